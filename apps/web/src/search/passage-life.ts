import type { PassageLife, PassageStation } from "@travaux/model";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";

/** What became of a passage, in one line: "since Zero draft (38), now 44 in Rev 3", "only in Rev 3, dropped in Rev 4". */
export function passageLife({ since, last, droppedIn }: PassageLife): string {
  const isOneDraft = since.draft === last.draft;
  if (droppedIn === null) {
    if (isOneDraft) return t("life.newIn", { last: placed(last) });
    const [labels, draft] = [labelsIn(last), last.draftLabel];
    return labels === ""
      ? t("life.stands", { since: placed(since), draft })
      : t("life.standsAs", { since: placed(since), labels, draft });
  }
  const draft = droppedIn.draftLabel;
  return isOneDraft
    ? t("life.onlyIn", { last: placed(last), draft })
    : t("life.dropped", { since: placed(since), last: placed(last), draft });
}

/** "Zero draft (38)"; without brackets where nothing has a number. */
function placed(station: PassageStation): string {
  const labels = labelsIn(station);
  return labels === "" ? station.draftLabel : t("life.placed", { draft: station.draftLabel, labels });
}

function labelsIn({ paragraphs }: PassageStation): string {
  return listed(paragraphs.map(({ address, label }) => address ?? label ?? "").filter((name) => name !== ""));
}
