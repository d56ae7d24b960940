import type { Bracket, Paragraph, ParagraphId, RedlineEntry, RedlineRun } from "@travaux/model";

/** A run cut where a bracket character of text not yet agreed stands; that character is a piece of its own. */
export interface RunPiece {
  readonly text: string;
  readonly isBracket: boolean;
}

/**
 * The runs of one side by paragraph: kept and deleted ones spell each `before` paragraph, kept and inserted ones each
 * `after` paragraph. In a split or a recast a `before` paragraph is put together from several entries.
 */
export function runsOfSide(
  redline: readonly RedlineEntry[],
  side: "before" | "after",
): ReadonlyMap<ParagraphId, readonly RedlineRun[]> {
  const otherKind = side === "before" ? "inserted" : "deleted";
  const runs = new Map<ParagraphId, RedlineRun[]>();
  for (const entry of redline) {
    const id = entry[side];
    if (id === null) continue;
    const own = entry.runs.filter((run) => run.kind !== otherKind);
    runs.set(id, [...(runs.get(id) ?? []), ...own]);
  }
  return runs;
}

/** The entries in groups that end up in one `after` paragraph; a group without one is of words that went. */
export interface InlineGroup {
  readonly after: ParagraphId | null;
  readonly before: readonly ParagraphId[];
  readonly runs: readonly RedlineRun[];
}

/** Groups neighbouring entries of the same `after` paragraph, for showing both sides in one text. */
export function inlineGroupsOf(redline: readonly RedlineEntry[]): readonly InlineGroup[] {
  const groups: InlineGroup[] = [];
  for (const entry of redline) {
    const last = groups.at(-1);
    const before = entry.before === null ? [] : [entry.before];
    if (last !== undefined && last.after !== null && last.after === entry.after) {
      groups[groups.length - 1] = {
        after: last.after,
        before: [...last.before, ...before.filter((id) => !last.before.includes(id))],
        runs: [...last.runs, ...entry.runs],
      };
    } else groups.push({ after: entry.after, before, runs: entry.runs });
  }
  return groups;
}

/** Above this share of changed characters, marks word by word are confetti: the whole is shown as replaced. */
const REPLACED_ABOVE = 0.66;

/** The runs as a reader can take them in: beyond a share of changes, all that was before and then all that is after. */
export function readableRuns(runs: readonly RedlineRun[]): readonly RedlineRun[] {
  // What moved is to be seen as such, however much else changed.
  if (runs.some((run) => run.move !== undefined)) return runs;
  const kept = runs.filter((run) => run.kind === "kept");
  const changed = lengthOf(runs) - lengthOf(kept);
  if (kept.length === 0 || changed <= REPLACED_ABOVE * lengthOf(runs)) return runs;
  return [
    { kind: "deleted", text: textOf(runs, "inserted") },
    { kind: "inserted", text: textOf(runs, "deleted") },
  ];
}

/** How many separate places a reader sees changed: neighbouring insertions and deletions are one. */
export function countEdits(redline: readonly RedlineEntry[]): number {
  return redline.reduce((sum, entry) => sum + countPlaces(entry.runs), 0);
}

function countPlaces(runs: readonly RedlineRun[]): number {
  return runs.filter((run, index) => run.kind !== "kept" && (index === 0 || runs[index - 1]?.kind === "kept")).length;
}

function lengthOf(runs: readonly RedlineRun[]): number {
  return runs.reduce((sum, run) => sum + run.text.length, 0);
}

function textOf(runs: readonly RedlineRun[], without: RedlineRun["kind"]): string {
  return runs
    .filter((run) => run.kind !== without)
    .map((run) => run.text)
    .join("");
}

/** What of a paragraph says where brackets stand. */
export type Bracketed = Pick<Paragraph, "brackets">;

/**
 * Cuts each run at the characters of open brackets. The brackets are read from the paragraphs, not looked for in the
 * text: "[3]" and "[sic]" are not marked.
 *
 * @param before the paragraph that the kept and deleted runs spell, when they spell exactly one
 * @param after the paragraph that the kept and inserted runs spell
 */
export function piecesOf(
  runs: readonly RedlineRun[],
  before: Bracketed | null,
  after: Bracketed | null,
): readonly { readonly run: RedlineRun; readonly pieces: readonly RunPiece[] }[] {
  const marksBefore = bracketPlaces(before?.brackets ?? []);
  const marksAfter = bracketPlaces(after?.brackets ?? []);
  let atBefore = 0;
  let atAfter = 0;
  return runs.map((run) => {
    const isOfBefore = run.kind === "deleted" || after === null;
    const [marks, at] = isOfBefore ? [marksBefore, atBefore] : [marksAfter, atAfter];
    if (run.kind !== "inserted") atBefore += run.text.length;
    if (run.kind !== "deleted") atAfter += run.text.length;
    return { run, pieces: cutAt(run.text, at, marks) };
  });
}

/** Offsets of the characters that open and close text not yet agreed. */
export function bracketPlaces(brackets: readonly Bracket[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const bracket of brackets) {
    if (bracket.kind !== "open") continue;
    if (bracket.opens) places.add(bracket.from);
    if (bracket.closes) places.add(bracket.to - 1);
  }
  return places;
}

/** False where the character stands in the label: "[2. Parties act]" opens before its first word. */
export function isBracketCharacter(character: string): boolean {
  return character !== "" && "[]［］".includes(character);
}

/** Cuts a text that starts at offset `start` of its paragraph into bracket characters and what is between them. */
export function cutAt(text: string, start: number, marks: ReadonlySet<number>): readonly RunPiece[] {
  const pieces: RunPiece[] = [];
  let from = 0;
  for (let at = 0; marks.size > 0 && at < text.length; at += 1) {
    if (!marks.has(start + at) || !isBracketCharacter(text.charAt(at))) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), isBracket: false });
    pieces.push({ text: text.slice(at, at + 1), isBracket: true });
    from = at + 1;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isBracket: false });
  return pieces;
}
