import type { Paragraph } from "@travaux/model";

/** A draft's paragraphs by where Akoma Ntoso has them. */
export interface DocumentParts {
  readonly titles: readonly Paragraph[];
  readonly preamble: readonly Paragraph[];
  readonly body: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
}

/**
 * Parts a draft: the title at its start, the preamble behind it, notes wherever they stand, and the rest.
 *
 * A preamble under a title of its own is one only where the next title ends it: what follows would else seem to stand
 * outside of it.
 */
export function documentParts(paragraphs: readonly Paragraph[]): DocumentParts {
  const running = paragraphs.filter((paragraph) => paragraph.kind !== "note");
  const first = running.findIndex((paragraph) => paragraph.kind !== "title");
  const start = first < 0 ? running.length : first;
  const end = preambleEnd(running, start);
  return {
    titles: running.slice(0, start),
    preamble: running.slice(start, end),
    body: running.slice(end),
    notes: paragraphs.filter((paragraph) => paragraph.kind === "note"),
  };
}

function preambleEnd(running: readonly Paragraph[], start: number): number {
  const title = running[start]?.kind === "heading" ? running[start] : undefined;
  const from = title === undefined ? start : start + 1;
  if (running[from]?.kind !== "preamble") return start;
  let end = from;
  while (running[end]?.kind === "preamble" || running[end]?.kind === "item") end++;
  const next = running[end];
  if (title === undefined) return end;
  // What stands behind a title without standing under it is no preamble of its own.
  const isUnder = running.slice(from, end).every(({ path }) => title.path.every((step, at) => path[at] === step));
  if (!isUnder) return start;
  if (next === undefined) return end;
  return next.kind === "heading" && next.level <= title.level ? end : start;
}
