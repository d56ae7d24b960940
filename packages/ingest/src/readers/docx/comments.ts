import type { InlinePiece } from "../../inline-piece.ts";
import { charactersIn } from "./plain-paragraphs.ts";
import { nameIn } from "./revision-state.ts";
import { attributeOf, elementsOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** The comments of a file, by their ids. */
export interface WordComments {
  has(key: string): boolean;
  /** Whether a comment that is open is repeated in one more paragraph; each paragraph has its words. */
  mayGoOn(key: string): boolean;
  /** The end of a comment's range, with the comment. */
  end(key: string): InlinePiece;
}

/** As many characters of comments are repeated: what is beyond was made to fill the memory. */
const MOST_REPEATED = 4_000_000;
/** Of each repetition, besides its words. */
const OF_ITSELF = 64;

/** Reads `word/comments.xml`. */
export function readComments(root: XmlElement | null): WordComments {
  const comments = new Map<string, Extract<InlinePiece, { kind: "comment-end" }>["comment"]>();
  for (const element of root === null ? [] : elementsOf(root)) {
    const initials = attributeOf(element, "w:initials");
    const date = attributeOf(element, "w:date");
    comments.set(attributeOf(element, "w:id") ?? "", {
      author: nameIn(element) ?? "",
      text: charactersIn(element),
      ...(initials === undefined ? {} : { initials }),
      ...(date === undefined ? {} : { date }),
    });
  }
  let repeated = 0;
  return {
    has: (key) => comments.has(key),
    mayGoOn: (key) => {
      repeated += OF_ITSELF + (comments.get(key)?.text.length ?? 0);
      return repeated <= MOST_REPEATED;
    },
    end: (key) => ({ kind: "comment-end", key, comment: comments.get(key) ?? { author: "", text: "" } }),
  };
}
