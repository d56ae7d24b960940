import { isBlockElement } from "./html-elements.ts";
import type { HtmlNotes } from "./html-notes.ts";
import { childrenOf, isElement, textOf } from "./html-tree.ts";
import type { HtmlElement } from "./html-tree.ts";

/** Navigation, what a form asks, and heads and feet of the page that hold neither headings nor notes. */
export function isFurniture(element: HtmlElement, notes: HtmlNotes): boolean {
  if (/^(?:nav|select|textarea|button)$/.test(element.tagName)) return true; // "nav", not "navy"
  if (element.tagName !== "header" && element.tagName !== "footer") return false;
  return !holds(element, (each) => /^h[1-6]$/.test(each.tagName) || notes.keys.has(each)); // "h2", not "hr"
}

function holds(element: HtmlElement, test: (each: HtmlElement) => boolean): boolean {
  return childrenOf(element).some((child) => isElement(child) && (test(child) || holds(child, test)));
}

/** The texts of the innermost blocks and of what stands between them, in reading order. */
export function printedLines(element: HtmlElement): readonly string[] {
  const lines: string[] = [];
  let between = "";
  for (const child of childrenOf(element)) {
    if (isElement(child) && isBlock(child)) {
      lines.push(between, ...printedLines(child));
      between = "";
    } else between += textOf(child);
  }
  return [...lines, between].map((line) => line.replaceAll(/\s+/g, " ").trim()).filter((line) => line !== ""); // white space
}

function isBlock(element: HtmlElement): boolean {
  return isBlockElement(element.tagName) || element.tagName === "ul" || element.tagName === "ol";
}
