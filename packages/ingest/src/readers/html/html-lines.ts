import { isBlockElement, stylesOf } from "./html-elements.ts";
import { attributeOf, childrenOf, isElement, offsetOf } from "./html-tree.ts";
import type { HtmlElement, HtmlNode } from "./html-tree.ts";

/** A page whose elements are printed lines, as plain text. */
export interface LinesOfPage {
  /** One printed line a line; form feeds before pages. */
  readonly text: string;
  /** Where each line of `text` begins in it, and where it stands in the file; in order. */
  readonly places: readonly { readonly at: number; readonly offset: number }[];
}

/** Elements that say more than lines do: a page that has them is read by them. */
const TELLING: ReadonlySet<string> = new Set("h1 h2 h3 h4 h5 h6 ol ul li table ins del dl pre blockquote".split(" "));
/** A page of fewer lines is read by its elements. */
const FEWEST_LINES = 6;
/** Share of lines that break sentences off, from which on lines are no paragraphs. */
const SHARE_OF_CUTS = 0.25;

interface Line {
  text: string;
  offset: number;
  endsByBreak: boolean;
  readonly startsPage: boolean;
}

/**
 * The text of a page that was made of printed lines: one element a line, as converters of PDF write it, or lines ended by
 * `br`. Null for pages whose elements are paragraphs.
 */
export function linesOfPage(root: HtmlNode): LinesOfPage | null {
  const lines: Line[] = [];
  if (!gather(root, lines)) return null;
  const printed = lines.filter((line) => line.text.trim() !== "");
  if (printed.length < FEWEST_LINES) return null;
  const breaks = printed.filter((line) => line.endsByBreak).length;
  const cuts = printed.filter((line, at) => isCut(line.text, printed[at + 1]?.text ?? "")).length;
  if (cuts < printed.length * SHARE_OF_CUTS && breaks < printed.length * 0.8) return null;
  let at = 0;
  const places = lines.map(({ offset }) => ({ at: 0, offset }));
  const text = lines
    .map((line, place) => {
      const print = `${line.startsPage ? "\f" : ""}${line.text.replaceAll(/\s+/g, " ").trim()}`; // white space
      places[place] = { at, offset: line.offset };
      at += print.length + 1;
      return print;
    })
    .join("\n");
  return { text, places };
}

/** The place in the file of a place in the text of lines. */
export function offsetIn(places: LinesOfPage["places"], at: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((places[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return places[low]?.offset ?? 0;
}

function isCut(line: string, next: string): boolean {
  return /[\p{L}\p{N},-]\s*$/u.test(line.slice(-8)) && /^\s*\p{Ll}/u.test(next); // "the" and "sea"
}

/** Puts the lines under a node behind those found; false when an element tells more than lines do. */
function gather(node: HtmlNode, lines: Line[]): boolean {
  let startsLine = true;
  let startsPage = isElement(node) && isPage(node);
  const add = (text: string, offset: number): void => {
    const last = lines.at(-1);
    if (startsLine || last === undefined) lines.push({ text, offset, endsByBreak: false, startsPage });
    else last.text += text;
    startsLine = false;
    startsPage = false;
  };
  const inline = (child: HtmlNode): boolean => {
    if (child.nodeName === "#text") {
      const text = "value" in child ? child.value : "";
      if (text.trim() !== "" || !startsLine) add(text, offsetOf(child));
      return true;
    }
    if (!isElement(child)) return true;
    if (DROPPED.has(child.tagName)) return true;
    if (TELLING.has(child.tagName) || attributeOf(child, "hidden") !== undefined) return false;
    if (stylesOf(child).get("display") === "none" || leadsInside(child)) return false;
    if (child.tagName === "br") {
      if (startsLine) lines.push({ text: "", offset: offsetOf(child), endsByBreak: true, startsPage: false });
      else {
        const last = lines.at(-1);
        if (last !== undefined) last.endsByBreak = true;
      }
      startsLine = true;
      return true;
    }
    if (!isBlockElement(child.tagName)) return childrenOf(child).every(inline);
    startsLine = true;
    const before = lines.length;
    const isRead = gather(child, lines);
    const first = lines[before];
    if (startsPage && first !== undefined) {
      lines[before] = { ...first, startsPage: true };
      startsPage = false;
    }
    return isRead;
  };
  return childrenOf(node).every(inline);
}

const DROPPED: ReadonlySet<string> = new Set(["head", "script", "style", "template", "svg", "img", "hr"]);

/** A link to a place in the page: marks of notes are read by their links. */
function leadsInside(element: HtmlElement): boolean {
  return element.tagName === "a" && (attributeOf(element, "href") ?? "").startsWith("#");
}

/** An element that a converter of PDF makes of a page. */
function isPage(element: HtmlElement): boolean {
  return (
    attributeOf(element, "data-page-no") !== undefined ||
    attributeOf(element, "data-page-number") !== undefined ||
    (attributeOf(element, "class") ?? "").split(" ").includes("page") ||
    (stylesOf(element).get("page-break-before") ?? "") === "always"
  );
}
