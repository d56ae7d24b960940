import type { Emphasis } from "@travaux/model";
import { hasRightToLeft } from "../text/direction.ts";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import type { ChangeElements } from "./change-elements.ts";
import { lettersOver } from "./in-schema-order.ts";
import { said, w, when } from "./word-element.ts";

/** Marks that lie on all letters of a run. */
export type Looks = readonly Pick<Emphasis, "kind" | "value">[];

/** A stretch of letters that look alike. */
export interface LettersOfRun {
  readonly text: string;
  readonly looks: Looks;
  /** What they looked like in the earlier draft, when they stand in both and it differs. */
  readonly lookedBefore: Looks | null;
  readonly isGone: boolean;
}

/**
 * A run of text. A tab is an element of its own in Word.
 *
 * @param usual how all letters of the paragraph are set, before what marks say
 */
export function textRun(letters: LettersOfRun, changes: ChangeElements, usual: readonly XmlElement[] = []): XmlElement {
  const isComplex = hasRightToLeft(letters.text);
  const properties = lettersOver(propertiesOf(letters.looks, isComplex), usual);
  const before = letters.lookedBefore;
  const change =
    before === null
      ? []
      : [w("rPrChange", changes.signed(), w("rPr", {}, ...lettersOver(propertiesOf(before, isComplex), usual)))];
  const all = [...properties, ...change];
  return w("r", {}, ...when(all.length > 0, w("rPr", {}, ...all)), ...charactersOf(letters.text, letters.isGone));
}

/** Text as Word has it in a run: words that are deleted, and only these, in an element of their own. */
export function charactersOf(text: string, isGone: boolean): readonly XmlNode[] {
  return text
    .split("\t")
    .flatMap((words, at) => [
      ...when(at > 0, w("tab")),
      ...when(words !== "", w(isGone ? "delText" : "t", { "xml:space": "preserve" }, words)),
    ]);
}

/** The same looks in any order have the same key. */
export function keyOfLooks(looks: Looks): string {
  return looks
    .map(({ kind, value }) => `${kind}=${value ?? ""}`)
    .toSorted()
    .join(" ");
}

/** In the order in which the schema wants them. Scripts from right to left have weights and slants of their own. */
function propertiesOf(looks: Looks, isComplex: boolean): readonly XmlElement[] {
  const has = (kind: Emphasis["kind"]): boolean => looks.some((look) => look.kind === kind);
  const valueOf = (kind: Emphasis["kind"]): string => looks.find((look) => look.kind === kind)?.value ?? "";
  const colour = colourOf(valueOf("colour"));
  const highlight = valueOf("highlight");
  const isNamed = HIGHLIGHTS.has(highlight);
  const fill = has("highlight") && !isNamed ? (colourOf(highlight) ?? USUAL_FILL) : null;
  return [
    ...when(has("strong"), w("b"), w("bCs")),
    ...when(has("emphasis"), w("i"), w("iCs")),
    ...when(has("strike"), w("strike")),
    ...(colour === null || !has("colour") ? [] : [said("color", colour)]),
    ...when(has("highlight") && isNamed, said("highlight", highlight)),
    ...when(has("underline"), said("u", "single")),
    ...(fill === null ? [] : [w("shd", { val: "clear", color: "auto", fill })]),
    ...when(has("superscript"), said("vertAlign", "superscript")),
    ...when(has("subscript") && !has("superscript"), said("vertAlign", "subscript")),
    ...when(isComplex, w("rtl")),
  ];
}

/** The names that Word has for highlights; other colours are shading. */
const HIGHLIGHTS: ReadonlySet<string> = new Set([
  "black",
  "blue",
  "cyan",
  "darkBlue",
  "darkCyan",
  "darkGray",
  "darkGreen",
  "darkMagenta",
  "darkRed",
  "darkYellow",
  "green",
  "lightGray",
  "magenta",
  "red",
  "white",
  "yellow",
]);

/** For a highlight whose colour can not be told. */
const USUAL_FILL = "FFFF00";

/** "ff0000" and "#FF0000" become "FF0000"; "crimson" is none that Word takes. */
function colourOf(value: string): string | null {
  const digits = /^#?([0-9a-f]{6})$/iu.exec(value)?.[1];
  return digits === undefined ? null : digits.toUpperCase();
}
