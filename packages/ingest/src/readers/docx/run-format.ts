import type { InlineMark } from "../../inline-piece.ts";
import { readRunProperties } from "./run-properties.ts";
import type { RunProperties } from "./run-properties.ts";
import type { StyleSheet } from "./styles.ts";
import type { XmlElement } from "./xml-element.ts";

/** How a run is set. */
export interface RunFormat {
  readonly marks: readonly InlineMark[];
  readonly isHidden: boolean;
  readonly isStrong: boolean;
}

const NO_MARKS: readonly InlineMark[] = [];
const PLAIN: RunFormat = { marks: NO_MARKS, isHidden: false, isStrong: false };

/**
 * What a run, its style and its paragraph's style say of its look.
 *
 * Bold, italics, strike-through and hiding are toggles in Word: what the run itself says holds; else a style of characters
 * in a paragraph's style that says the same takes it away ("Strong" in a bold heading is plain). Bold and italics that a
 * paragraph's style gives all of it are no marks: they set nothing in it apart. Its colour, highlight, underline and
 * strike-through are, where it is not the usual paragraph's: compilations name a side that way.
 */
export function formatOf(
  properties: XmlElement | undefined,
  paragraphStyle: string | null,
  styles: StyleSheet,
): RunFormat {
  const own = readRunProperties(properties);
  const ofParagraph = styles.paragraphRun(paragraphStyle);
  if (properties === undefined && ofParagraph.hidden !== true && !hasMeaning(ofParagraph)) {
    return ofParagraph.strong === true ? STRONG : PLAIN;
  }
  const ofStyle = styles.characterRun(own.characterStyle);
  const isComplex = own.isComplex ?? ofStyle.isComplex ?? false;
  const strong = toggled(isComplex ? "strongComplex" : "strong", own, ofStyle, ofParagraph);
  const emphasis = toggled(isComplex ? "emphasisComplex" : "emphasis", own, ofStyle, ofParagraph);
  const strike = toggled("strike", own, ofStyle, ofParagraph);
  const hidden = toggled("hidden", own, ofStyle, ofParagraph);
  const marks: InlineMark[] = [];
  if (strong.isMark) marks.push({ kind: "strong" });
  if (emphasis.isMark) marks.push({ kind: "emphasis" });
  if (own.underline ?? ofStyle.underline ?? ofParagraph.underline ?? false) marks.push({ kind: "underline" });
  if (strike.isOn || (own.doubleStrike ?? ofStyle.doubleStrike ?? ofParagraph.doubleStrike ?? false))
    marks.push({ kind: "strike" });
  const highlight = own.highlight ?? ofStyle.highlight ?? ofParagraph.highlight ?? "";
  if (highlight !== "") marks.push({ kind: "highlight", value: highlight });
  const colour = own.colour ?? ofStyle.colour ?? ofParagraph.colour ?? "";
  if (colour !== "") marks.push({ kind: "colour", value: colour });
  const raised = own.raised ?? ofStyle.raised ?? "";
  if (raised === "superscript" || raised === "subscript") marks.push({ kind: raised });
  return { marks: marks.length === 0 ? NO_MARKS : marks, isHidden: hidden.isOn, isStrong: strong.isOn };
}

const STRONG: RunFormat = { ...PLAIN, isStrong: true };

function hasMeaning({ underline, strike, doubleStrike, highlight, colour }: RunProperties): boolean {
  const isSet = underline === true || strike === true || doubleStrike === true;
  return isSet || (highlight ?? "") !== "" || (colour ?? "") !== "";
}

type Toggle = "strong" | "emphasis" | "strongComplex" | "emphasisComplex" | "strike" | "hidden";

/** Whether a toggle is on, and whether that is the run's own doing. */
function toggled(
  property: Toggle,
  ...[own, ofStyle, ofParagraph]: readonly [RunProperties, RunProperties, RunProperties]
): { readonly isOn: boolean; readonly isMark: boolean } {
  const said = own[property];
  if (said !== null) return { isOn: said, isMark: said };
  const byStyle = ofStyle[property] === true;
  const isOn = byStyle !== (ofParagraph[property] === true);
  return { isOn, isMark: isOn && byStyle };
}
