/** A4, in twentieths of a point. */
export const SHORT_SIDE = 11_906;
export const LONG_SIDE = 16_838;
export const MARGIN = 1440;

/** How much stands between the margins of a page; wide pages are for tables of many columns. */
export function widthBetweenMargins(isWide: boolean): number {
  return (isWide ? LONG_SIDE : SHORT_SIDE) - 2 * MARGIN;
}
