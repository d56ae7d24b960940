import type { InlinePiece } from "../../inline-text.ts";
import { charactersIn } from "./plain-paragraphs.ts";
import { elementsOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** The comments of a file, by their ids. */
export interface WordComments {
  has(key: string): boolean;
  /** The end of a comment's range, with the comment. */
  end(key: string): InlinePiece;
}

/** Reads `word/comments.xml`. */
export function readComments(root: XmlElement | null): WordComments {
  const comments = new Map<string, Extract<InlinePiece, { kind: "comment-end" }>["comment"]>();
  for (const element of root === null ? [] : elementsOf(root)) {
    const initials = element.attributes["w:initials"];
    const date = element.attributes["w:date"];
    comments.set(element.attributes["w:id"] ?? "", {
      author: element.attributes["w:author"] ?? "",
      text: charactersIn(element),
      ...(initials === undefined ? {} : { initials }),
      ...(date === undefined ? {} : { date }),
    });
  }
  return {
    has: (key) => comments.has(key),
    end: (key) => ({ kind: "comment-end", key, comment: comments.get(key) ?? { author: "", text: "" } }),
  };
}
