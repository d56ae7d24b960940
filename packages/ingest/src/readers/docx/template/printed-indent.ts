import type { WordElement } from "@travaux/model";
import { attributeOf, childOf, elementsOf, numberOf, valueOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import type { ListLevels } from "./list-levels.ts";
import { made } from "./plain-tree.ts";
import type { StyleChains } from "./style-chain.ts";

/** The list that a paragraph counts in, and who says so. */
export interface ListOfLine {
  readonly level: XmlElement;
  readonly saysSo: "paragraph" | "style";
}

export interface TemplateSheets {
  readonly styles: StyleChains;
  readonly lists: ListLevels;
}

/** The list of a paragraph, by its own properties or its style's; null where it is in none. */
export function listOfLine(properties: XmlElement | undefined, { styles, lists }: TemplateSheets): ListOfLine | null {
  const own = childOf(properties, "w:numPr");
  const ownId = valueOf(own, "w:numId");
  const chain = styles.chain(valueOf(properties, "w:pStyle"));
  const ofStyle = chain.find((each) => valueOf(childOf(each.properties, "w:numPr"), "w:numId") !== undefined);
  const byStyle = childOf(ofStyle?.properties, "w:numPr");
  const numId = ownId ?? valueOf(byStyle, "w:numId");
  if (numId === undefined || numId === "0") return null;
  const place =
    numberOf(valueOf(own, "w:ilvl")) ??
    (ownId !== undefined || ofStyle === undefined ? undefined : lists.levelOfStyle(numId, ofStyle.style)) ??
    (ownId === undefined ? numberOf(valueOf(byStyle, "w:ilvl")) : undefined) ??
    0;
  const level = lists.level(numId, place);
  return level === undefined ? null : { level, saysSo: ownId === undefined ? "style" : "paragraph" };
}

/** From left to right as a paragraph begins: what is nearer to it goes before what is farther. */
type Indent = Partial<Record<(typeof INDENTS)[number], string>>;

const INDENTS = [
  "left",
  "leftChars",
  "right",
  "rightChars",
  "hanging",
  "hangingChars",
  "firstLine",
  "firstLineChars",
] as const;
const FIRST_LINE: ReadonlySet<string> = new Set(["hanging", "hangingChars", "firstLine", "firstLineChars"]);

/**
 * The indent with which a numbered paragraph is printed, as one that holds without its number: Word takes the list's
 * indent before that of the style when the paragraph itself is in the list, and after it when the style is.
 */
export function printedIndent(
  properties: XmlElement | undefined,
  { level, saysSo }: ListOfLine,
  { styles }: TemplateSheets,
): WordElement {
  const ofStyles = styles.chain(valueOf(properties, "w:pStyle")).map((each) => each.properties);
  const ofLevel = childOf(level, "w:pPr");
  const nearestFirst = saysSo === "paragraph" ? [properties, ofLevel, ...ofStyles] : [properties, ...ofStyles, ofLevel];
  const indent = nearestFirst.reduceRight<Indent>((far, near) => overlaid(far, childOf(near, "w:ind")), {});
  // Said in full, so that nothing of the style comes through.
  const hasFirstLine = Object.keys(indent).some((name) => FIRST_LINE.has(name));
  return made("ind", { left: "0", ...indent, ...(hasFirstLine ? {} : { firstLine: "0" }) });
}

function overlaid(far: Indent, element: XmlElement | undefined): Indent {
  if (element === undefined) return far;
  const near: Indent = {};
  for (const name of INDENTS) {
    const said = attributeOf(element, `w:${name}`) ?? attributeOf(element, `w:${LOGICAL.get(name) ?? name}`);
    if (said !== undefined) near[name] = said;
  }
  const saysFirstLine = Object.keys(near).some((name) => FIRST_LINE.has(name));
  const kept = Object.entries(far).filter(([name]) => !saysFirstLine || !FIRST_LINE.has(name));
  return { ...Object.fromEntries(kept), ...near };
}

/** The strict form of the format has other names for the sides. */
const LOGICAL: ReadonlyMap<string, string> = new Map([
  ["left", "start"],
  ["leftChars", "startChars"],
  ["right", "end"],
  ["rightChars", "endChars"],
]);

/** The stops of tabs, those of the list among them: the words stand behind the number at one of these. */
export function printedTabs(properties: XmlElement | undefined, { level }: ListOfLine): WordElement | null {
  const stops = new Map<string, string>();
  for (const said of [childOf(level, "w:pPr"), properties]) {
    for (const tab of said === undefined ? [] : elementsOf(childOf(said, "w:tabs") ?? NO_TABS)) {
      const [value, at] = [attributeOf(tab, "w:val") ?? "left", attributeOf(tab, "w:pos")];
      if (at !== undefined) stops.set(at, value === "num" ? "left" : value);
    }
  }
  const inOrder = [...stops].toSorted(([one], [other]) => Number(one) - Number(other));
  if (inOrder.length === 0) return null;
  return made(
    "tabs",
    {},
    inOrder.map(([pos, val]) => made("tab", { val, pos })),
  );
}

const NO_TABS: XmlElement = { name: "w:tabs", attributes: [], children: [], ordinal: 0 };
