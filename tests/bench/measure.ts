import { alignDrafts, compareDrafts, findGapLinks } from "@travaux/compare";
import type { Series } from "@travaux/compare";
import type { Paragraph } from "@travaux/model";
import { generatePair, generateSeries } from "@travaux/testkit";
import { readWordsOnly } from "./floor.ts";
import { writeWordFiles } from "./git-words.ts";
import { compareWithJsdiff } from "./jsdiff-pipeline.ts";
import { seriesOf } from "./series-of.ts";
import { SERIES_DRAFTS, repetitions, seriesRepetitions, sizes } from "./sizes.ts";
import type { SizeName } from "./sizes.ts";

/**
 * What is timed. `series` is twenty rounds in one go, `added` the last draft of them when the others are known already;
 * the others are one pair.
 */
export type MethodName = "floor" | "travaux" | "jsdiff" | "git" | "series" | "added";

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
  const { run, done } = workOf(method, drafts);
  const heldMb = peakMb();
  const count = (method === "series" ? seriesRepetitions : repetitions)[size];
  const times = Array.from({ length: count }, () => timed(run));
  const measured = { medianMs: medianOfWarm(times), peakMb: peakMb() - heldMb, words };
  done();
  return measured;
}

function draftsFor(method: MethodName, size: SizeName): readonly (readonly Paragraph[])[] {
  const options = { setting: "normal", paragraphs: sizes[size], seed: SEED } as const;
  if (method === "series" || method === "added") return longSeries(sizes[size], SERIES_DRAFTS);
  const { before, after } = generatePair(options);
  return [before, after];
}

/** The drafts of a series that grows only as far as passages come in. */
export function longSeries(paragraphs: number, drafts: number): readonly (readonly Paragraph[])[] {
  return generateSeries({ setting: "normal", paragraphs, seed: SEED, drafts }).drafts.map((draft) => draft.paragraphs);
}

interface Work {
  readonly run: () => unknown;
  /** Clears away what was laid out for it. */
  readonly done: () => void;
}

function workOf(method: MethodName, drafts: readonly (readonly Paragraph[])[]): Work {
  const steps = drafts.slice(1).map((after, at) => [drafts[at] ?? [], after] as const);
  const [before = [], after = []] = drafts;
  const done = (): void => undefined;
  switch (method) {
    case "floor":
      return { run: () => drafts.map(readWordsOnly), done };
    case "jsdiff":
      return { run: () => compareWithJsdiff(before, after), done };
    case "git": {
      const files = writeWordFiles(before, after);
      return { run: files.diff, done: files.remove };
    }
    case "travaux":
    case "series":
      return { run: () => steps.map(([one, other]) => compareParagraphs(one, other)), done };
    case "added":
      return { run: addingTheLast(seriesOf(drafts)), done };
  }
}

/** What a draft costs that is added to a series: its alignment, and what came back over a gap; and the comparison with it. */
function addingTheLast(series: Series): () => unknown {
  const [one, other] = series.drafts.slice(-2);
  if (one === undefined || other === undefined) throw new Error("a series of less than two drafts");
  return () => {
    const alignment = alignDrafts(one.paragraphs, other.paragraphs);
    const last = { before: one.heading.id, after: other.heading.id, alignment };
    const links = findGapLinks({ ...series, alignments: [...series.alignments.slice(0, -1), last] }, other.heading.id);
    return [links.length, compareDrafts(sideOf(one.paragraphs), sideOf(other.paragraphs), alignment).summary];
  };
}

function compareParagraphs(before: readonly Paragraph[], after: readonly Paragraph[]): unknown {
  return compareDrafts(sideOf(before), sideOf(after)).summary;
}

function sideOf(paragraphs: readonly Paragraph[]): { name: string; paragraphs: readonly Paragraph[] } {
  return { name: "draft", paragraphs };
}

/** Milliseconds that the work takes. */
export function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianOfWarm(times: readonly number[]): number {
  const warm = times.length > 4 ? times.slice(Math.floor(times.length / 3)) : times;
  return warm.toSorted((one, other) => one - other)[warm.length >> 1] ?? 0;
}

/** The most that the process has held, in megabytes. */
export function peakMb(): number {
  return process.resourceUsage().maxRSS / 1000;
}
