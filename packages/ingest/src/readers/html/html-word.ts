import type { Comment } from "@travaux/model";
import { stylesOf } from "./html-elements.ts";
import { attributeOf, childrenOf, isElement, textOf } from "./html-tree.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** Who made a change: Word writes the name as a mail address without one, "mailto:Ana%20Ruiz". */
export function authorOf(element: HtmlElement): string | undefined {
  const cite = attributeOf(element, "cite") ?? attributeOf(element, "data-author");
  if (cite === undefined || !cite.startsWith("mailto:")) return cite;
  try {
    return decodeURIComponent(cite.slice("mailto:".length));
  } catch {
    return cite.slice("mailto:".length);
  }
}

/** The level in its list that Word gives a paragraph ("mso-list:l0 level2 lfo1"), 1 for the outermost; null outside of lists. */
export function wordListLevel(element: HtmlElement): number | null {
  const level = /level([1-9])/.exec(stylesOf(element).get("mso-list") ?? "")?.[1]; // "l0 level2 lfo1", not "ignore"
  return level === undefined ? null : Number(level);
}

/** True of the part of a Word paragraph that holds the number that Word made. */
export function isWordNumber(element: HtmlElement): boolean {
  return (attributeOf(element, "style") ?? "").length < 200 && stylesOf(element).get("mso-list") === "ignore";
}

/** The number that Word made, "" for a bullet. */
export function wordNumber(element: HtmlElement): string {
  const printed = textOf(element).replaceAll(/\s+/g, " ").trim(); // white space
  return /^[\p{L}\p{N}]$|[\p{L}\p{N}].|.[\p{L}\p{N}]/u.test(printed) && printed !== "o" ? printed : ""; // "(a)", "1."; not "·", "o", "§"
}

/** Comments that Word writes behind the text, by the name of the place that they are about. */
export type WordComments = ReadonlyMap<string, Omit<Comment, "from" | "to">>;

/** True of the element that holds Word's comments, behind the text. */
export function holdsWordComments(element: HtmlElement): boolean {
  return stylesOf(element).get("mso-element") === "comment-list";
}

/** Finds Word's comments: "_com_1" is what "_anchor_1" is about. */
export function findWordComments(root: HtmlNode): WordComments {
  const comments = new Map<string, Omit<Comment, "from" | "to">>();
  const visit = (node: HtmlNode): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      const number = /^_com_(\d{1,6})$/.exec(attributeOf(child, "id") ?? "")?.[1]; // "_com_1"
      if (number === undefined) visit(child);
      else comments.set(`_msocom_${number}`, { author: "", text: textOf(child).replaceAll(/\s+/g, " ").trim() });
    }
  };
  visit(root);
  return comments;
}

/** The comment that an anchor in the text names, and who made it; null for any other link. */
export function wordCommentAt(element: HtmlElement, comments: WordComments): Omit<Comment, "from" | "to"> | null {
  if (comments.size === 0 || element.tagName !== "a") return null;
  const comment = comments.get((attributeOf(element, "href") ?? "").slice(1));
  if (comment === undefined) return null;
  const initials = /[\p{L}]+/u.exec(textOf(element))?.[0] ?? ""; // "AR" of "[AR1]"
  return { ...comment, author: initials, ...(initials === "" ? {} : { initials }) };
}
