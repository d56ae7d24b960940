import { alignmentWeights, compareDrafts, regroupWeights } from "@travaux/compare";
import { expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";
import { readSides, scoreComparison } from "./alignment-score.ts";
import type { AlignedByHand } from "./alignment-score.ts";

const pairs: readonly AlignedByHand[] = [
  { folder: "bbnj", before: "bbnj-v3.txt", after: "bbnj-v4.txt", gold: "bbnj-v3-v4.gold.jsonl" },
  { folder: "cardano", before: "cardano-a.md", after: "cardano-b.md", gold: "cardano-a-b.gold.jsonl" },
];

/** What halving or doubling one weight may cost of the F1 of links. */
const MOST_LOST = 0.01;

/** No weight but a bar on the scale to which they add up. */
const BAR = "threshold";

interface Weight {
  readonly name: string;
  /** Runs something while the weight is so many times what it is. */
  readonly times: <Answer>(factor: number, run: () => Answer) => Answer;
}

/** An alignment reads the weights when it is made, so they are changed in their place and put back. */
function weightsOf(table: Record<string, number>): readonly Weight[] {
  return Object.entries(table).map(([name, value]) => ({
    name,
    times: (factor, run) => {
      table[name] = value * factor;
      try {
        return run();
      } finally {
        table[name] = value;
      }
    },
  }));
}

const weights = [...weightsOf(alignmentWeights), ...weightsOf(regroupWeights)];

for (const pair of pairs) {
  describeWith(corpora(pair.folder), `the alignment by hand of ${pair.before} and ${pair.after}`, (folder) => {
    test("is met nearly as well with any weight halved or doubled", async () => {
      const sides = await readSides(folder, pair);
      const linksF1 = (): number => scoreComparison(folder, pair, compareDrafts(...sides)).links.f1;
      const reached = linksF1();
      const rows = weights.map(({ name, times }) => ({
        name,
        changes: [0.5, 2].map((factor) => times(factor, linksF1) - reached),
      }));
      const lines = rows.map(({ name, changes }) => `${name}: ${changes.map(inFull).join(" halved, ")} doubled`);
      process.stdout.write(`${pair.before} → ${pair.after}, links ${reached.toFixed(4)}\n${lines.join("\n")}\n`);
      const tooMuch = rows.filter(({ name, changes }) => name !== BAR && Math.min(...changes) < -MOST_LOST);
      expect(tooMuch).toEqual([]);
      // Were none felt, the weights would not be those that an alignment is made with.
      expect(rows.filter(({ changes }) => changes.some((change) => change !== 0)).length).toBeGreaterThan(5);
    });
  });
}

function inFull(change: number): string {
  return Math.abs(change) < 0.00005 ? "0" : `${change > 0 ? "+" : "−"}${Math.abs(change).toFixed(4)}`;
}
