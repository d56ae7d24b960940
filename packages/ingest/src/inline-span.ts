import type { InlineText } from "./inline-text.ts";

/** A stretch of a paragraph with what lies over it, without white space at its ends. What has no width goes with the words before it. */
export function sliceInline(inline: InlineText, start: number, end: number): InlineText {
  let from = start;
  let to = end;
  while (from < to && inline.text.charAt(from) === " ") from++;
  while (to > from && inline.text.charAt(to - 1) === " ") to--;
  const clip = (place: number): number => Math.min(Math.max(place, from), to) - from;
  const overlaps = (span: { readonly from: number; readonly to: number }): boolean =>
    span.from < span.to ? span.from < end && span.to > start : holds(span.from);
  const holds = (place: number): boolean => (place > start && place <= end) || (place === start && start === 0);
  const move = <Item extends { readonly from: number; readonly to: number }>(item: Item): Item => ({
    ...item,
    from: clip(item.from),
    to: clip(item.to),
  });
  return {
    text: inline.text.slice(from, to),
    marks: inline.marks
      .filter(overlaps)
      .map(move)
      .filter((mark) => mark.from < mark.to),
    revisions: inline.revisions.filter(overlaps).map(move),
    notes: inline.notes.filter(({ at }) => holds(at)).map(({ at, key }) => ({ at: clip(at), key })),
    comments: inline.comments.filter(overlaps).map(move),
  };
}
