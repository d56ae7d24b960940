import { isBlockElement } from "./html-elements.ts";
import type { HtmlNotes } from "./html-notes.ts";
import { attributeOf, childrenOf, isElement, textOf, textUpTo } from "./html-tree.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** What an element may be said to be that is no text of the draft. */
const ROLES: ReadonlySet<string> = new Set(["navigation", "dialog", "alertdialog", "search", "menubar", "toolbar"]);
/** First words of class names that publishers give to what they put around an article. */
const CLASSES: ReadonlySet<string> = new Set([
  ..."cookie cookies consent breadcrumb breadcrumbs share sharing social newsletter related advert advertisement".split(
    " ",
  ),
  ..."promo sidebar pagination".split(" "),
]);
/** No share button and no banner has more words than this; what is longer may be text, whatever its class. */
const LONGEST_AROUND = 1500;
/** The text of a page stands in its main part when that has this share of it. */
const SHARE_OF_MAIN = 0.3;

/** The page without what a publisher puts around its text. */
export interface PageParts {
  /** The element outside of which nothing is text but notes; null where no element says so. */
  readonly main: HtmlElement | null;
  /** Elements around and in `main`: those outside of both are furniture. */
  readonly around: ReadonlySet<HtmlElement>;
}

/** Finds the main part of a page: `main`, or its only article, when it holds a good share of the text. */
export function findMain(root: HtmlNode): PageParts {
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  const visit = (node: HtmlNode): void => {
    for (const child of childrenOf(node)) {
      if (!isElement(child)) continue;
      if (child.tagName === "main" || attributeOf(child, "role") === "main") mains.push(child);
      else if (child.tagName === "article") articles.push(child);
      if (child.tagName !== "article") visit(child);
    }
  };
  visit(root);
  const [main] = mains.length === 1 ? mains : articles.length === 1 && mains.length === 0 ? articles : [];
  if (main === undefined || textOf(main).length < textOf(root).length * SHARE_OF_MAIN)
    return { main: null, around: new Set() };
  const around = new Set<HtmlElement>();
  for (let node: HtmlNode | null = main; node !== null && isElement(node); node = node.parentNode) around.add(node);
  return { main, around };
}

/** What stands beside the main part of a page. The elements on the way to it, and notes, do not. */
export function isBesideMain(element: HtmlElement, { main, around }: PageParts, notes: HtmlNotes): boolean {
  if (main === null || around.has(element)) return false;
  const { parentNode } = element;
  // Whatever is in the main part has a parent that is the main part or no part of the way to it.
  const isBeside = parentNode !== null && isElement(parentNode) && around.has(parentNode) && parentNode !== main;
  return (
    isBeside &&
    element.tagName !== "head" &&
    !notes.keys.has(element) &&
    !holds(element, (each) => notes.keys.has(each))
  );
}

/**
 * Navigation, what a form asks, banners and buttons of a publisher; heads and feet of the page that hold neither headings
 * nor notes.
 */
export function isFurniture(element: HtmlElement, notes: HtmlNotes): boolean {
  if (/^(?:nav|select|textarea|button)$/.test(element.tagName)) return true; // "nav", not "navy"
  if (isSaidToBeAround(element) && textUpTo(element, LONGEST_AROUND).length <= LONGEST_AROUND)
    return !notes.keys.has(element) && !holds(element, (each) => notes.keys.has(each));
  if (element.tagName !== "header" && element.tagName !== "footer") return false;
  return !holds(element, (each) => /^h[1-6]$/.test(each.tagName) || notes.keys.has(each)); // "h2", not "hr"
}

function isSaidToBeAround(element: HtmlElement): boolean {
  if (element.attrs.length === 0 || element.tagName === "body") return false;
  if (ROLES.has(attributeOf(element, "role") ?? "")) return true;
  const names = (attributeOf(element, "class") ?? "").toLowerCase().split(/\s+/, 8); // "share-buttons top"
  return names.some((name) => CLASSES.has(name.split(/[-_]/, 1)[0] ?? "")); // "share" of "share-buttons"
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
