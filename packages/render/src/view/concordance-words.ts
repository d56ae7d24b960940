import type { Concordance } from "@travaux/model";
import { counted, listed } from "../text/in-words.ts";
import { showControls } from "../text/visible-characters.ts";

/** What rows of a concordance were left out: "Only what was split or merged, in Part II, of Rev 2."; empty when none was. */
export function concordanceFilterInWords({ filter, drafts }: Concordance): string {
  if (filter === undefined) return "";
  const { happened, section, draft } = filter;
  const label = drafts.find(({ id }) => id === draft)?.label ?? draft;
  const parts = [
    ...(happened === undefined ? [] : [`what is ${listed(happened).replace(" and ", " or ")}`]),
    ...(section === undefined ? [] : [`in “${showControls(section)}”`]),
    ...(label === undefined
      ? []
      : [happened === undefined ? `what concerns ${showControls(label)}` : `in ${showControls(label)}`]),
  ];
  return `Only ${parts.join(", ")}.`;
}

/** "60 threads over 6 drafts." */
export function concordanceInWords(concordance: Concordance): string {
  const filter = concordanceFilterInWords(concordance);
  const counts = `${counted(concordance.rows.length, "thread")} over ${counted(concordance.drafts.length, "draft")}.`;
  return filter === "" ? counts : `${counts} ${filter}`;
}
