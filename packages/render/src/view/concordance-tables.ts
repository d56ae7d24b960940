import { entriesByAfter, entriesByBefore } from "@travaux/model";
import type { Concordance, ConcordanceEntry, ConcordancePlace, ConcordanceStep, DraftHeading } from "@travaux/model";
import { showControls } from "../text/visible-characters.ts";

/** A table of texts, without any markup. */
export interface TextTable {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The step between two drafts next to each other in a table, with how they are called. */
export interface NamedStep extends ConcordanceStep {
  readonly beforeLabel: string;
  readonly afterLabel: string;
}

/** Each draft of a table with the one before it. */
export function stepsOf({ drafts }: Concordance): readonly NamedStep[] {
  return drafts.flatMap((draft, at) => {
    const before = drafts[at - 1];
    return before === undefined ? [] : [stepBetween(before, draft)];
  });
}

function stepBetween(before: DraftHeading, after: DraftHeading): NamedStep {
  return {
    before: before.id,
    after: after.id,
    beforeLabel: showControls(before.label),
    afterLabel: showControls(after.label),
  };
}

/** The one step of a table of two drafts; null when it shows another number of them. */
export function onlyStepOf(concordance: Concordance): NamedStep | null {
  const [step, ...others] = stepsOf(concordance);
  return step === undefined || others.length > 0 ? null : step;
}

/**
 * Two drafts as secretariats publish them: new number, old number, what happened, why, and how the paragraph begins; or the
 * other way about, by the old numbers.
 */
export function publishedTable(concordance: Concordance, step: NamedStep, by: "before" | "after"): TextTable {
  const isByAfter = by === "after";
  const entries = isByAfter ? entriesByAfter(concordance, step) : entriesByBefore(concordance, step);
  const numbers = isByAfter
    ? [`New number (${step.afterLabel})`, `Old number (${step.beforeLabel})`]
    : [`Old number (${step.beforeLabel})`, `New number (${step.afterLabel})`];
  return {
    name: isByAfter ? `${step.afterLabel} from ${step.beforeLabel}` : `${step.beforeLabel} to ${step.afterLabel}`,
    titles: [...numbers, "What happened", "Why", "Begins"],
    rows: entries.map((entry) => publishedRow(entry, isByAfter ? step.before : step.after)),
  };
}

function publishedRow(entry: ConcordanceEntry, other: string): readonly string[] {
  return [
    entry.own === null ? "—" : placeName(entry.own),
    entry.others.length === 0 ? "—" : entry.others.map((place) => elsewhereName(place, other)).join(" + "),
    entry.happened.join(", "),
    showControls(entry.why ?? ""),
    showControls(entry.heading),
  ];
}

/** What a paragraph is called; "·" when it has no number. */
function placeName({ address, label }: ConcordancePlace): string {
  return showControls(address ?? label ?? "") || "·";
}

/** The same; with its draft where that is not the one of the column: a passage that was gone comes from further back. */
function elsewhereName(place: ConcordancePlace, draft: string): string {
  return place.draft === draft ? placeName(place) : `${placeName(place)} (${showControls(place.draft)})`;
}

/** How the draft by which a table of two is ordered stands in it. */
export function sideOfOrder(concordance: Concordance, step: NamedStep): "before" | "after" {
  return concordance.by === step.before ? "before" : "after";
}

/** All drafts side by side: for each its numbers, what happened on the way to it, and why. */
export function seriesTable(concordance: Concordance): TextTable {
  const titles = [
    "begins",
    ...concordance.drafts.flatMap(({ label }) => [label, `${label}: changes`, `${label}: why`]),
  ];
  const rows = concordance.rows.map((row) => [
    row.heading,
    ...row.cells.flatMap((cell) => {
      const numbers = cell.paragraphs.map(({ address, label }) => showControls(address ?? label ?? "") || "·");
      const reasons = new Set(cell.paragraphs.flatMap(({ why }) => (why === null ? [] : [why])));
      return [numbers.join(", "), cell.happened.join(", "), showControls([...reasons].join("; "))];
    }),
  ]);
  return { name: "All drafts", titles, rows };
}
