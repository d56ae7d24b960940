import type { XmlElement } from "../xml/xml-element.ts";
import type { ChangeElements } from "./change-elements.ts";
import type { Fate, WovenBlock } from "./woven-text.ts";

/** Where a range of a move begins or ends: before or behind a piece of a block, or behind the block. */
interface MoveRange {
  readonly start: XmlElement;
  readonly end: XmlElement;
  readonly first: string;
  readonly last: string;
}

/** The beginnings and ends of moves, by the place of a piece in its block. */
export class RangesAt {
  readonly #starts = new Map<string, XmlElement[]>();
  readonly #ends = new Map<string, XmlElement[]>();

  constructor(ranges: readonly MoveRange[]) {
    for (const { start, end, first, last } of ranges) {
      this.#starts.set(first, [...(this.#starts.get(first) ?? []), start]);
      this.#ends.set(last, [...(this.#ends.get(last) ?? []), end]);
    }
  }

  startingAt(block: number, piece: number): readonly XmlElement[] {
    return this.#starts.get(keyOf(block, piece)) ?? [];
  }

  endingAt(block: number, piece: number): readonly XmlElement[] {
    return this.#ends.get(keyOf(block, piece)) ?? [];
  }
}

function keyOf(block: number, piece: number): string {
  return `${block}/${piece}`;
}

/** Each end of each move, from its first piece to its last; the end of a paragraph counts as a piece behind the others. */
export function moveRanges(blocks: readonly WovenBlock[], changes: ChangeElements): readonly MoveRange[] {
  const places = new Map<string, { readonly fate: Fate & { readonly move: number }; first: string; last: string }>();
  for (const [at, block] of blocks.entries()) {
    if (block.kind === "row") continue;
    for (const [place, fate] of [...block.pieces.map((piece) => piece.fate), block.end].entries()) {
      if (fate.kind !== "moved-away" && fate.kind !== "moved-here") continue;
      const known = places.get(`${fate.kind} ${fate.move}`);
      const here = keyOf(at, place);
      if (known === undefined) places.set(`${fate.kind} ${fate.move}`, { fate, first: here, last: here });
      else known.last = here;
    }
  }
  return [...places.values()].map(({ fate, first, last }) => ({ ...changes.range(fate), first, last }));
}
