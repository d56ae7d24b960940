import type { RevisionChoice } from "../../../revision-choice.ts";
import { staysIn } from "../../../revision-choice.ts";
import { revisionKindOf } from "../revision-state.ts";
import { attributeOf, charactersOf, childOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { runsIn } from "./usual-letters.ts";

/** More than these part no paragraphs that anybody set. */
const MOST_EMPTY = 12;

/** What stands between the words of a paragraph and those of the one before it: empty lines, and the end of a page. */
export class EmptyLines {
  readonly #choice: RevisionChoice;
  #looks: number[] = [];
  #breaksPage = false;

  constructor(choice: RevisionChoice) {
    this.#choice = choice;
  }

  /** Takes a paragraph; says whether it is empty, and whether a page begins with it. */
  see(paragraph: XmlElement): { readonly isEmpty: boolean; readonly beginsPage: boolean } {
    const runs = runsIn(paragraph, this.#choice);
    const content = runs.flatMap(elementsOf);
    const words = content.findIndex(isPrinted);
    const breaks = content.flatMap((child, at) => (isPageBreak(child) ? [at] : []));
    const isEmpty = words < 0;
    const beginsPage = this.#breaksPage || breaks.some((at) => isEmpty || at < words);
    this.#breaksPage = breaks.some((at) => !isEmpty && at > words);
    return { isEmpty, beginsPage };
  }

  /** Takes an empty line and its look. */
  add(paragraph: XmlElement, look: number): void {
    if (this.#looks.length < MOST_EMPTY && !this.#goesOn(paragraph)) this.#looks.push(look);
  }

  /** A paragraph that a tracked change took away, its end included, is no line of the text that is read. */
  #goesOn(paragraph: XmlElement): boolean {
    const mark = childOf(childOf(paragraph, "w:pPr"), "w:rPr");
    return (mark === undefined ? [] : elementsOf(mark)).some(({ name }) => {
      const kind = revisionKindOf(name);
      return kind !== null && !staysIn(kind, this.#choice);
    });
  }

  /** Those since the last words. */
  take(): readonly number[] {
    const taken = this.#looks;
    this.#looks = [];
    return taken;
  }
}

const SILENT: ReadonlySet<string> = new Set(
  "w:rPr w:tab w:br w:cr w:fldChar w:instrText w:lastRenderedPageBreak w:commentReference w:annotationRef".split(" "),
);

/** Words, and pictures, which are as good as words here. */
function isPrinted(child: XmlElement): boolean {
  if (child.name === "w:t") return charactersOf(child).trim() !== "";
  return !SILENT.has(child.name);
}

function isPageBreak(child: XmlElement): boolean {
  return child.name === "w:br" && attributeOf(child, "w:type") === "page";
}
