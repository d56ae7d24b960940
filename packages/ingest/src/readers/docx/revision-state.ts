import type { RevisionKind } from "@travaux/model";
import type { InlineRevision } from "../../inline-text.ts";
import type { XmlElement } from "./xml.ts";

/** Which of its two texts a file with tracked changes gives. */
export type RevisionChoice = "accept" | "reject";

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

/** Whether what a change lies on is in the text that is read. */
export function staysIn(kind: RevisionKind, choice: RevisionChoice): boolean {
  const isAdded = kind === "insert" || kind === "move-to";
  return choice === "accept" ? isAdded : !isAdded;
}

/** Author, time and move of a change. */
export function revisionOf(element: XmlElement, kind: RevisionKind, move: string | null): InlineRevision {
  const author = element.attributes["w:author"];
  const date = element.attributes["w:date"];
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
  readonly #from = new Map<string, string>();
  readonly #to = new Map<string, string>();

  /** Takes note of a range's beginning or end; true when the element was one. */
  see(element: XmlElement): boolean {
    const id = element.attributes["w:id"] ?? "";
    const name = element.attributes["w:name"] ?? id;
    switch (element.name) {
      case "w:moveFromRangeStart":
        this.#from.set(id, name);
        return true;
      case "w:moveToRangeStart":
        this.#to.set(id, name);
        return true;
      case "w:moveFromRangeEnd":
        this.#from.delete(id);
        return true;
      case "w:moveToRangeEnd":
        this.#to.delete(id);
        return true;
      default:
        return false;
    }
  }

  nameOf(kind: RevisionKind): string | null {
    const open = kind === "move-from" ? this.#from : kind === "move-to" ? this.#to : null;
    return open === null ? null : ([...open.values()].at(-1) ?? null);
  }
}
