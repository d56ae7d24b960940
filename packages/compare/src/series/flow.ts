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
 * Linear in the series.
 */
export function traceFlow(series: Series, within?: ParagraphPlace): Flow {
  const index = new SeriesIndex(series);
  const lines = new SectionLines(index);
  return within === undefined ? flowOfSections(index, lines) : flowOfParagraphs(index, lines, within);
}
