import { attributeOf, childrenOf, isElement, textOf } from "./html-tree.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** The notes of a page: marks in the text that link to a place in the page, and what they link to. */
export interface HtmlNotes {
  /** Fragment of the note to the mark as printed ("1", "*"). */
  readonly references: ReadonlyMap<string, string>;
  /** Elements that are notes, by fragment. */
  readonly keys: ReadonlyMap<HtmlElement, string>;
  /** Fragments of the marks, to which notes link back. */
  readonly marks: ReadonlySet<string>;
}

/** A mark is short: "1", "[12]", "*", "iv". */
const LONGEST_MARK = 6;

/** Finds marks (links from a superscript, or said to be note references) and the elements that they lead to. */
export function findNotes(root: HtmlNode): HtmlNotes {
  const references = new Map<string, string>();
  const marks = new Set<string>();
  const targets = new Map<string, HtmlElement>();
  visit(root, [], (element, around) => {
    const id = attributeOf(element, "id") ?? (element.tagName === "a" ? attributeOf(element, "name") : undefined);
    if (id !== undefined && !targets.has(id)) targets.set(id, blockAround(element, around));
    const fragment = referenceFragment(element, around);
    // A link to an earlier mark leads back from its note.
    if (fragment === null || marks.has(fragment)) return;
    references.set(fragment, bareMark(textOf(element)));
    for (const each of [element, ...around.slice(-1)]) {
      const name = attributeOf(each, "id") ?? attributeOf(each, "name");
      if (name !== undefined) marks.add(name);
    }
  });
  const keys = new Map<HtmlElement, string>();
  for (const key of references.keys()) {
    const target = targets.get(key);
    if (target === undefined) references.delete(key);
    else if (!keys.has(target)) keys.set(target, key);
  }
  return { references, keys, marks };
}

/** The fragment of the note that an element marks, or null. */
export function noteReferenceKey(element: HtmlElement, notes: HtmlNotes): string | null {
  if (notes.references.size === 0) return null;
  const link = element.tagName === "sup" ? onlyLinkIn(element) : element;
  if (link === null || link.tagName !== "a" || bareMark(textOf(link)).length > LONGEST_MARK) return null;
  const fragment = fragmentOf(link);
  return fragment !== null && notes.references.has(fragment) && !notes.marks.has(fragment) ? fragment : null;
}

export function noteKeyOf(element: HtmlElement, notes: HtmlNotes): string | null {
  return notes.keys.get(element) ?? null;
}

export function noteLabelOf(key: string, notes: HtmlNotes): string | null {
  return notes.references.get(key) ?? null;
}

/** The link from a note back to its mark: an arrow, or the number again. */
export function isBacklink(element: HtmlElement, notes: HtmlNotes): boolean {
  const link = element.tagName === "sup" ? onlyLinkIn(element) : element;
  const fragment = link === null || link.tagName !== "a" ? null : fragmentOf(link);
  return fragment !== null && notes.marks.has(fragment);
}

function referenceFragment(element: HtmlElement, around: readonly HtmlElement[]): string | null {
  if (element.tagName !== "a") return null;
  const fragment = fragmentOf(element);
  const mark = bareMark(textOf(element));
  if (fragment === null || mark === "" || mark.length > LONGEST_MARK) return null;
  const said =
    `${attributeOf(element, "role") ?? ""} ${attributeOf(element, "class") ?? ""} ${attributeOf(element, "epub:type") ?? ""} ${fragment}`.toLowerCase();
  const isSaid = /noteref|footnote-ref|_ftn\d|_edn\d/.test(said) && !/backlink|backref|_ftnref|_ednref/.test(said); // "doc-noteref", "_ftn1"; not "_ftnref1"
  const isRaised =
    around.at(-1)?.tagName === "sup" ||
    childrenOf(element).some((child) => isElement(child) && child.tagName === "sup");
  const isBack = /backlink|backref|ftnref|ednref/.test(said); // "_ftnref1", "doc-backlink"; not "fn1"
  return (isSaid || isRaised) && !isBack ? fragment : null;
}

function onlyLinkIn(element: HtmlElement): HtmlElement | null {
  const elements = childrenOf(element).filter((child) => isElement(child));
  const link = elements.length === 1 ? elements[0] : undefined;
  return link !== undefined && textOf(link).trim() === textOf(element).trim() ? link : null;
}

/** The note is the paragraph or list item around an anchor. */
function blockAround(element: HtmlElement, around: readonly HtmlElement[]): HtmlElement {
  if (element.tagName !== "a" && element.tagName !== "span" && element.tagName !== "sup") return element;
  return around.findLast((each) => /^(?:p|li|div|dd|td|aside)$/.test(each.tagName)) ?? element; // "p", not "b"
}

function fragmentOf(link: HtmlElement): string | null {
  const href = attributeOf(link, "href");
  return href !== undefined && href.startsWith("#") && href.length > 1 ? href.slice(1) : null;
}

function bareMark(text: string): string {
  return text.replaceAll(/[[\]()\s]/g, ""); // brackets and blanks around a mark
}

/** Calls `see` for each element with those around it, outermost first. */
function visit(
  node: HtmlNode,
  around: HtmlElement[],
  see: (element: HtmlElement, around: readonly HtmlElement[]) => void,
): void {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue;
    see(child, around);
    around.push(child);
    visit(child, around, see);
    around.pop();
  }
}
