import type { WordElement } from "@travaux/model";
import type { RevisionChoice } from "../../../revision-choice.ts";
import { staysIn } from "../../../revision-choice.ts";
import { revisionKindOf } from "../revision-state.ts";
import { attributeOf, charactersOf, childOf, elementsOf, isSaid } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { pick, plainTree } from "./plain-tree.ts";

/** What a run may say of itself that no mark of a draft keeps. */
const KEPT =
  "rFonts caps smallCaps outline shadow emboss imprint spacing w kern position sz szCs lang eastAsianLayout".split(" ");
/** What marks keep when it is on; that a style's is switched off is kept here. */
const SWITCHED_OFF = "b bCs i iCs strike dstrike color highlight u".split(" ");

/** The properties of a run that a template keeps, by name. */
type Letters = ReadonlyMap<string, WordElement>;

/** Runs of a paragraph in the text that is read, and what is printed in them. */
export function runsIn(paragraph: XmlElement, choice: RevisionChoice): readonly XmlElement[] {
  return elementsOf(paragraph).flatMap((child): readonly XmlElement[] => {
    if (child.name === "w:r") return [child];
    if (child.name === "w:pPr" || child.name === "w:p") return [];
    const kind = revisionKindOf(child.name);
    return kind !== null && !staysIn(kind, choice) ? [] : runsIn(child, choice);
  });
}

/** What most letters of some runs have in common, property by property, in the order of the schema. */
export function usualLetters(runs: readonly XmlElement[]): readonly WordElement[] {
  const said = runs.map((run) => ({ letters: lettersOf(run), weight: weightOf(run) }));
  const total = said.reduce((sum, { weight }) => sum + weight, 0);
  return ORDER.flatMap((name) => {
    const weights = new Map<string, { readonly element: WordElement; weight: number }>();
    for (const { letters, weight } of said) {
      const element = letters.get(name);
      if (element === undefined) continue;
      const key = JSON.stringify(element);
      const known = weights.get(key);
      if (known === undefined) weights.set(key, { element, weight });
      else known.weight += weight;
    }
    const heaviest = [...weights.values()].find(({ weight }) => 2 * weight > total);
    return heaviest === undefined ? [] : [heaviest.element];
  });
}

/** Runs that say one thing are looked at first: fonts before sizes, as the schema wants them. */
const ORDER = [
  "rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint color spacing w kern position sz szCs",
  "highlight u lang eastAsianLayout",
]
  .join(" ")
  .split(" ");

function lettersOf(run: XmlElement): Letters {
  const properties = childOf(run, "w:rPr");
  const off = pick(properties, SWITCHED_OFF).filter(isOff);
  return new Map([...pick(properties, KEPT), ...off].map((each) => [each.name.slice(2), plainTree(each)]));
}

function isOff(property: XmlElement): boolean {
  const value = attributeOf(property, "w:val");
  if (property.name === "w:color") return value === "auto" || value === "000000";
  return property.name === "w:u" ? value === "none" : !isSaid(value);
}

function weightOf(run: XmlElement): number {
  return elementsOf(run).reduce((sum, child) => (child.name === "w:t" ? sum + charactersOf(child).length : sum), 0);
}
