import { compareDrafts } from "@travaux/compare";
import type { ComparedPair, Comparison, DraftSide, Redline } from "@travaux/model";
import { generatePair } from "@travaux/testkit";
import { cutWords, Lexicon } from "@travaux/words";
import { diffArrays } from "diff";
import { afterAll, describe, expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";
import { readSides } from "./alignment-score.ts";

/** How many more words may be marked than the smallest diff marks. */
const MOST_WORDS = 1.1;

/** Words and numbers that are marked, and stretches of what is not kept. */
interface Marked {
  readonly words: number;
  readonly hunks: number;
}

interface Measured {
  readonly smallest: Marked;
  readonly ours: Marked;
  readonly moved: number;
}

const table: string[] = [];

function report(name: string, { smallest, ours, moved }: Measured): void {
  const words = `${smallest.words} → ${ours.words}`.padStart(15);
  const hunks = `${smallest.hunks} → ${ours.hunks}`.padStart(15);
  const shares = [ours.words / smallest.words, ours.hunks / smallest.hunks].map((share) => share.toFixed(3));
  table.push(`${name.padEnd(34)}${words}  ${shares[0]}${hunks}  ${shares[1]}${String(moved).padStart(7)}`);
}

afterAll(() => {
  if (table.length === 0) return;
  const head = `${"draft after draft".padEnd(34)}${"words marked".padStart(22)}${"hunks".padStart(22)}${"moved".padStart(7)}`;
  process.stdout.write(`${[head, ...table].join("\n")}\n`);
});

/** Over the pairs with a paragraph on either side: what jsdiff's smallest script marks of their tokens, and what we do. */
function measure(comparison: Comparison): Measured {
  const texts = new Map(
    [...comparison.before.paragraphs, ...comparison.after.paragraphs].map(({ id, text }) => [id, text] as const),
  );
  const pairs = comparison.pairs.filter(({ before, after }) => before.length > 0 && after.length > 0);
  const moves = comparison.pairs.flatMap(({ redline }) => runsOf(redline).flatMap(({ move }) => move ?? []));
  return {
    smallest: sum(pairs.map((pair) => smallestOf(pair, texts))),
    ours: sum(pairs.map(({ redline }) => markedIn(redline))),
    moved: new Set(moves).size,
  };
}

function sum(parts: readonly Marked[]): Marked {
  return {
    words: parts.reduce((all, { words }) => all + words, 0),
    hunks: parts.reduce((all, { hunks }) => all + hunks, 0),
  };
}

function smallestOf(pair: ComparedPair, texts: ReadonlyMap<string, string>): Marked {
  const lexicon = new Lexicon();
  const isWord: boolean[] = [];
  const numbersOf = (ids: readonly string[]): number[] =>
    ids.flatMap((id) => {
      const text = texts.get(id) ?? "";
      return cutWords(text).map(({ from, to, kind }) => {
        const number = lexicon.intern(text, from, to, 0);
        isWord[number] = kind === "word" || kind === "number";
        return number;
      });
    });
  let [words, hunks, isOpen] = [0, 0, false];
  for (const { added, removed, value } of diffArrays(numbersOf(pair.before), numbersOf(pair.after))) {
    const isKept = !added && !removed;
    if (!isKept) words += value.filter((number) => isWord[number]).length;
    if (!isKept && !isOpen) hunks += 1;
    isOpen = !isKept;
  }
  return { words, hunks };
}

/** White space that changed is no token and none to the smallest diff. */
function markedIn(redline: Redline): Marked {
  let [words, hunks, isOpen] = [0, 0, false];
  for (const { kind, text } of runsOf(redline)) {
    if (kind !== "kept" && text.trim() === "") continue;
    if (kind !== "kept")
      words += cutWords(text).filter((word) => word.kind === "word" || word.kind === "number").length;
    if (kind !== "kept" && !isOpen) hunks += 1;
    isOpen = kind !== "kept";
  }
  return { words, hunks };
}

function runsOf(redline: Redline): Redline[number]["runs"] {
  return redline.flatMap((entry) => entry.runs);
}

/** Most hunks, as a share of those of the smallest diff: a little above what is reached. */
const pairs = [
  { folder: "bbnj", before: "bbnj-v3.txt", after: "bbnj-v4.txt", hunks: 0.85 },
  { folder: "cardano", before: "cardano-a.md", after: "cardano-b.md", hunks: 0.9 },
  { folder: "quic", before: "05.txt", after: "08.txt", hunks: 0.85 },
  {
    folder: "bbnj",
    before: "v1_2017-02-28_chair_nonpaper.txt",
    after: "v2_2017_chair_streamlined_nonpaper.txt",
    hunks: 0.85,
  },
] as const;

for (const pair of pairs) {
  describeWith(corpora(pair.folder), `the redline of ${pair.before} and ${pair.after}`, (folder) => {
    test("marks little more than the smallest diff, in fewer places", async () => {
      const measured = measure(compareDrafts(...(await readSides(folder, { ...pair, gold: "" }))));
      report(`${pair.before.slice(0, 15)} → ${pair.after.slice(0, 15)}`, measured);
      check(measured, pair.hunks);
    });
  });
}

describeWith(corpora(""), "the redlines of the two pairs that were aligned by hand, together", (folder) => {
  test("have at most 0.85 of the places of the smallest diff", async () => {
    const measured: Measured[] = [];
    for (const pair of pairs.slice(0, 2)) {
      measured.push(measure(compareDrafts(...(await readSides(`${folder}/${pair.folder}`, { ...pair, gold: "" })))));
    }
    const all = {
      smallest: sum(measured.map(({ smallest }) => smallest)),
      ours: sum(measured.map(({ ours }) => ours)),
      moved: measured.reduce((moved, each) => moved + each.moved, 0),
    };
    report("both together", all);
    check(all, 0.85);
  });
});

describe("the redline of generated drafts", () => {
  test.for([
    ["normal", 0.95],
    ["heavy", 0.85],
    ["templ", 0.95],
  ] as const)("marks little more than the smallest diff: %s", ([setting, hunks]) => {
    const { before, after } = generatePair({ setting, paragraphs: 300, seed: 7 });
    const side = (name: string, paragraphs: DraftSide["paragraphs"]): DraftSide => ({ name, paragraphs });
    const measured = measure(compareDrafts(side("before", before), side("after", after)));
    report(`generated, ${setting}`, measured);
    check(measured, hunks);
  });
});

function check({ smallest, ours }: Measured, hunks: number): void {
  expect(ours.words / smallest.words).toBeLessThanOrEqual(MOST_WORDS);
  expect(ours.hunks / smallest.hunks).toBeLessThanOrEqual(hunks);
}
