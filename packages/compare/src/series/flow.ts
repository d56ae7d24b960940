import type { Flow, ParagraphPlace } from "@travaux/model";
import { flowOfParagraphs } from "./flow-of-paragraphs.ts";
import { flowOfSections } from "./flow-of-sections.ts";
import { SectionLines } from "./section-lines.ts";
import { SeriesIndex } from "./series.ts";
import type { Series } from "./series.ts";

/**
 * All drafts side by side: every section with what went from it into which, or, with a place, every paragraph of the
 * section that holds the place, through all drafts that have the section.
 *
 * Linear in the series; what is indexed of it is remembered as long as the series is.
 */
export function traceFlow(series: Series, within?: ParagraphPlace): Flow {
  const { index, lines } = indexOf(series);
  return within === undefined ? flowOfSections(index, lines) : flowOfParagraphs(index, lines, within);
}

interface Indexed {
  readonly index: SeriesIndex;
  readonly lines: SectionLines;
}

/** A reader goes from section to section of one series, and indexing it is nearly all of the work. */
const indexed = new WeakMap<Series, Indexed>();

function indexOf(series: Series): Indexed {
  const known = indexed.get(series);
  if (known !== undefined) return known;
  const index = new SeriesIndex(series);
  const made = { index, lines: new SectionLines(index) };
  indexed.set(series, made);
  return made;
}
