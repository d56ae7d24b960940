import { canonicalLabel } from "@travaux/model";
import { formerIn } from "./former-label.ts";
import { LONGEST_LABEL, skipOpening } from "./label-clues.ts";
import { partOf } from "./label-part.ts";
import type { LabelPart } from "./label-part.ts";
import { skipBlanks } from "./label-characters.ts";
import { NO_VOCABULARY } from "./label-vocabulary.ts";
import type { LabelVocabulary } from "./label-vocabulary.ts";
import { remember } from "./remember.ts";
import { scanPart } from "./scan-label-part.ts";

/** The label that a paragraph begins with. */
export interface ScannedLabel {
  /** As printed, with the brackets before it and its punctuation. */
  readonly printed: string;
  /** Where the text behind it begins. */
  readonly end: number;
  /** Empty of "ex-para 12": it is known by a number that it has no longer. */
  readonly parts: readonly LabelPart[];
  /** Labels that it says the paragraph had before, canonical. */
  readonly former: readonly string[];
}

/**
 * Finds the label at the start of a paragraph, or null. Looks at no more than the first 256 characters, forwards only.
 *
 * Takes "44.", "[44 bis.", "1.2.", "(c)", "a)", "Article 12 bis", "OP3 quat", "Option A:", "3. Option A:", "Option 1: (a)"
 * and what `vocabulary` adds. Does not take "2030 Agenda", "1.5 °C", "Article 5 of the Charter", "(see below)".
 */
export function scanLabel(text: string, vocabulary: LabelVocabulary = NO_VOCABULARY): ScannedLabel | null {
  const window = text.slice(0, LONGEST_LABEL);
  const start = skipOpening(window, 0);
  const first = scanPart(window, start, vocabulary);
  if (first === null) return scanFormer(window, start);
  const parts: [LabelPart, ...LabelPart[]] = [first.part];
  let end = closeBrackets(window, first.end);
  const former = formerIn(window.slice(start, end));
  for (;;) {
    const from = skipOpening(window, end);
    const next = scanPart(window, from, NO_VOCABULARY);
    if (next === null || !mayFollow(parts, next.part, window.charAt(end - 1) === ".")) break;
    parts.push(next.part);
    end = closeBrackets(window, next.end);
  }
  return { printed: window.slice(0, end).trim(), end: skipBlanks(window, end), parts, former };
}

/** "ex-para 12", "[ex-para. 12]:": a paragraph that has lost its number and is known by the one it had. */
function scanFormer(window: string, start: number): ScannedLabel | null {
  const former =
    /^(?:ex[- ](?:para(?:graph)?|par|п|párr)?|former para(?:graph)?)\.? ?(\d{1,3}(?: ?(?:bis|ter|quater))?)[.:]?(?=[ \]]|$)/i.exec(
      window.slice(start, start + 48),
    ); // "ex-para 12:", "Former para 12", not "ex-combatants"
  const canonical = former?.[1] === undefined ? null : canonicalLabel(former[1]);
  if (former === null || canonical === null) return null;
  const end = closeBrackets(window, start + former[0].length);
  return { printed: window.slice(0, end).trim(), end: skipBlanks(window, end), parts: [], former: [canonical] };
}

/**
 * Which labels may stand behind others in one paragraph: "3. Option A:", "44. (a)", "(b) (i)", "Option 1: (a)",
 * "SEC. 101. (a)". `isClosed`: a full stop ends the label before.
 */
function mayFollow(parts: readonly LabelPart[], next: LabelPart, isClosed: boolean): boolean {
  const last = parts.at(-1);
  if (last === undefined || parts.length > 3 || last.style === next.style) return false;
  if (next.container === "Option" || next.container === "Alternative")
    return last.container === null || last.container === "Art.";
  return (
    next.printed.startsWith("(") &&
    next.container === null &&
    last.style !== "code" &&
    (isClosed || !isHeadingContainer(last.container))
  );
}

/** Behind "Article 12" there is the article's title, not a label, unless a full stop parts them. */
function isHeadingContainer(container: string | null): boolean {
  return container !== null && !["OP", "PP", "Option", "Alternative", "Action", "Commitment"].includes(container);
}

/** True when a line begins a paragraph of its own by its label. */
export function startsWithLabel(text: string): boolean {
  return scanLabel(text) !== null;
}

/** A label that the format made ("44.", "(a)", "1.2") taken apart; a bullet or the like gives null. */
export function partOfFormatLabel(printed: string): LabelPart | null {
  return printed.length > LONGEST_LABEL ? takeApart(printed) : takeApartOnce(printed);
}

const takeApartOnce = remember(takeApart);

function takeApart(printed: string): LabelPart | null {
  const whole = scanPart(`${printed} `, skipOpening(printed, 0), NO_VOCABULARY);
  if (whole !== null && whole.end >= printed.trimEnd().length) return whole.part;
  const bare = scanPart(`${printed.trim()}. `, 0, NO_VOCABULARY);
  if (bare !== null && bare.end >= printed.trim().length) return bare.part;
  const canonical = canonicalLabel(printed);
  if (canonical !== null) return partOf(printed.trim(), printed.trim(), canonical);
  // "First", "§ 3", "Res. A": whatever the format prints as a number is one.
  const bareText = printed.trim().replace(/[.:)]+$/, ""); // "First:" gives "First"
  if (!/[\p{L}\p{N}]/u.test(bareText)) return null; // signs alone are bullets: "–", not "§ 3"
  return {
    printed: printed.trim(),
    canonical: bareText,
    style: "code",
    ordinal: null,
    isBetween: false,
    container: null,
  };
}

/** A bracket that opened before or between labels and closes right behind one belongs to them: "[OP4]", "(a) [(i)]". */
function closeBrackets(window: string, from: number): number {
  let opened = 0;
  for (let at = 0; at < from; at++) {
    const character = window.charAt(at);
    if (character === "[" || character === "［") opened++;
    else if (opened > 0 && (character === "]" || character === "］")) opened--;
  }
  let end = from;
  while (opened > 0 && (window.charAt(end) === "]" || window.charAt(end) === "］")) {
    end++;
    opened--;
  }
  return end;
}
