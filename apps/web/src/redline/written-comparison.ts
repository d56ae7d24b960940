import type {
  ChangeClass,
  ComparedPair,
  Comparison,
  ComparisonSummary,
  Move,
  Paragraph,
  RedlineEntry,
  RedlineRun,
} from "@travaux/model";

/** A comparison as tests write it down: sides as labels, the words with `~went~` and `+came+`. */
export interface WrittenPair {
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  /** One text for each entry of the redline. */
  readonly words: readonly string[];
  readonly is?: Partial<Pick<ComparedPair, "moved" | "renumbered" | "restored" | "pinned" | "evidence" | "doubt">>;
  readonly changes?: readonly ChangeClass[];
  readonly kind?: Paragraph["kind"];
}

/** Makes a paragraph whose id is its label, with a prefix for its side. */
export function writtenParagraph(id: string, text: string, more: Partial<Paragraph> = {}): Paragraph {
  const label = id.slice(id.indexOf(":") + 1);
  const isNumber = more.kind === undefined || more.kind === "paragraph";
  return {
    id,
    kind: "paragraph",
    label: isNumber ? `${label}.` : null,
    canonical: isNumber ? label : null,
    path: isNumber ? [label] : [],
    level: 1,
    text,
    origin: { part: "text", at: 0 },
    brackets: [],
    attributions: [],
    revisions: [],
    marks: [],
    notes: [],
    comments: [],
    ...more,
  };
}

/** Reads "Parties ~shall~+should+ act" into runs. */
export function writtenRuns(words: string, changes: readonly ChangeClass[] = ["wording"]): readonly RedlineRun[] {
  // Cuts out "~shall~" and "+should+", but not a lone "~" or "+".
  return words
    .split(/(~[^~]+~|\+[^+]+\+)/)
    .filter((part) => part !== "")
    .map((part) => {
      if (part.startsWith("~") && part.endsWith("~")) return { kind: "deleted", text: part.slice(1, -1), changes };
      if (part.startsWith("+") && part.endsWith("+")) return { kind: "inserted", text: part.slice(1, -1), changes };
      return { kind: "kept", text: part };
    });
}

/** Puts written pairs together as a comparison. Paragraphs of the earlier side are in the order of `beforeOrder`. */
export function writtenComparison(
  pairs: readonly WrittenPair[],
  beforeOrder: readonly string[] = pairs.flatMap((pair) => pair.before ?? []),
  moves: readonly Move[] = [],
): Comparison {
  const compared = pairs.map(comparedPair);
  const before = new Map(pairs.flatMap((pair, at) => paragraphsOf(pair, compared[at], "before")));
  const after = pairs
    .flatMap((pair, at) => paragraphsOf(pair, compared[at], "after"))
    .map(([, paragraph]) => paragraph);
  return {
    format: "travaux.comparison/1",
    before: { name: "Rev 1", paragraphs: beforeOrder.flatMap((label) => before.get(label) ?? []) },
    after: { name: "Rev 2", paragraphs: after },
    pairs: compared,
    moves,
    summary: summaryOf(compared, moves),
    madeBy: { algorithm: "written", version: 1 },
  };
}

function comparedPair(written: WrittenPair): ComparedPair {
  const before = (written.before ?? []).map((label) => `b:${label}`);
  const after = (written.after ?? []).map((label) => `a:${label}`);
  const changes = written.changes ?? ["wording"];
  const redline = written.words.map((words, index): RedlineEntry => {
    const runs = writtenRuns(words, changes);
    return { before: before[index] ?? before.at(-1) ?? null, after: after[index] ?? after.at(-1) ?? null, runs };
  });
  const isChanged = redline.some((entry) => entry.runs.some((run) => run.kind !== "kept"));
  const pair = {
    kind: kindOf(before.length, after.length, isChanged),
    before,
    after,
    links: before.flatMap((one) => after.map((other) => ({ before: one, after: other }))),
    moved: false,
    renumbered: false,
    restored: false,
    pinned: false,
    similarity: 1,
    evidence: [],
    redline,
    changes: isChanged && before.length > 0 && after.length > 0 ? changes : [],
    ...written.is,
  };
  // The kind was just read off the lengths of both sides, which the compiler can not follow.
  return pair as unknown as ComparedPair;
}

function kindOf(before: number, after: number, isChanged: boolean): ComparedPair["kind"] {
  if (before === 0) return "inserted";
  if (after === 0) return "deleted";
  if (before === 1 && after === 1) return isChanged ? "revised" : "same";
  if (before === 1) return "split";
  return after === 1 ? "merged" : "recast";
}

function paragraphsOf(
  written: WrittenPair,
  pair: ComparedPair | undefined,
  side: "before" | "after",
): readonly (readonly [string, Paragraph])[] {
  const gone = side === "before" ? "inserted" : "deleted";
  return (pair?.[side] ?? []).map((id) => {
    const entries = pair?.redline.filter((entry) => entry[side] === id) ?? [];
    const runs = entries.flatMap((entry) => entry.runs).filter((run) => run.kind !== gone);
    const text = runs.map((run) => run.text).join("");
    const kind = written.kind === undefined ? {} : { kind: written.kind };
    return [id.slice(2), writtenParagraph(id, text, kind)];
  });
}

function summaryOf(pairs: readonly ComparedPair[], moves: readonly Move[]): ComparisonSummary {
  const count = (kind: ComparedPair["kind"]): number => pairs.filter((pair) => pair.kind === kind).length;
  return {
    same: count("same"),
    revised: count("revised"),
    split: count("split"),
    merged: count("merged"),
    recast: count("recast"),
    inserted: count("inserted"),
    deleted: count("deleted"),
    moves: moves.length,
    renumbered: pairs.filter((pair) => pair.renumbered).length,
  };
}
