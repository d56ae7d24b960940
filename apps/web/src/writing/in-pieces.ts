/** A part of something long: some of the items of the list that stands at a place in it. */
export interface Piece {
  /** "comparison", "before", "paragraphs". */
  readonly place: readonly string[];
  readonly items: readonly unknown[];
}

/** As many items as are copied in some milliseconds, whatever they are: see `npm run bench -- frames`. */
const ITEMS = 100;

/**
 * Parts something long, so that it can be handed over piece by piece: first the whole with its long lists empty, then what
 * belongs into them. Lists within lists stay with their items.
 */
export function inPieces(whole: object): { readonly frame: object; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const emptied = (value: unknown, place: readonly string[]): unknown => {
    if (Array.isArray(value)) {
      if (value.length <= ITEMS) return value;
      for (let from = 0; from < value.length; from += ITEMS)
        pieces.push({ place, items: value.slice(from, from + ITEMS) });
      return [];
    }
    if (!isPlainObject(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, emptied(inside, [...place, key])]));
  };
  const frame = Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, emptied(value, [key])]));
  return { frame, pieces };
}

/** Puts a piece where it belongs; the frame is changed. */
export function putPiece(frame: object, { place, items }: Piece): void {
  let at: unknown = frame;
  for (const key of place) at = isPlainObject(at) ? at[key] : undefined;
  if (Array.isArray(at)) at.push(...items);
}

/** Octets and other things that are no records are handed over as they are. */
function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
