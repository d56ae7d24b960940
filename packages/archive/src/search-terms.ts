import { cutWords, foldWord } from "@travaux/words";
import type { Span } from "@travaux/model";

/** One term of a paragraph's index: folded, and where its characters stand in the text. */
export interface SearchTerm extends Span {
  readonly term: string;
}

/**
 * One word of a query as terms that follow each other. `isBeginning`: terms that begin like the (only) one answer too.
 */
export interface QueryPhrase {
  readonly terms: readonly string[];
  readonly isBeginning: boolean;
}

/**
 * The terms under which a text is found, in order: folded words (case, accents, Arabic letter forms, any digits), a
 * compound cut into its parts ("l'eau" is "l", "eau"), and Chinese as overlapping pairs of characters, with the last of
 * a run by itself. Terms consist of letters and digits only.
 */
export function searchTerms(text: string): readonly SearchTerm[] {
  return runsOf(text).flatMap((run) => (run.isIdeographic ? pairsOf(run.atoms) : run.atoms));
}

/** What a text asks for: a phrase for each of its words, each once. No words, no phrases. */
export function queryPhrases(query: string): readonly QueryPhrase[] {
  const phrases = runsOf(query).map(({ atoms, isIdeographic }) => {
    const terms = isIdeographic && atoms.length > 1 ? pairsOf(atoms).slice(0, -1) : atoms;
    return { terms: terms.map((each) => each.term), isBeginning: isIdeographic && atoms.length === 1 };
  });
  return [...new Map(phrases.map((phrase) => [phrase.terms.join(" "), phrase])).values()];
}

/**
 * Where the phrases stand in a text, in order, not overlapping; null when one of them is not there. The terms of the text
 * are looked up by their first characters, so that a long query over a long text costs their sum and not their product.
 */
export function findPhrases(text: string, phrases: readonly QueryPhrase[]): readonly Span[] | null {
  const terms = searchTerms(text);
  const places = placesOfTerms(terms);
  const found: Span[] = [];
  for (const phrase of phrases) {
    const first = phrase.terms[0] ?? "";
    const starts = phrase.isBeginning ? terms.keys() : (places.get(first) ?? []);
    const before = found.length;
    for (const at of starts) {
      const span = spanOfPhrase(terms, at, phrase);
      if (span !== null) found.push(span);
    }
    if (found.length === before) return null;
  }
  return joined(found);
}

function placesOfTerms(terms: readonly SearchTerm[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { term }] of terms.entries()) {
    const known = places.get(term);
    if (known === undefined) places.set(term, [at]);
    else known.push(at);
  }
  return places;
}

/** Chinese is cut by characters; with the variation selector that may follow one, a character takes so many units. */
const LONGEST_IDEOGRAPH = 4;

interface Run {
  readonly atoms: readonly SearchTerm[];
  readonly isIdeographic: boolean;
}

/** The words of a text as runs: the parts of one word, or Chinese characters without anything between them. */
function runsOf(text: string): readonly Run[] {
  const runs: { atoms: SearchTerm[]; isIdeographic: boolean }[] = [];
  for (const word of cutWords(text)) {
    if (word.kind !== "word" && word.kind !== "number") continue;
    const atoms = partsOf(text, word);
    const isIdeographic =
      word.to - word.from <= LONGEST_IDEOGRAPH && startsWithIdeograph(text.slice(word.from, word.to));
    const last = runs.at(-1);
    if (isIdeographic && last?.isIdeographic === true && last.atoms.at(-1)?.to === word.from) last.atoms.push(...atoms);
    else if (atoms.length > 0) runs.push({ atoms, isIdeographic });
  }
  return runs;
}

/** The parts of a word between its apostrophes, hyphens and separators. */
function partsOf(text: string, word: Span): SearchTerm[] {
  const { from, to } = word;
  const whole = text.slice(from, to);
  // Nearly all words of an English draft end here: this is most of the time that an import takes.
  if (isPlain(whole)) return [{ term: whole.toLowerCase(), from, to }];
  const parts: SearchTerm[] = [];
  for (const match of whole.matchAll(PART)) {
    const term = foldTerm(match[0]);
    if (term !== "") parts.push({ term, from: from + match.index, to: from + match.index + match[0].length });
  }
  return parts;
}

/** ASCII letters and digits only. */
function isPlain(word: string): boolean {
  // "Parties" and "44" fit, "l'eau" and "état" do not.
  return /^[A-Za-z0-9]+$/.test(word);
}

/** "é", "٣", a combining accent and a soft hyphen fit; "'" and "-" do not. */
const PART = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

function startsWithIdeograph(word: string): boolean {
  // "水" fits, "w" does not.
  return /^\p{Script=Han}/u.test(word);
}

function foldTerm(part: string): string {
  let term = "";
  for (const character of foldWord(part)) {
    const code = character.charCodeAt(0);
    if (isAsciiTermCharacter(code)) term += character;
    // "½" folds to "1⁄2": what is neither letter nor digit is left out. "é" fits, "⁄" does not.
    else if (code >= 0x80 && /^[\p{L}\p{N}]$/u.test(character)) term += asciiDigit(character);
  }
  return term;
}

/** Folded, so without capital letters. */
function isAsciiTermCharacter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Arabic-Indic and Persian digits as ASCII ones; everything else as it is. */
function asciiDigit(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  return character;
}

function pairsOf(atoms: readonly SearchTerm[]): readonly SearchTerm[] {
  return atoms.map((atom, at) => {
    const next = atoms[at + 1];
    return next === undefined ? atom : { term: atom.term + next.term, from: atom.from, to: next.to };
  });
}

function spanOfPhrase(terms: readonly SearchTerm[], at: number, phrase: QueryPhrase): Span | null {
  const first = terms[at];
  const last = terms[at + phrase.terms.length - 1];
  if (first === undefined || last === undefined) return null;
  if (phrase.isBeginning) {
    const sought = phrase.terms[0] ?? "";
    return first.term.startsWith(sought) ? { from: first.from, to: endOfBeginning(first, sought) } : null;
  }
  return phrase.terms.every((term, offset) => terms[at + offset]?.term === term)
    ? { from: first.from, to: last.to }
    : null;
}

/** Of a pair of characters only the first was asked for. */
function endOfBeginning(pair: SearchTerm, sought: string): number {
  return pair.term === sought ? pair.to : Math.min(pair.to, pair.from + sought.length);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = spans.toSorted((one, other) => one.from - other.from || one.to - other.to);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last !== undefined && span.from < last.to)
      result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
