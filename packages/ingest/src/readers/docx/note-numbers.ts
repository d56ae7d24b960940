import { printNumber } from "./number-format.ts";
import { attributeOf, childOf, isSaid, numberOf, valueOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

export type NoteKind = "footnote" | "endnote";

interface Counting {
  format: string | null;
  next: number | null;
}

/** What Word counts notes with where nothing is said. */
const USUAL: Readonly<Record<NoteKind, string>> = { footnote: "decimal", endnote: "lowerRoman" };

/**
 * The marks of notes as printed: by the format and the start that a section or the file says, through the whole file, or
 * the mark that the author typed, which is not counted.
 */
export class NoteNumbers {
  readonly #counting: Readonly<Record<NoteKind, Counting>> = {
    footnote: { format: null, next: null },
    endnote: { format: null, next: null },
  };
  readonly #typed = new Map<string, string>();
  readonly #gone = new Set<string>();

  /** Takes what a section's properties or the file's settings say; who spoke first is believed. */
  see(properties: XmlElement | undefined): void {
    for (const kind of ["footnote", "endnote"] as const) {
      const said = childOf(properties, `w:${kind}Pr`);
      const counting = this.#counting[kind];
      counting.format ??= valueOf(said, "w:numFmt") ?? null;
      counting.next ??= numberOf(valueOf(said, "w:numStart")) ?? null;
    }
  }

  /** A note whose mark a change took away: its words are in the change. */
  addGone(key: string): void {
    this.#gone.add(key);
  }

  isGone(key: string): boolean {
    return this.#gone.has(key);
  }

  /** A mark that the author typed, or a further piece of it. */
  addTyped(key: string, text: string): void {
    this.#typed.set(key, (this.#typed.get(key) ?? "") + text);
  }

  typed(key: string): string | null {
    return this.#typed.get(key)?.trim() ?? null;
  }

  next(key: string, kind: NoteKind): string {
    const typed = this.typed(key);
    if (typed !== null && typed !== "") return typed;
    const counting = this.#counting[kind];
    const value = counting.next ?? 1;
    counting.next = value + 1;
    return printNumber(value, counting.format ?? USUAL[kind]).text;
  }
}

/** The name of a note in its file, and whether the author typed its mark behind it. */
export function noteReference(element: XmlElement): { readonly key: string; readonly isTyped: boolean } {
  const kind: NoteKind = element.name === "w:footnoteReference" ? "footnote" : "endnote";
  const follows = attributeOf(element, "w:customMarkFollows");
  return {
    key: `${kind}/${attributeOf(element, "w:id") ?? ""}`,
    isTyped: follows !== undefined && isSaid(follows),
  };
}
