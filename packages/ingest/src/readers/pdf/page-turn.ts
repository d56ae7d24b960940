/** How the text of a page runs: upright, or turned by quarters against the clock. */
export type Quarters = 0 | 1 | 2 | 3;

/** A page is read turned when this share of its letters is. */
const MOST = 0.6;

/** The direction of text with this transform; null when it stands askew, as a mark over the page does. */
export function quartersOf([a = 1, b = 0]: readonly number[]): Quarters | null {
  if (Math.abs(b) <= Math.abs(a) * 0.2) return a >= 0 ? 0 : 2;
  if (Math.abs(a) <= Math.abs(b) * 0.2) return b >= 0 ? 1 : 3;
  return null;
}

/** Text as far as its direction goes. */
interface Directed {
  readonly str: string;
  readonly transform: readonly number[];
}

/** The direction in which most of a page's text runs; upright unless it is a clear majority. */
export function mainDirection(items: readonly Directed[]): Quarters {
  const letters = [0, 0, 0, 0];
  let all = 0;
  for (const { str, transform } of items) {
    const quarters = quartersOf(transform);
    all += str.length;
    if (quarters !== null) letters[quarters] = (letters[quarters] ?? 0) + str.length;
  }
  return ([1, 2, 3] as const).find((quarters) => (letters[quarters] ?? 0) > all * MOST) ?? 0;
}

/** A place on the page as it is seen when its text stands upright. */
export function turnBack(
  [x, y]: readonly [number, number],
  quarters: Quarters,
  page: { readonly width: number; readonly height: number },
): readonly [number, number] {
  switch (quarters) {
    case 0:
      return [x, y];
    case 1:
      return [y, page.width - x];
    case 2:
      return [page.width - x, page.height - y];
    case 3:
      return [page.height - y, x];
  }
}
