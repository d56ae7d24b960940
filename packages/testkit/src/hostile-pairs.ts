import { canonicalLabel } from "@travaux/model";
import type { Paragraph } from "@travaux/model";
import { seededRandom } from "./random.ts";
import type { Random } from "./random.ts";

/** A pair of drafts that was made to be slow: where work grows with the square of the text, it shows here. */
export interface HostilePair {
  readonly name: string;
  /** A size at which a comparison takes well below a second. */
  readonly size: number;
  /** The two drafts at a size; twice the size is twice the words. */
  readonly make: (size: number) => readonly [readonly Paragraph[], readonly Paragraph[]];
}

/** All of them; equal calls give equal drafts. */
export const hostilePairs: readonly HostilePair[] = [
  pair("all paragraphs alike", 4000, (size, { text }) => {
    const line = text(40);
    return [repeated(size, () => line), repeated(size + 3, () => line)];
  }),
  pair("all paragraphs empty", 4000, (size) => [repeated(size, () => ""), repeated(size, () => "")]),
  pair("all paragraphs different", 1500, (size, { text }) => [
    repeated(size, () => text(40)),
    repeated(size, () => text(40, "x")),
  ]),
  pair("paragraphs of the same forty words", 1500, (size, { few }) => [
    repeated(size, () => few(25)),
    repeated(size, () => few(25)),
  ]),
  pair("near-identical short paragraphs", 4000, (size) => [
    repeated(size, (at) => `The fee for class ${at % 97} is ${at} euros.`),
    repeated(size, (at) => `The fee for class ${at % 97} is ${at + 5} euros.`),
  ]),
  pair("paragraphs in reverse order", 2000, (size, { text }) => {
    const lines = repeated(size, () => text(30));
    return [lines, lines.toReversed()];
  }),
  pair("one paragraph, a tenth of it changed", 250_000, (size, { text, random }) => {
    const words = text(size).split(" ");
    return [[words.join(" ")], [words.map((word) => (random.chance(0.1) ? text(1) : word)).join(" ")]];
  }),
  pair("one paragraph, rewritten", 100_000, (size, { few }) => [[few(size)], [few(size)]]),
  pair("one paragraph of two words over and over", 100_000, (size) => [
    [repeated(size / 2, () => "stone water").join(" ")],
    [repeated(size / 2 + 5, () => "water stone").join(" ")],
  ]),
  pair("options without end", 3000, (size, { few }) => {
    const options = (): readonly string[] =>
      repeated(size, (at) => `Option ${String.fromCharCode(65 + (at % 20))}: ${few(20)}`);
    return [options(), options()];
  }),
  pair("options that became one text", 600, (size, { text }) => {
    const choices = repeated(size, () => text(20));
    return [
      choices.flatMap((common) => ["A", "B", "C"].map((name) => `Option ${name}: ${common} ${text(6)}`)),
      choices.map((common) => `${common} ${text(5)}`),
    ];
  }),
  pair("every paragraph split", 1000, (size, { text }) => {
    const halves = repeated(size, () => [text(25), text(25)]);
    return [halves.map((both) => both.join(" ")), halves.flat()];
  }),
  pair("paragraphs split into forty", 40, (size, { text }) => {
    const parts = repeated(size, () => repeated(40, () => text(20)));
    return [parts.map((all) => all.join(" ")), parts.flat()];
  }),
];

interface Source {
  readonly random: Random;
  /** So many words of three thousand, with an ending of their own if need be. */
  readonly text: (words: number, ending?: string) => string;
  /** So many words of forty. */
  readonly few: (words: number) => string;
}

const SEED = 11;
const MANY_WORDS = 3000;
const FEW_WORDS = 40;

function pair(
  name: string,
  size: number,
  lines: (size: number, source: Source) => readonly [readonly string[], readonly string[]],
): HostilePair {
  const make: HostilePair["make"] = (asked) => {
    const random = seededRandom(SEED);
    const words = (count: number, most: number, ending: string): string =>
      repeated(count, () => `w${random.between(1, most).toString(36)}${ending}`).join(" ");
    const [before, after] = lines(asked, {
      random,
      text: (count, ending = "") => words(count, MANY_WORDS, ending),
      few: (count) => words(count, FEW_WORDS, ""),
    });
    return [
      before.map((line, at) => paragraphOf(line, `b${at}`)),
      after.map((line, at) => paragraphOf(line, `a${at}`)),
    ];
  };
  return { name, size, make };
}

function repeated<Item>(count: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

/** "Option A: …" has that label, other lines have none. */
function paragraphOf(line: string, id: string): Paragraph {
  const label = /^Option [A-Z]:/.exec(line)?.[0] ?? null;
  const canonical = label === null ? null : canonicalLabel(label);
  return {
    id,
    kind: "paragraph",
    label,
    canonical,
    path: canonical === null ? [] : [canonical],
    level: 1,
    text: label === null ? line : line.slice(label.length + 1),
    origin: { part: "generated", at: 0 },
    brackets: [],
    attributions: [],
    revisions: [],
    marks: [],
    notes: [],
    comments: [],
  };
}
