import type { AlignmentPair, Paragraph, ParagraphId, Redline } from "@travaux/model";
import { redlineAlignment } from "../redline/redline-alignment.ts";
import { formedWords } from "./formed-words.ts";
import type { FormedWord } from "./formed-words.ts";

/** Words of a paragraph and where they stood in the draft before. Offsets are into the texts of the two paragraphs. */
export interface Descent {
  readonly before: ParagraphId;
  readonly beforeFrom: number;
  readonly beforeTo: number;
  readonly after: ParagraphId;
  readonly afterFrom: number;
  readonly afterTo: number;
  /** A phrase that moved says the same in the same words, not always with the same characters. */
  readonly isMoved: boolean;
}

/** Words that went from one place of a paragraph. */
export interface StruckStretch {
  readonly paragraph: ParagraphId;
  readonly words: readonly FormedWord[];
}

/** What the redlines of one alignment say, each worked out when it is first asked for and all at once. */
export class StepRedlines {
  readonly #before: readonly Paragraph[];
  readonly #after: readonly Paragraph[];
  readonly #pairs: readonly AlignmentPair[];
  #redlines: ReadonlyMap<AlignmentPair, Redline> | null = null;
  #struck: readonly StruckStretch[] | null = null;
  #descents: ReadonlyMap<ParagraphId, readonly Descent[]> | null = null;

  constructor(before: readonly Paragraph[], after: readonly Paragraph[], pairs: readonly AlignmentPair[]) {
    this.#before = before;
    this.#after = after;
    this.#pairs = pairs;
  }

  /** The redline of one of the pairs, as a comparison of the two drafts has it. */
  redlineOf(pair: AlignmentPair): Redline {
    return this.#all().get(pair) ?? [];
  }

  /** Where words of a paragraph of the later draft stood in the earlier one, through phrases that moved as well. */
  descentsInto(after: ParagraphId): readonly Descent[] {
    this.#descents ??= descentsIn([...this.#all().values()]);
    return this.#descents.get(after) ?? [];
  }

  /** What was struck out of the earlier draft and did not move: the words of each stretch. */
  struckOut(): readonly StruckStretch[] {
    this.#struck ??= this.#findStruckOut();
    return this.#struck;
  }

  #findStruckOut(): readonly StruckStretch[] {
    const texts = new Map(this.#before.map(({ id, text }) => [id, text]));
    const stretches: StruckStretch[] = [];
    for (const redline of this.#all().values()) {
      const spelt = new Map<ParagraphId, number>();
      for (const { before, runs } of redline) {
        if (before === null) continue;
        for (const { kind, text, move } of runs) {
          if (kind === "inserted") continue;
          const { from, to } = take(spelt, before, text.length);
          if (kind === "kept" || move !== undefined) continue;
          stretches.push({ paragraph: before, words: formedWords(texts.get(before) ?? "", from, to) });
        }
      }
    }
    return stretches;
  }

  #all(): ReadonlyMap<AlignmentPair, Redline> {
    if (this.#redlines === null) {
      const redlines = redlineAlignment(this.#before, this.#after, this.#pairs);
      this.#redlines = new Map(this.#pairs.map((pair, at) => [pair, redlines[at] ?? []]));
    }
    return this.#redlines;
  }
}

interface RunEnd {
  readonly paragraph: ParagraphId;
  readonly from: number;
  readonly to: number;
}

/** Where words of the later paragraphs of some redlines stood in the earlier ones. */
export function descentsIn(redlines: readonly Redline[]): ReadonlyMap<ParagraphId, readonly Descent[]> {
  const descents = new Map<ParagraphId, Descent[]>();
  const add = (before: RunEnd, after: RunEnd, isMoved: boolean): void => {
    const descent = {
      before: before.paragraph,
      beforeFrom: before.from,
      beforeTo: before.to,
      after: after.paragraph,
      afterFrom: after.from,
      afterTo: after.to,
      isMoved,
    };
    const known = descents.get(after.paragraph);
    if (known === undefined) descents.set(after.paragraph, [descent]);
    else known.push(descent);
  };
  const left = new Map<string, RunEnd>();
  const came = new Map<string, RunEnd>();
  for (const redline of redlines) {
    const spelt = { before: new Map<ParagraphId, number>(), after: new Map<ParagraphId, number>() };
    for (const { before, after, runs } of redline) {
      for (const { kind, text, move } of runs) {
        const from = before === null || kind === "inserted" ? null : take(spelt.before, before, text.length);
        const to = after === null || kind === "deleted" ? null : take(spelt.after, after, text.length);
        if (from !== null && to !== null) add(from, to, false);
        else if (move !== undefined && from !== null) left.set(move, from);
        else if (move !== undefined && to !== null) came.set(move, to);
      }
    }
  }
  for (const [move, to] of came) {
    const from = left.get(move);
    if (from !== undefined) add(from, to, true);
  }
  return descents;
}

/** The next so many characters of a paragraph. */
function take(spelt: Map<ParagraphId, number>, paragraph: ParagraphId, length: number): RunEnd {
  const from = spelt.get(paragraph) ?? 0;
  spelt.set(paragraph, from + length);
  return { paragraph, from, to: from + length };
}
