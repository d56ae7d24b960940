import type { WordElement } from "@travaux/model";
import { attributeOf, charactersOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";

/** Fields that a running head goes on working out: what page this is, and of what. */
const LIVING: ReadonlySet<string> = new Set(["PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "STYLEREF"]);
/** Fields that print a person, a machine or a place on it. */
const PERSONAL: ReadonlySet<string> = new Set(
  "AUTHOR LASTSAVEDBY USERNAME USERINITIALS USERADDRESS FILENAME TEMPLATE COMMENTS INFO".split(" "),
);

/** Properties of a document that are a person or a place; others, the number of pages say, are words of the head. */
const PERSONAL_PROPERTIES: ReadonlySet<string> = new Set(
  "AUTHOR LASTSAVEDBY MANAGER TEMPLATE COMMENTS HYPERLINKBASE".split(" "),
);

interface OpenField {
  instruction: string;
  isShowing: boolean;
  readonly runs: WordElement[];
}

/** Puts the runs of one paragraph together, fields settled: living ones stay fields, others are the words they show. */
export class HeadRuns {
  readonly #runs: WordElement[] = [];
  readonly #open: OpenField[] = [];

  put(run: WordElement): void {
    const field = this.#open.at(-1);
    if (field === undefined) this.#runs.push(run);
    else if (field.isShowing) field.runs.push(run);
  }

  character(element: XmlElement): void {
    switch (attributeOf(element, "w:fldCharType")) {
      case "begin":
        this.#open.push({ instruction: "", isShowing: false, runs: [] });
        break;
      case "separate": {
        const field = this.#open.at(-1);
        if (field !== undefined) field.isShowing = true;
        break;
      }
      case "end": {
        const field = this.#open.pop();
        if (field !== undefined) this.field(field.instruction, field.runs);
        break;
      }
      default:
        break;
    }
  }

  instruction(element: XmlElement): void {
    const field = this.#open.at(-1);
    if (field !== undefined && !field.isShowing) field.instruction += charactersOf(element);
  }

  /** A field that is whole: its instruction, and the runs that it showed last. */
  field(instruction: string, runs: readonly WordElement[]): void {
    if (isPersonal(instruction)) return;
    if (!LIVING.has(nameIn(instruction))) {
      for (const run of runs) this.put(run);
      return;
    }
    const shown = runs.length > 0 ? runs : [PAGE_ONE];
    this.put({ name: "w:fldSimple", attributes: { "w:instr": instruction }, children: shown });
  }

  /** A field that does not end in the paragraph is what it shows there. */
  done(): readonly WordElement[] {
    for (let field = this.#open.pop(); field !== undefined; field = this.#open.pop()) {
      if (!isPersonal(field.instruction)) {
        for (const run of field.runs) this.put(run);
      }
    }
    return this.#runs;
  }
}

/** " PAGE \* Arabic" gives "PAGE". */
function nameIn(instruction: string): string {
  return /^\s*(\w+)/u.exec(instruction)?.[1]?.toUpperCase() ?? "";
}

function isPersonal(instruction: string): boolean {
  const property = /^\s*docproperty\s+"?(\w+)/iu.exec(instruction)?.[1] ?? ""; // ‹DOCPROPERTY "Author"› gives "Author"
  return PERSONAL.has(nameIn(instruction)) || PERSONAL_PROPERTIES.has(property.toUpperCase());
}

const PAGE_ONE: WordElement = {
  name: "w:r",
  attributes: {},
  children: [{ name: "w:t", attributes: {}, children: ["1"] }],
};
