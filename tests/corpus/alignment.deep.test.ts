import { alignDrafts, compareDrafts } from "@travaux/compare";
import { generatePair, generateSeries, scoreAgainstTruth, scoreSets } from "@travaux/testkit";
import type { GeneratedLanguage, GeneratedSeries, SettingName } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";
import { readSides, scoreComparison } from "./alignment-score.ts";
import type { AlignedByHand, Measure } from "./alignment-score.ts";

/** What must be reached of each measure: F1 of links. */
interface Pair extends AlignedByHand {
  readonly floors: Partial<Record<Measure, number>>;
  /** The share of the links that must be found. Where the gold lacks links, this is all that counts. */
  readonly recall: number;
}

const pairs: readonly Pair[] = [
  {
    folder: "bbnj",
    before: "bbnj-v3.txt",
    after: "bbnj-v4.txt",
    gold: "bbnj-v3-v4.gold.jsonl",
    floors: { links: 0.955, changed: 0.925, regroup: 0.7, moved: 0.65 },
    recall: 0.92,
  },
  {
    folder: "cardano",
    before: "cardano-a.md",
    after: "cardano-b.md",
    gold: "cardano-a-b.gold.jsonl",
    floors: { links: 0.99, changed: 0.98, regroup: 0.85, moved: 0.75 },
    recall: 0.98,
  },
  { folder: "quic", before: "05.txt", after: "08.txt", gold: "05-08.gold.jsonl", floors: {}, recall: 0.98 },
];

const languages: readonly GeneratedLanguage[] = ["es", "fr", "is", "ru", "ar", "zh"];

const measures: readonly Measure[] = ["links", "changed", "regroup", "moved"];

for (const pair of pairs) {
  describeWith(corpora(pair.folder), `the alignment by hand of ${pair.before} and ${pair.after}`, (folder) => {
    test("is met as far as it was, with every word read", async () => {
      const report = scoreComparison(folder, pair, compareDrafts(...(await readSides(folder, pair))));
      const row = measures.map((measure) => `${measure} ${report[measure].f1.toFixed(4)}`);
      process.stdout.write(`${pair.before} → ${pair.after}: ${row.join(" · ")}\n`);
      const reached = measures.filter((measure) => report[measure].f1 >= (pair.floors[measure] ?? 0));
      expect(reached).toEqual(measures);
      expect(report.links.recall).toBeGreaterThanOrEqual(pair.recall);
      expect(Math.min(report.coverage.before, report.coverage.after)).toBeGreaterThan(0.995);
    });
  });
}

describe("the alignment of generated drafts", () => {
  test.for([
    ["normal", 0.995],
    ["heavy", 0.99],
    ["templ", 0.99],
  ] as const)("finds what became of %s ones, and nineteen of twenty moves", ([setting, links]) => {
    const scores = [60, 120, 300, 600, 1200].map((paragraphs, seed) => {
      const { before, after, truth } = generatePair({ setting, paragraphs, seed: seed + 20 });
      return scoreAgainstTruth(alignDrafts(before, after).pairs, truth);
    });
    const mean = (value: (score: (typeof scores)[number]) => number): number =>
      scores.reduce((sum, score) => sum + value(score), 0) / scores.length;
    const moved = [mean((score) => score.moved.precision), mean((score) => score.moved.recall)];
    const worst = Math.min(...scores.map((score) => score.links.f1));
    process.stdout.write(`${setting}: links ${worst.toFixed(4)} at worst · moved ${moved.map(inFull).join(" and ")}\n`);
    expect(worst).toBeGreaterThanOrEqual(links);
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(0.95);
  });

  test.for(
    languages.flatMap((language) =>
      (["normal", "heavy", "templ"] as const).map((setting) => [language, setting] as const),
    ),
  )("finds links and moves in a language whose words look different: %s, %s", ([language, setting]) => {
    const scores = [120, 400].map((paragraphs) => {
      const { before, after, truth } = generatePair({ setting, paragraphs, seed: 40 + paragraphs, language });
      return scoreAgainstTruth(alignDrafts(before, after).pairs, truth);
    });
    const links = Math.min(...scores.map((score) => score.links.f1));
    const moved = Math.min(...scores.map((score) => score.moved.f1));
    process.stdout.write(`${language}, ${setting}: links ${inFull(links)} · moved ${inFull(moved)}\n`);
    expect(links).toBeGreaterThanOrEqual(0.99);
    expect(moved).toBeGreaterThanOrEqual(0.9);
  });

  test.for(["normal", "heavy", "templ"] as const)("follows paragraphs through twenty %s rounds", (setting) => {
    const f1 = chained(setting);
    process.stdout.write(`${setting}, twenty rounds: ${f1.toFixed(4)}\n`);
    expect(f1).toBeGreaterThanOrEqual(0.98);
  });
});

function inFull(share: number): string {
  return share.toFixed(4);
}

type Links = GeneratedSeries["steps"][number]["links"];

/** F1 of the links from the first draft to the last, each chained through all between. */
function chained(setting: SettingName): number {
  const { drafts, steps } = generateSeries({ setting, paragraphs: 200, seed: 6, drafts: 21 });
  const said = drafts.slice(1).map((draft, at) => {
    const alignment = alignDrafts(drafts[at]?.paragraphs ?? [], draft.paragraphs);
    return alignment.pairs.flatMap((pair) => pair.links);
  });
  const truth = steps.map((step) => step.links);
  return scoreSets(fromFirstToLast(said), fromFirstToLast(truth)).f1;
}

function fromFirstToLast(steps: readonly Links[]): ReadonlySet<string> {
  let chains = (steps[0] ?? []).map((link) => ({ first: link.before, last: link.after }));
  for (const step of steps.slice(1)) {
    const next = new Map<string, Links[number][]>();
    for (const link of step) next.set(link.before, [...(next.get(link.before) ?? []), link]);
    chains = chains.flatMap(({ first, last }) => (next.get(last) ?? []).map((link) => ({ first, last: link.after })));
  }
  return new Set(chains.map(({ first, last }) => `${first} ${last}`));
}
