import type { LineLook, WordElement } from "@travaux/model";
import type { RevisionChoice } from "../../../revision-choice.ts";
import { propertiesOf } from "../paragraph-properties.ts";
import { charactersOf, childOf, elementsOf, isOn, valueOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { isBullet } from "./list-levels.ts";
import { made, plainProperties } from "./plain-tree.ts";
import { listOfLine, printedIndent, printedTabs } from "./printed-indent.ts";
import type { ListOfLine, TemplateSheets } from "./printed-indent.ts";
import { PROPERTIES } from "./property-order.ts";
import { runsIn, usualLetters } from "./usual-letters.ts";

/** What is needed to see how a paragraph looks. */
export interface LooksOf extends TemplateSheets {
  readonly choice: RevisionChoice;
}

/**
 * How a paragraph is printed, in properties that hold without its automatic number. A page that begins with it, by
 * whatever means, is one of its properties.
 */
export function lookOf(paragraph: XmlElement, asked: LooksOf & { readonly beginsPage: boolean }): LineLook {
  const properties = propertiesOf(paragraph, asked.choice);
  const runs = runsIn(paragraph, asked.choice);
  const list = listOfLine(properties, asked);
  const isCounted = list !== null && !isBullet(list.level);
  const instead = new Map<string, WordElement>([
    ...(isCounted ? withoutNumber(properties, list, asked) : []),
    ...(asked.beginsPage ? [["w:pageBreakBefore", made("pageBreakBefore", {})] as const] : []),
  ]);
  return {
    properties: replaced(plainProperties(properties), instead),
    letters: usualLetters(runs),
    ...(isCounted ? { lead: "", gap: gapBehind(list) } : openingOf(runs)),
  };
}

/** What takes the place of a number and of what its list says. */
function withoutNumber(
  properties: XmlElement | undefined,
  list: ListOfLine,
  asked: LooksOf,
): readonly (readonly [string, WordElement])[] {
  const tabs = printedTabs(properties, list);
  return [
    ["w:numPr", made("numPr", {}, [made("numId", { val: "0" })])],
    ["w:ind", printedIndent(properties, list, asked)],
    ...(tabs === null ? [] : [["w:tabs", tabs] as const]),
  ];
}

function replaced(
  properties: readonly WordElement[],
  instead: ReadonlyMap<string, WordElement>,
): readonly WordElement[] {
  if (instead.size === 0) return properties;
  const own = new Map(properties.map((each) => [each.name, each]));
  const names = (PROPERTIES.get("w:pPr") ?? []).map((name) => `w:${name}`);
  return names.flatMap((name) => instead.get(name) ?? own.get(name) ?? []);
}

/** A number is followed by a tab unless its level says otherwise. */
function gapBehind({ level }: ListOfLine): LineLook["gap"] {
  const suffix = valueOf(level, "w:suff") ?? "tab";
  return suffix === "tab" ? "\t" : " ";
}

/** Tabs before a typed label, and one behind it: "\t12.\tWords", not "12. Words". The label is short. */
const TYPED = /^(?<lead>\t*) *[^\t]{1,24}(?<gap>\t)/u;
const LEAD = /^\t+/u;

function openingOf(runs: readonly XmlElement[]): Pick<LineLook, "lead" | "gap"> {
  let text = "";
  for (const run of runs) {
    text += printedIn(run);
    if (text.length > LONGEST_OPENING) break;
  }
  const typed = TYPED.exec(text)?.groups;
  if (typed !== undefined) return { lead: (typed["lead"] ?? "").slice(0, MOST_TABS), gap: "\t" };
  return { lead: (LEAD.exec(text)?.[0] ?? "").slice(0, MOST_TABS), gap: " " };
}

const LONGEST_OPENING = 64;
/** More than these lead no paragraph that anybody printed. */
const MOST_TABS = 8;

function printedIn(run: XmlElement): string {
  if (isOn(childOf(run, "w:rPr"), "w:vanish") === true) return "";
  return elementsOf(run)
    .map((child) => (child.name === "w:tab" ? "\t" : child.name === "w:t" ? charactersOf(child) : ""))
    .join("");
}
