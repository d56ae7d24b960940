import type { RevisionKind } from "@travaux/model";
import type { InlineRevision } from "../../inline-piece.ts";
import { attributeOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** The kind of change that an element stands for, around runs, on a paragraph mark or on a table row. */
export function revisionKindOf(name: string): "insert" | "delete" | "move-from" | "move-to" | null {
  switch (name) {
    case "w:ins":
    case "w:cellIns":
      return "insert";
    case "w:del":
    case "w:cellDel":
      return "delete";
    case "w:moveFrom":
      return "move-from";
    case "w:moveTo":
      return "move-to";
    default:
      return null;
  }
}

/** Longer names and times are none: they would be repeated on every word that they lie on. */
const LONGEST_NAME = 255;
const LONGEST_DATE = 40;

/** Who made a change or a comment. */
export function nameIn(element: XmlElement): string | undefined {
  return attributeOf(element, "w:author")?.slice(0, LONGEST_NAME);
}

/** Author, time and move of a change. */
export function revisionOf(element: XmlElement, kind: RevisionKind, move: string | null): InlineRevision {
  const author = nameIn(element);
  const date = attributeOf(element, "w:date")?.slice(0, LONGEST_DATE);
  return {
    kind,
    ...(move === null ? {} : { move }),
    ...(author === undefined ? {} : { author }),
    ...(date === undefined ? {} : { date }),
  };
}

/**
 * The names of the moves that are open at a place. Both ends of a move carry the same name; ranges begin and end beside
 * paragraphs as well as in them.
 */
export class OpenMoves {
  readonly #from = new OpenRanges();
  readonly #to = new OpenRanges();

  /** Takes note of a range's beginning or end; true when the element was one. */
  see(element: XmlElement): boolean {
    switch (element.name) {
      case "w:moveFromRangeStart":
        this.#from.open(element);
        return true;
      case "w:moveToRangeStart":
        this.#to.open(element);
        return true;
      case "w:moveFromRangeEnd":
        this.#from.close(element);
        return true;
      case "w:moveToRangeEnd":
        this.#to.close(element);
        return true;
      default:
        return false;
    }
  }

  nameOf(kind: RevisionKind): string | null {
    if (kind === "move-from") return this.#from.last;
    return kind === "move-to" ? this.#to.last : null;
  }
}

/** Ranges by their ids, and the name of the one that was opened last and is still open. */
class OpenRanges {
  readonly #names = new Map<string, string>();
  /** As they were opened; those that have ended since are taken off when they come to the top. */
  readonly #opened: string[] = [];

  get last(): string | null {
    const top = this.#opened.at(-1);
    return top === undefined ? null : (this.#names.get(top) ?? null);
  }

  open(element: XmlElement): void {
    const id = attributeOf(element, "w:id") ?? "";
    this.#names.set(id, (attributeOf(element, "w:name") ?? id).slice(0, LONGEST_NAME));
    this.#opened.push(id);
  }

  close(element: XmlElement): void {
    this.#names.delete(attributeOf(element, "w:id") ?? "");
    for (let top = this.#opened.at(-1); top !== undefined && !this.#names.has(top); top = this.#opened.at(-1))
      this.#opened.pop();
  }
}
