import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { Comparison, DraftSide } from "@travaux/model";

/** Two drafts with an alignment that people made; files of one folder of the corpora. */
export interface AlignedByHand {
  readonly folder: string;
  readonly before: string;
  readonly after: string;
  readonly gold: string;
}

export type Measure = "links" | "changed" | "regroup" | "moved";

/** What the scorer prints with `--json`, as far as it is read here. */
export type AlignmentScore = Readonly<Record<Measure, { readonly f1: number; readonly recall: number }>> & {
  readonly coverage: { readonly before: number; readonly after: number };
};

/** Both drafts, as they are read. */
export async function readSides(place: string, pair: AlignedByHand): Promise<readonly [DraftSide, DraftSide]> {
  return [await sideOf(path.join(place, pair.before)), await sideOf(path.join(place, pair.after))];
}

async function sideOf(file: string): Promise<DraftSide> {
  const read = await ingestDraft({ name: path.basename(file), bytes: readFileSync(file) });
  if (!read.ok) throw new Error(`${file} was refused: ${read.error.kind}`);
  return { name: path.basename(file), paragraphs: paragraphsOf(read.value.document) };
}

/** How near a comparison of the two comes to the alignment by hand; the scorer lies beside the corpora. */
export function scoreComparison(place: string, pair: AlignedByHand, comparison: Comparison): AlignmentScore {
  const scratch = mkdtempSync(path.join(tmpdir(), "travaux-score-"));
  try {
    const result = path.join(scratch, "result.json");
    writeFileSync(result, JSON.stringify(comparison));
    const scorer = path.resolve(place, "../../score/score-alignment.mjs");
    const units = (file: string): string => path.join(place, file.replace(/\.[a-z]+$/, ".units.jsonl")); // cuts ".txt" off, leaves "bbnj-v3"
    const files = ["--gold", path.join(place, pair.gold), "--before", units(pair.before), "--after", units(pair.after)];
    // The scorer prints an AlignmentScore and more.
    return JSON.parse(
      execFileSync(process.execPath, [scorer, ...files, "--result", result, "--json"], { encoding: "utf8" }),
    ) as AlignmentScore;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
