import { compareDrafts } from "@travaux/compare";
import type { Paragraph } from "@travaux/model";
import { generatePair, generateSeries } from "@travaux/testkit";
import { readWordsOnly } from "./floor.ts";
import { compareWithJsdiff } from "./jsdiff-pipeline.ts";
import { SERIES_DRAFTS, repetitions, seriesRepetitions, sizes } from "./sizes.ts";
import type { SizeName } from "./sizes.ts";

/** What is timed. `series` is twenty rounds in one go; the others are one pair. */
export type MethodName = "floor" | "travaux" | "jsdiff" | "series";

/** Figures of one method at one size. Megabytes are 10⁶ bytes. */
export interface Measurement {
  readonly medianMs: number;
  /** Growth of the process over what it needed to hold the drafts. */
  readonly peakMb: number;
  readonly words: number;
}

const SEED = 2031;

/** Runs one method at one size in this process, which does nothing else: see `main.ts`. */
export function measure(method: MethodName, size: SizeName): Measurement {
  const drafts = draftsFor(method, size);
  const words = drafts.reduce((sum, draft) => sum + readWordsOnly(draft).words, 0);
  const work = workOf(method, drafts);
  const heldMb = peakMb();
  const times = Array.from({ length: (method === "series" ? seriesRepetitions : repetitions)[size] }, () =>
    timed(work),
  );
  const warm = times.length > 4 ? times.slice(Math.floor(times.length / 3)) : times;
  const sorted = warm.toSorted((one, other) => one - other);
  return { medianMs: sorted[Math.floor(sorted.length / 2)] ?? 0, peakMb: peakMb() - heldMb, words };
}

function draftsFor(method: MethodName, size: SizeName): readonly (readonly Paragraph[])[] {
  const options = { setting: "normal", paragraphs: sizes[size], seed: SEED } as const;
  if (method === "series")
    return generateSeries({ ...options, drafts: SERIES_DRAFTS }).drafts.map((draft) => draft.paragraphs);
  const { before, after } = generatePair(options);
  return [before, after];
}

function workOf(method: MethodName, drafts: readonly (readonly Paragraph[])[]): () => unknown {
  const steps = drafts.slice(1).map((after, at) => [drafts[at] ?? [], after] as const);
  switch (method) {
    case "floor":
      return () => drafts.map(readWordsOnly);
    case "jsdiff":
      return () => steps.map(([before, after]) => compareWithJsdiff(before, after));
    case "travaux":
    case "series":
      return () =>
        steps.map(
          ([before, after]) =>
            compareDrafts({ name: "before", paragraphs: before }, { name: "after", paragraphs: after }).summary,
        );
  }
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function peakMb(): number {
  return process.resourceUsage().maxRSS / 1000;
}
