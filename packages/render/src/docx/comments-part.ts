import type { Paragraph, ParagraphId } from "@travaux/model";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import type { ChangeElements } from "./change-elements.ts";
import type { Dress } from "./dress.ts";
import type { Fate } from "./woven-text.ts";
import { said, w } from "./word-element.ts";

/** Comments in the margin: what they say, by the paragraph of the later draft that they lie on. */
export class CommentsPart {
  readonly #changes: ChangeElements;
  readonly #texts: ReadonlyMap<ParagraphId, string>;
  readonly #style: Dress["style"];
  readonly #comments: XmlElement[] = [];

  constructor(texts: ReadonlyMap<ParagraphId, string>, changes: ChangeElements, dress: Dress) {
    this.#texts = texts;
    this.#changes = changes;
    this.#style = (ours) => dress.style(ours);
  }

  /** The content of a line with its comment around it, when there is one; the comment goes when the line goes. */
  around(paragraph: Paragraph | null, fate: Fate, content: readonly XmlNode[]): readonly XmlNode[] {
    const text = this.#texts.get(paragraph?.id ?? "");
    if (text === undefined) return content;
    const id = this.#comments.length;
    const { author, date } = this.#changes.signature;
    const words = w("r", {}, w("t", { "xml:space": "preserve" }, text));
    const line = w("p", {}, w("pPr", {}, said("pStyle", this.#style("CommentText"))), words);
    this.#comments.push(w("comment", { id, author, date, initials: initialsOf(author) }, line));
    const mark = w(
      "r",
      {},
      w("rPr", {}, said("rStyle", this.#style("CommentReference"))),
      w("commentReference", { id }),
    );
    return [
      w("commentRangeStart", { id }),
      ...content,
      w("commentRangeEnd", { id }),
      // Of the same fate as the end: LibreOffice settles ends far behind it wrongly otherwise.
      ...this.#changes.around(fate, [mark]),
    ];
  }

  get elements(): readonly XmlElement[] {
    return this.#comments;
  }
}

/** "Office of the Chair" becomes "OOTC". */
function initialsOf(author: string): string {
  return author
    .split(/\s+/u)
    .map((word) => [...word][0] ?? "")
    .join("")
    .toUpperCase()
    .slice(0, MOST_INITIALS);
}

const MOST_INITIALS = 9;
