import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";

/** Fields that would fetch something. */
const FETCHING: ReadonlySet<string> = new Set([
  "INCLUDEPICTURE",
  "INCLUDETEXT",
  "LINK",
  "DDE",
  "DDEAUTO",
  "IMPORT",
  "RD",
]);
/** Fields that print what stands elsewhere in the file: a number, a page, the mark of a note. */
const REFERRING: ReadonlySet<string> = new Set(["REF", "PAGEREF", "NOTEREF"]);
/** Longest instruction that is looked at: what matters stands at its start. */
const LONGEST_INSTRUCTION = 256;

interface OpenField {
  instruction: string;
  /** False while the reading is in the instruction, which is not printed. */
  isShown: boolean;
}

/**
 * The fields of a part as they open and close around its words, and what was seen of them in the whole file. What a field
 * shows is text like any other; its instruction is not, and nothing of it is carried out.
 */
export class FieldsUnderway {
  readonly #open: OpenField[] = [];
  #hidingCount = 0;
  /** So many of the outermost are shown for certain: what nothing ends must not be looked at again and again. */
  #shownCount = 0;
  readonly #seen: FieldsSeen;

  constructor(seen: FieldsSeen) {
    this.#seen = seen;
  }

  /** True where words are an instruction. */
  get isHiding(): boolean {
    return this.#hidingCount > 0;
  }

  readCharacter(type: string | undefined): void {
    const top = this.#open.at(-1);
    if (type === "begin") {
      this.#open.push({ instruction: "", isShown: false });
      this.#hidingCount++;
    } else if (type === "separate" && top !== undefined) this.#show(top);
    else if (type === "end" && top !== undefined) {
      this.#show(top);
      this.#open.pop();
      this.#shownCount = Math.min(this.#shownCount, this.#open.length);
    }
  }

  readInstruction(text: string): void {
    const top = this.#open.at(-1);
    if (top !== undefined && top.instruction.length < LONGEST_INSTRUCTION) top.instruction += text;
  }

  /** An instruction that does not end in its paragraph must not hide the rest of the file. */
  endParagraph(): void {
    if (this.#hidingCount === 0) return;
    for (const field of this.#open.slice(this.#shownCount)) this.#show(field);
    this.#shownCount = this.#open.length;
  }

  #show(field: OpenField): void {
    if (field.isShown) return;
    this.#seen.note(field.instruction);
    field.isShown = true;
    this.#hidingCount--;
  }
}

/** What the fields and bookmarks of a file say of each other. */
export class FieldsSeen {
  readonly #bookmarks = new Set<string>();
  readonly #targets: string[] = [];
  readonly #fetching: string[] = [];

  addBookmark(name: string | undefined): void {
    if (name !== undefined) this.#bookmarks.add(name.toLowerCase());
  }

  /** Takes note of an instruction: `REF _Ref1 \h`. */
  note(instruction: string): void {
    const [name = "", target] = instruction.trim().slice(0, LONGEST_INSTRUCTION).split(/\s+/); // "REF _Ref1 \h"
    const kind = name.toUpperCase();
    if (FETCHING.has(kind)) this.#fetching.push(kind);
    if (REFERRING.has(kind) && target !== undefined) this.#targets.push(target.replaceAll('"', "").toLowerCase());
  }

  /** Call when the whole file is read: a bookmark may stand behind what refers to it. */
  findings(): readonly Finding[] {
    const dangling = this.#targets.filter((target) => !this.#bookmarks.has(target)).length;
    const counted = this.#targets.length;
    return [
      ...this.#fetching.map((field) => noticed({ is: "field-elsewhere", field })),
      ...(counted === 0 ? [] : [noticed({ is: "references-are-fields", count: counted })]),
      ...(dangling === 0 ? [] : [noticed({ is: "fields-lead-nowhere", count: dangling })]),
    ];
  }
}
