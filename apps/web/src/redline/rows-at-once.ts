import type { Comparison } from "@travaux/model";
import { atOnce } from "../drawing/sliced-work.ts";
import { type Row, rowSteps } from "./rows.ts";

/** The rows of a comparison without a filter, as tests want them: without waiting. */
export function rowsAtOnce(comparison: Comparison): readonly Row[] {
  return atOnce(rowSteps(comparison, undefined));
}
