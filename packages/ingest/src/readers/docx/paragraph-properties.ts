import { noticed } from "@travaux/model";
import type { Block } from "../../block.ts";
import type { InlinePiece } from "../../inline-piece.ts";
import type { BodyReading } from "./body-reading.ts";
import { formattingChangesIn, numberChangeIn, propertyChange } from "./paragraph-revisions.ts";
import type { RunReading } from "./run-reading.ts";
import { outlineOf } from "./styles.ts";
import type { StyleSheet } from "./styles.ts";
import { childOf, numberOf, valueOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";
import type { RevisionChoice } from "../../revision-choice.ts";

/** The list and the level that a paragraph counts in. */
export interface ListPlace {
  readonly numId: string;
  readonly level: number;
}

/** What properties and style say of a paragraph besides its number. */
export function looksOf(
  properties: XmlElement | undefined,
  styles: StyleSheet,
  style: string | null,
): Pick<Block, "role" | "headingLevel" | "isSetApart"> {
  const own = outlineOf(properties);
  const ofStyle = styles.paragraph(style);
  const level = own ?? ofStyle.outlineLevel;
  const { isTitle } = ofStyle;
  const alignment = valueOf(properties, "w:jc");
  const isCentred = alignment === undefined ? ofStyle.isCentred : alignment === "center";
  const headingLevel = level === null || level === 0 ? null : level;
  return {
    role: isTitle ? "title" : headingLevel === null ? "paragraph" : "heading",
    headingLevel: isTitle ? null : headingLevel,
    isSetApart: isCentred,
  };
}

/** The list that a paragraph is in, by itself or by its style. */
export function listOf(properties: XmlElement | undefined, reading: BodyReading): ListPlace | null {
  const own = childOf(properties, "w:numPr");
  const ofStyle = reading.styles.paragraph(styleOf(properties, reading)).numbering;
  const ownList = valueOf(own, "w:numId");
  const numId = ownList ?? ofStyle?.numId;
  if (numId === undefined || numId === "0") return null;
  const named =
    ofStyle === null || ownList !== undefined ? undefined : reading.counter.levelOfStyle(numId, ofStyle.styleId);
  const level = numberOf(valueOf(own, "w:ilvl")) ?? named ?? (ownList === undefined ? (ofStyle?.level ?? 0) : 0);
  return { numId, level };
}

/** The number that Word prints before the paragraph. */
export function numberIn(
  { numId, level }: ListPlace,
  reading: BodyReading,
): { readonly label: string | null; readonly depth: number } | null {
  const printed = reading.counter.next(numId, level);
  if (printed === null) return null;
  if (printed.isGuess && !reading.findings.includes(GUESSED_NUMBER)) reading.findings.push(GUESSED_NUMBER);
  if (printed.label === null && !printed.isBullet) return null;
  return { label: printed.label, depth: level + 1 };
}

/** Tracked changes of the paragraph's properties: of its number, of its looks, of the section that it ends. */
export function propertyChangesOf(element: XmlElement, reading: BodyReading): readonly InlinePiece[] {
  const properties = childOf(element, "w:pPr");
  if (properties === undefined) return [];
  const section = childOf(properties, "w:sectPr");
  reading.noteNumbers.see(section);
  const ofSection = formattingChangesIn(section);
  const ofNumber = numberChangeIn(properties);
  const changed = childOf(properties, "w:pPrChange");
  if (ofNumber !== undefined) return [propertyChange(ofNumber, "numbering"), ...ofSection];
  if (changed === undefined) return ofSection;
  const [after, before] = (["accept", "reject"] as const).map((choice) => {
    return listOf(propertiesOf(element, choice), reading);
  });
  const isRenumbered = after?.numId !== before?.numId || after?.level !== before?.level;
  return [propertyChange(changed, isRenumbered ? "numbering" : "formatting"), ...ofSection];
}

/** Said once of a file: the same thing each time. */
const GUESSED_NUMBER = noticed({ is: "list-numbers-guessed" });

/** The paragraph's properties in the text that is read: before a tracked change of them, or after. */
export function propertiesOf(paragraph: XmlElement, choice: RevisionChoice): XmlElement | undefined {
  const properties = childOf(paragraph, "w:pPr");
  const before = choice === "reject" ? childOf(childOf(properties, "w:pPrChange"), "w:pPr") : undefined;
  if (before !== undefined) return before;
  const isNumberingInserted = childOf(childOf(properties, "w:numPr"), "w:ins") !== undefined;
  if (choice === "accept" || properties === undefined || !isNumberingInserted) return properties;
  return {
    ...properties,
    children: properties.children.filter((child) => typeof child === "string" || child.name !== "w:numPr"),
  };
}

export function styleOf(properties: XmlElement | undefined, reading: RunReading): string | null {
  return valueOf(properties, "w:pStyle") ?? reading.styles.defaultParagraphStyle;
}
