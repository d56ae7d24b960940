import { longSeries, peakMb, timed } from "./measure.ts";
import { seriesOf } from "./series-of.ts";

const DRAFTS = 50;
const PARAGRAPHS = 2000;

/** What a long negotiation takes: fifty drafts of 2,000 paragraphs, all alignments held. */
export interface SeriesMeasurement {
  readonly ms: number;
  /** Growth of the process over what it needed to hold the drafts. */
  readonly peakMb: number;
}

/** Aligns the whole series in this process. */
export function measureFiftyDrafts(): SeriesMeasurement {
  const drafts = longSeries(PARAGRAPHS, DRAFTS);
  const heldMb = peakMb();
  const ms = timed(() => seriesOf(drafts));
  return { ms, peakMb: peakMb() - heldMb };
}
