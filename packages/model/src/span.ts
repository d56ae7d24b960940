/**
 * A stretch of one paragraph's text: UTF-16 code units, half-open (`from` is in, `to` is out).
 *
 * `from === to` names a place between two characters.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The words of a span. */
export function textOfSpan(text: string, span: Span): string {
  return text.slice(span.from, span.to);
}

/** True when the two spans share at least one character. */
export function spansOverlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
