import { printRoman } from "@travaux/model";
import { attributeOf, childrenOf, isElement } from "./html-tree.ts";
import type { HtmlElement } from "./html-tree.ts";
import { stylesOf } from "./html-elements.ts";

/** How a list counts, by its `type` attribute or its style; null when it prints no numbers. */
type Counting = "1" | "a" | "A" | "i" | "I" | null;

const COUNTING_OF_STYLE: Readonly<Record<string, Counting>> = {
  decimal: "1",
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
  none: null,
  disc: null,
  circle: null,
  square: null,
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
    if (own !== "none") labels.set(item, `${printed(value, counting)}.`);
    value += isReversed ? -1 : 1;
  }
  return labels;
}

function countingOf(list: HtmlElement): Counting {
  const styles = stylesOf(list);
  const style = styles.get("list-style-type") ?? styles.get("list-style")?.split(" ", 1)[0];
  if (style !== undefined && style in COUNTING_OF_STYLE) return COUNTING_OF_STYLE[style] ?? null;
  if (list.tagName !== "ol") return null;
  const type = attributeOf(list, "type");
  return type === "a" || type === "A" || type === "i" || type === "I" ? type : "1";
}

function printed(value: number, counting: Exclude<Counting, null>): string {
  if (counting === "1" || value < 1 || value > 3999) return String(value);
  const text = counting === "a" || counting === "A" ? printLetter(value) : printRoman(value);
  return counting === "A" || counting === "I" ? text.toUpperCase() : text;
}

/** 1 is "a", 26 "z", 27 "aa", 28 "ab". */
function printLetter(value: number): string {
  let rest = value;
  let letters = "";
  while (rest > 0) {
    rest--;
    letters = String.fromCodePoint(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  }
  return letters;
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null; // "44", "-1", not "4a"
}
