import type { Paragraph } from "@travaux/model";
import { generateSeries } from "./generate-series.ts";
import type { AlignmentTruth, GenerationOptions } from "./generate-series.ts";

/** Two drafts of one text and the truth about them. */
export interface GeneratedPair {
  readonly before: readonly Paragraph[];
  readonly after: readonly Paragraph[];
  readonly truth: AlignmentTruth;
}

/** Generates two successive drafts. Equal options give equal drafts. */
export function generatePair(options: GenerationOptions): GeneratedPair {
  const { drafts, steps } = generateSeries({ ...options, drafts: 2 });
  const [before, after] = drafts;
  const [truth] = steps;
  if (before === undefined || after === undefined || truth === undefined)
    throw new Error("a series of two drafts has two drafts");
  return { before: before.paragraphs, after: after.paragraphs, truth };
}
