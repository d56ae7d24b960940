import type { Paragraph } from "@travaux/model";
import type { SeriesDraft } from "./series.ts";

/** A stretch of a draft under one heading: places of its paragraphs, half-open. */
export interface FlowSection {
  readonly from: number;
  readonly to: number;
}

/** As many sections as can be told apart on one page. */
const MOST_SECTIONS = 60;

/**
 * The sections of each draft: what stands before the first heading, then a section for every heading of the cut.
 *
 * The cut is the same in all drafts: the deepest level of headings at which no draft has more sections than can be told
 * apart, or the outermost level where each has more.
 */
export function sectionsOf(drafts: readonly SeriesDraft[]): readonly (readonly FlowSection[])[] {
  const level = cutLevel(drafts);
  return drafts.map(({ paragraphs }) => {
    const starts = paragraphs.flatMap((paragraph, at) => (at === 0 || isCut(paragraph, level) ? [at] : []));
    return starts.map((from, at) => ({ from, to: starts[at + 1] ?? paragraphs.length }));
  });
}

function cutLevel(drafts: readonly SeriesDraft[]): number {
  const levels = new Set<number>();
  for (const { paragraphs } of drafts) {
    for (const { kind, level } of paragraphs) if (kind === "heading") levels.add(level);
  }
  const outwards = [...levels].toSorted((one, other) => other - one);
  const mostAt = (level: number): number =>
    Math.max(...drafts.map(({ paragraphs }) => paragraphs.filter((each) => isCut(each, level)).length));
  return outwards.find((level) => mostAt(level) <= MOST_SECTIONS) ?? outwards.at(-1) ?? 0;
}

function isCut({ kind, level }: Paragraph, cut: number): boolean {
  return kind === "heading" && level <= cut;
}
