import type { ConcordanceEvent, DraftHeading, ParagraphMargin } from "@travaux/model";
import { listed } from "../language/listed.ts";
import { t } from "../language/t.ts";

/** What a draft did to a paragraph, as a dot beside it shows it. */
export type PastDot = "absent" | "came" | "kept" | "changed" | "moved" | "gone";

/** One dot for each draft, in order. */
export function dotsOf(margin: ParagraphMargin, drafts: readonly DraftHeading[]): readonly PastDot[] {
  const happened = new Map(margin.steps.map((step) => [step.draft, step.happened]));
  let isThere = false;
  return drafts.map(({ id }) => {
    const events = happened.get(id) ?? [];
    if (id === margin.since) {
      isThere = true;
      return "came";
    }
    if (events.includes("dropped")) isThere = events.length > 1;
    else if (events.includes("restored")) isThere = true;
    if (!isThere) return events.includes("dropped") ? "gone" : "absent";
    if (events.includes("restored") || events.includes("new")) return "came";
    if (events.some((event) => event !== "renumbered" && event !== "moved")) return "changed";
    return events.includes("moved") ? "moved" : "kept";
  });
}

/** What is told of a paragraph's past: a new number alone is no news. */
const told = [
  "new",
  "dropped",
  "restored",
  "split",
  "merged",
  "moved",
  "reworded",
] as const satisfies readonly ConcordanceEvent[];

/** What one draft did to the paragraph: "moved and reworded"; null when nothing that is told. */
export function happenedIn(margin: ParagraphMargin, draft: string): string | null {
  const happened = margin.steps.find((step) => step.draft === draft)?.happened ?? [];
  const events = told.filter((event) => happened.includes(event));
  return events.length === 0 ? null : listed(events.map((event) => t(`margin.event.${event}`)));
}

/** The whole past in one sentence: "since Zero draft; Rev 1: reworded; Rev 2: moved and reworded". */
export function pastInWords(margin: ParagraphMargin, drafts: readonly DraftHeading[]): string {
  const labelOf = new Map(drafts.map(({ id, label }) => [id, label]));
  const steps = margin.steps.flatMap(({ draft }) => {
    const happened = happenedIn(margin, draft);
    return happened === null ? [] : [t("margin.step", { draft: labelOf.get(draft) ?? draft, happened })];
  });
  return [t("margin.since", { draft: labelOf.get(margin.since) ?? margin.since }), ...steps].join(t("list.semicolon"));
}
