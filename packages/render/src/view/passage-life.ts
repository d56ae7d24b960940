import type { PassageLife, PassageStation } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";
import { listed } from "../text/in-words.ts";

/**
 * What became of a passage, in one line: "since Zero draft (38), now 44 in Rev 3", "only in Rev 3", "since Zero draft (38),
 * last in Rev 1 (41), dropped in Rev 2".
 */
export function passageLifeInWords({ since, last, droppedIn }: PassageLife): string {
  const isOneDraft = since.draft === last.draft;
  if (droppedIn === null) {
    if (isOneDraft) return `new in ${placed(last)}`;
    const labels = labelsIn(last);
    return `since ${placed(since)}, now ${labels === "" ? "" : `${labels} `}in ${showControls(last.draftLabel)}`;
  }
  const dropped = `dropped in ${showControls(droppedIn.draftLabel)}`;
  return isOneDraft
    ? `only in ${placed(last)}, ${dropped}`
    : `since ${placed(since)}, last in ${placed(last)}, ${dropped}`;
}

/** "Zero draft (38)"; without brackets where nothing has a number. */
function placed(station: PassageStation): string {
  const labels = labelsIn(station);
  return `${showControls(station.draftLabel)}${labels === "" ? "" : ` (${labels})`}`;
}

function labelsIn({ paragraphs }: PassageStation): string {
  return listed(
    paragraphs.map(({ address, label }) => showControls(address ?? label ?? "")).filter((name) => name !== ""),
  );
}
