/**
 * Where a paragraph stands in the original file, so that a person can be shown the place and a decision can be anchored
 * to it.
 *
 * `part` names the piece of the original ("word/document.xml", "text", "page 4"); `at` is a place in that part that the
 * part's format defines: the index of the block element in Word, a UTF-16 offset into decoded text elsewhere.
 */
export interface Origin {
  readonly part: string;
  readonly at: number;
  /** PDF only: the box on the page, in points from its top left corner. */
  readonly box?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}
