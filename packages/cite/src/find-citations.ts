import type { Citation, LabelContainer } from "@travaux/model";
import { citationNoun, namedByAdjective } from "./citation-nouns.ts";
import { otherDocument } from "./other-document.ts";
import { readLabels } from "./read-labels.ts";
import type { ReadLabels } from "./read-labels.ts";
import { TextCursor, isLetter } from "./text-cursor.ts";

/**
 * Finds the words of a text that point at paragraphs: "paragraphs 44 and 45", "Art. 5(2)(b)", "OP8", "пункты 44 и 45",
 * "第16(c)段".
 *
 * Citations come in reading order and do not overlap. Those of another document ("Article 26 of the Charter") have the
 * status `elsewhere` and are never bound to the draft; all others are `recognised`: binding them to drafts is a step of
 * its own. Linear in the length of the text.
 */
export function findCitations(text: string): readonly Citation[] {
  const citations: Citation[] = [];
  const cursor = new TextCursor(text, 0);
  let adjective: { readonly container: LabelContainer; readonly from: number } | null = null;
  while (!cursor.isAtEnd()) {
    const from = cursor.at;
    if (cursor.next === "第") {
      const found = chineseCitation(text, from);
      cursor.at = found?.to ?? from + 1;
      if (found !== null) citations.push(found);
      continue;
    }
    const word = cursor.readWord();
    if (word === "") {
      if (!/\s/u.test(cursor.next)) adjective = null; // one character: a blank fits, "." does not
      cursor.at++;
      continue;
    }
    const found = citationAt(text, { from, to: cursor.at, word, adjective });
    if (found !== null) {
      citations.push(found);
      cursor.at = Math.max(found.to, cursor.at);
    }
    const container = namedByAdjective(word);
    adjective = container === null ? null : { container, from };
  }
  return citations;
}

interface WordAt {
  readonly from: number;
  readonly to: number;
  readonly word: string;
  readonly adjective: { readonly container: LabelContainer; readonly from: number } | null;
}

function citationAt(text: string, { from, to, word, adjective }: WordAt): Citation | null {
  if (from > 0 && /[-\d]/.test(text.charAt(from - 1))) return null; // one character: the hyphen of "197-paragraph" fits
  const glued = word === "OP" || word === "PP" ? readLabels(text, behindStop(text, to), word) : null;
  if (glued !== null) return citationOf(text, from, glued);
  const noun = citationNoun(word);
  if (noun === null) return null;
  const labels =
    readLabels(text, behindStop(text, to), adjective?.container ?? noun.container) ??
    (noun.isPartOfNext ? letterOf(text, to) : null);
  if (labels === null) return null;
  const start = adjective?.from ?? from;
  return noun.isPartOfNext ? partOfNext(text, start, labels) : citationOf(text, start, labels);
}

/** Past the full stop of an abbreviation: "paras. 6". */
function behindStop(text: string, at: number): number {
  return text.charAt(at) === "." ? at + 1 : at;
}

/** "c)" behind "alinéa". */
function letterOf(text: string, at: number): ReadLabels | null {
  const cursor = new TextCursor(text, at);
  cursor.skipBlanks();
  const isOpened = cursor.accept("(");
  const letter = cursor.readWord();
  if (letter.length !== 1 || (!cursor.accept(")") && isOpened)) return null;
  return { labels: [`(${letter})`], to: cursor.at };
}

/** "alinéa c) du paragraphe 16" is 16(c): the letter belongs to the paragraph that follows within three words. */
function partOfNext(text: string, from: number, letter: ReadLabels): Citation | null {
  const cursor = new TextCursor(text, letter.to);
  for (let words = 0; words < 3; words++) {
    cursor.skipBlanks();
    const noun = citationNoun(cursor.readWord());
    if (noun === null || noun.isPartOfNext) continue;
    const whole = readLabels(text, behindStop(text, cursor.at), noun.container);
    const [number] = whole?.labels ?? [];
    const [sub] = letter.labels;
    if (whole === null || typeof number !== "string" || typeof sub !== "string") return null;
    return citationOf(text, from, { labels: [`${number}${sub.startsWith("(") ? sub : `(${sub})`}`], to: whole.to });
  }
  return citationOf(text, from, letter);
}

/** 第44段, 第44和45段, 第16(c)段, 第12条: the number stands before the noun. */
function chineseCitation(text: string, from: number): Citation | null {
  const counter = text.slice(from, from + 40).search(/[段条款]/u); // finds the 段 of 第44段, nothing in 第一
  const labels = counter < 0 ? null : readLabels(text, from + 1, text.charAt(from + counter) === "条" ? "Art." : null);
  if (labels === null || labels.to > from + counter) return null;
  return citationOf(text, from, { labels: labels.labels, to: from + counter + 1 });
}

/** Parts of a paragraph, as they are named before it. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:chapeau|заголов\p{L}*|encabezamiento)\s+(?:of|du|de|del|к)?\s*$/iu, "chapeau"], // "the chapeau of " fits, "hat of " does not
  [/\bfirst\s+sentence\s+(?:of|in)\s*$/iu, "sentence:1"], // "the first sentence of " fits
  [/\bsecond\s+sentence\s+(?:of|in)\s*$/iu, "sentence:2"], // "the second sentence of " fits
  [/\bthird\s+sentence\s+(?:of|in)\s*$/iu, "sentence:3"], // "third sentence of " fits
  [/\blast\s+sentence\s+(?:of|in)\s*$/iu, "sentence:last"], // "the last sentence of " fits
];

/** How far before a label its part is looked for, in characters. */
const PART_REACH = 40;

function citationOf(text: string, from: number, { labels, to }: ReadLabels): Citation {
  const lead = text.slice(Math.max(0, from - PART_REACH), from);
  const part = PARTS.find(([pattern]) => pattern.test(lead))?.[1];
  const other = otherDocument(text, from, to);
  const base = {
    from,
    to,
    text: text.slice(from, to),
    labels,
    ...(part === undefined ? {} : { part }),
    targets: [],
    candidates: [],
  };
  const isWhole = !isLetter(text.charAt(to));
  return other === null || !isWhole
    ? { ...base, document: "draft", status: "recognised" }
    : { ...base, document: "other", other, status: "elsewhere" };
}
