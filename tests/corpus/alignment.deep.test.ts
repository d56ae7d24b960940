import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { compareDrafts } from "@travaux/compare";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { DraftSide } from "@travaux/model";
import { expect, test } from "vitest";
import { corpora, describeWith } from "../needs/describe-with.ts";

/** A pair with a hand-made alignment, and the share of its links that must be found. */
interface Pair {
  readonly folder: string;
  readonly before: string;
  readonly after: string;
  readonly gold: string;
  readonly floor: number;
}

const pairs: readonly Pair[] = [
  { folder: "bbnj", before: "bbnj-v3.txt", after: "bbnj-v4.txt", gold: "bbnj-v3-v4.gold.jsonl", floor: 0.9 },
  { folder: "cardano", before: "cardano-a.md", after: "cardano-b.md", gold: "cardano-a-b.gold.jsonl", floor: 0.97 },
];

/** What the scorer prints with `--json`, as far as it is read here. */
interface Report {
  readonly links: { readonly f1: number };
  readonly coverage: { readonly before: number; readonly after: number };
}

async function sideOf(file: string): Promise<DraftSide> {
  const read = await ingestDraft({ name: path.basename(file), bytes: readFileSync(file) });
  if (!read.ok) throw new Error(`${file} was refused: ${read.error.kind}`);
  return { name: path.basename(file), paragraphs: paragraphsOf(read.value.document) };
}

async function score(folder: string, pair: Pair): Promise<Report> {
  const [before, after] = [path.join(folder, pair.before), path.join(folder, pair.after)];
  const scratch = mkdtempSync(path.join(tmpdir(), "travaux-score-"));
  try {
    const result = path.join(scratch, "result.json");
    writeFileSync(result, JSON.stringify(compareDrafts(await sideOf(before), await sideOf(after))));
    const scorer = path.resolve(folder, "../../score/score-alignment.mjs");
    const units = (file: string): string => file.replace(/\.[a-z]+$/, ".units.jsonl"); // cuts ".txt" off, leaves "bbnj-v3"
    const args = [
      "--gold",
      path.join(folder, pair.gold),
      "--before",
      units(before),
      "--after",
      units(after),
      "--result",
      result,
      "--json",
    ];
    // The scorer prints a Report and more.
    return JSON.parse(execFileSync(process.execPath, [scorer, ...args], { encoding: "utf8" })) as Report;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

for (const pair of pairs) {
  describeWith(corpora(pair.folder), `the hand-made alignment of ${pair.before} and ${pair.after}`, (folder) => {
    test(`is met in ${pair.floor} of its links at least, with every word read`, async () => {
      const { links, coverage } = await score(folder, pair);
      expect(links.f1).toBeGreaterThanOrEqual(pair.floor);
      expect(Math.min(coverage.before, coverage.after)).toBeGreaterThan(0.995);
    });
  });
}
