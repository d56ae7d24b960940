import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import type { Signature } from "./signature.ts";
import { w } from "./word-element.ts";
import type { Fate } from "./woven-text.ts";

/** Ranges of moves must bear a date, which no program shows: the earliest day of a ZIP file, where none is given. */
const NO_DAY = "1980-01-01T00:00:00Z";

/** Makes the elements that say what changed; each has a number of its own in the file. */
export class ChangeElements {
  readonly signature: Signature;
  #next = 0;

  constructor(signature: Signature) {
    this.signature = signature;
  }

  /** Number, author and date, for whatever is signed: in the name of the file, unless it is somebody else's. */
  signed(by: Signature = this.signature): {
    readonly id: number;
    readonly author: string;
    readonly date: string | undefined;
  } {
    return { id: this.#next++, author: by.author, date: by.date };
  }

  /** Runs with what happened to them around them. */
  around(fate: Fate, runs: readonly XmlNode[], by?: Signature): readonly XmlNode[] {
    const name = elementName(fate);
    return name === null || runs.length === 0 ? runs : [w(name, this.signed(by), ...runs)];
  }

  /** What happened to a paragraph's end or to a row, for their properties. */
  mark(fate: Fate): readonly XmlElement[] {
    const name = elementName(fate);
    return name === null ? [] : [w(name, this.signed())];
  }

  /** The beginning and the end of one place of a move; both places have the same name. */
  range(fate: Fate & { readonly move: number }): { readonly start: XmlElement; readonly end: XmlElement } {
    const name = fate.kind === "moved-away" ? "moveFromRange" : "moveToRange";
    const signed = this.signed();
    return {
      start: w(`${name}Start`, { ...signed, date: signed.date ?? NO_DAY, name: `move${fate.move}` }),
      end: w(`${name}End`, { id: signed.id }),
    };
  }
}

function elementName({ kind }: Fate): string | null {
  switch (kind) {
    case "kept":
      return null;
    case "inserted":
      return "ins";
    case "deleted":
      return "del";
    case "moved-away":
      return "moveFrom";
    case "moved-here":
      return "moveTo";
  }
}
