import { attributeOf, childrenOf, isElement } from "./html-tree.ts";
import type { HtmlElement } from "./html-tree.ts";
import { printedCounter } from "./html-counting.ts";
import { stylesOf } from "./html-elements.ts";

/** Styles that print no number. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  "none",
  "disc",
  "circle",
  "square",
  "disclosure-open",
  "disclosure-closed",
]);
const STYLE_OF_TYPE: Readonly<Record<string, string>> = {
  a: "lower-alpha",
  A: "upper-alpha",
  i: "lower-roman",
  I: "upper-roman",
};

/** The label that a browser prints before each item of a list; items without a number are not in the map. */
export function listLabels(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const labels = new Map<HtmlElement, string>();
  const counting = countingOf(list);
  if (counting === null) return labels;
  const items = childrenOf(list)
    .filter((child) => isElement(child))
    .filter((child) => child.tagName === "li");
  const isReversed = attributeOf(list, "reversed") !== undefined;
  let value = wholeNumber(attributeOf(list, "start")) ?? (isReversed ? items.length : 1);
  for (const item of items) {
    value = wholeNumber(attributeOf(item, "value")) ?? value;
    const own = stylesOf(item).get("list-style-type") ?? stylesOf(item).get("list-style");
    if (own !== "none") labels.set(item, printedCounter(value, counting));
    value += isReversed ? -1 : 1;
  }
  return labels;
}

/** The style of CSS in which a list counts; null when it prints no numbers. */
function countingOf(list: HtmlElement): string | null {
  const styles = stylesOf(list);
  const named = (styles.get("list-style-type") ?? styles.get("list-style") ?? "").trim();
  // "upper-roman inside": the style is one of several words; a quoted string prints itself, and no number.
  const style = named.split(" ").find((each) => !["inside", "outside", "inherit", "initial", ""].includes(each));
  if (style !== undefined) return UNCOUNTED.has(style) || /^["'“]/.test(style) ? null : style; // "–"
  return list.tagName === "ol" ? (STYLE_OF_TYPE[attributeOf(list, "type") ?? ""] ?? "decimal") : null;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null; // "44", "-1", not "4a"
}
