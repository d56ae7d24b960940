import type { Paragraph, ParagraphKind } from "@travaux/model";
import { xml } from "../xml/xml-element.ts";
import type { XmlElement } from "../xml/xml-element.ts";

/** Attributes of an element; those without a value are not written. */
type Said = Readonly<Record<string, string | undefined>>;

/** What a reader of the file takes a line or a provision for at a place, unless it is told otherwise. */
export interface Place {
  readonly within: string;
  readonly area: "body" | "preamble" | "note";
  /** Of the title around. */
  readonly titleLevel: number;
  /** Of the provision around; 0 outside of any. */
  readonly level: number;
  /** How long the path is of the title and of the element around. */
  readonly titleSteps: number;
  readonly steps: number;
}

/** Where a body begins. */
export const OUTERMOST = { within: "", area: "body", titleLevel: 0, level: 0, titleSteps: 0, steps: 0 } as const;

/** Inside of the element that a provision is written as, whose name is given. */
export function insideOf({ level, path }: Paragraph, around: Place, within: string): Place {
  return { ...around, within, level, steps: path.length };
}

/** The printed label, brackets before it and all. */
export function labelOf({ label }: Paragraph): readonly XmlElement[] {
  return label === null ? [] : [xml("num", {}, label)];
}

/** Kind and level, where the place in the file says others. */
export function saidOf(
  { kind, level }: Paragraph,
  expected: { readonly kind: ParagraphKind; readonly level: number },
): Said {
  const isExpected = kind === expected.kind && level === expected.level;
  return isExpected ? {} : { "travaux:kind": kind, "travaux:level": String(level) };
}

/** A paragraph without a label, or with one that does not count, may stand under labels that no element around has. */
export function labelsAround({ canonical, path }: Paragraph, place: Place): Said {
  const isExpected = canonical !== null || path.length <= place.steps;
  return isExpected ? {} : { "travaux:within": String(path.length - place.titleSteps) };
}

/** The level of a title, where its place says another. */
export function levelSaid(level: number, expected: number): Said {
  return { "travaux:level": level === expected ? undefined : String(level) };
}

/** A line without words, which would else not be seen. */
export function emptySaid({ text }: Paragraph): Said {
  return text === "" ? { "travaux:empty": "true" } : {};
}
