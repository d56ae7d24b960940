import { fold, WORD } from "./broken-words.ts";

/** A word that an extraction broke or glued, and what it is. */
export interface MendedWord {
  /** Where the mended word stands in the mended text. */
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  /** The same as printed when it is not sure: then the text was left. */
  readonly mended: string;
}

export interface MendedText {
  readonly text: string;
  readonly words: readonly MendedWord[];
}

/** What the words of a draft tell about broken ones. */
export interface WordEvidence {
  readonly vocabulary: ReadonlyMap<string, number>;
  /** How often each word stands in the draft otherwise than as a piece of a broken one. */
  readonly real: ReadonlyMap<string, number>;
  /** How often words stand apart that are one word elsewhere: "per cent". */
  readonly apart: ReadonlyMap<string, number>;
  /** Neighbours that somebody asks for, with how often they stand side by side. */
  readonly neighbours: ReadonlyMap<string, number>;
  /** Compounds by their letters alone: "clearinghouse" is "clearing-house". */
  readonly compounds: ReadonlyMap<string, string>;
  /** The text was extracted from print, or breaks words in a way that no person types. */
  readonly isExtracted: boolean;
}

/** A word is broken into no more pieces than this. */
const MOST_PIECES = 4;
/** Words longer than this are no words. */
const LONGEST_WORD = 48;

interface Token {
  readonly text: string;
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a text; letters that count, as in "(f)" and "f.", are none. */
function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const isLabel =
      to - from <= 4 &&
      (text.charAt(from - 1) === "(" || text.charAt(to) === ")" || (from === 0 && text.charAt(to) === "."));
    if (!isLabel) tokens.push({ text: match[0], folded: fold(match[0]), from, to });
  }
  return tokens;
}

/** Gathers from all paragraphs what `mendWords` needs to know. Linear. */
export function wordEvidence(texts: readonly string[], isPrinted: boolean): WordEvidence {
  const vocabulary = vocabularyOf(texts);
  const pieces = new Map<string, number>();
  let impossible = 0;
  const wanted = new Map<string, number>();
  const apart = new Map<string, number>();
  for (const text of texts) {
    const tokens = tokensOf(text);
    for (let at = 0; at < tokens.length; at++) {
      for (const side of sidesOfGlued(tokens[at]?.text ?? "")) wanted.set(side, 0);
      const length = piecesAt(text, tokens, at, (joined) => (vocabulary.get(joined) ?? 0) > 0);
      const broken = tokens.slice(at, at + length);
      for (const { folded } of broken) pieces.set(folded, (pieces.get(folded) ?? 0) + 1);
      if (length > 0) apart.set(apartOf(broken), (apart.get(apartOf(broken)) ?? 0) + 1);
      if (broken.some((token) => isNoWord(token, vocabulary))) impossible++;
      at += Math.max(0, length - 1);
    }
  }
  const real = new Map<string, number>();
  for (const [word, count] of vocabulary) real.set(word, count - (pieces.get(word) ?? 0));
  countNeighbours(texts, wanted);
  return {
    vocabulary,
    real,
    apart,
    neighbours: wanted,
    compounds: compoundsIn(vocabulary),
    isExtracted: isPrinted || impossible >= 2,
  };
}

function vocabularyOf(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { folded } of tokensOf(text)) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return counts;
}

/** One Latin consonant alone is rarely a word ("y", "o" and "a" are): it is none unless the draft uses it often. */
function isNoWord({ text, folded }: Token, vocabulary: ReadonlyMap<string, number>): boolean {
  return /^[bcdfghjklmnpqrtvwxzs]$/.test(text) && (vocabulary.get(folded) ?? 0) < 50; // "f", not "F"
}

/** How many words from a place on are, put together, one word that the draft has elsewhere; 0 when they are none. */
function piecesAt(text: string, tokens: readonly Token[], at: number, isKnown: (joined: string) => boolean): number {
  let joined = tokens[at]?.folded ?? "";
  let found = 0;
  for (let count = 2; count <= MOST_PIECES; count++) {
    const before = tokens[at + count - 2];
    const next = tokens[at + count - 1];
    if (before === undefined || next === undefined || next.from !== before.to + 1) break;
    if (text.charAt(before.to) !== " " || /^\p{Lu}/u.test(next.text)) break; // "the Act" is two words
    joined += next.folded;
    if (joined.length > LONGEST_WORD) break;
    if (isKnown(joined)) found = count;
  }
  return found;
}

/** "UnitedNations" between its two words, as neighbours: "united nations". */
function sidesOfGlued(word: string): readonly string[] {
  if (word.length > LONGEST_WORD) return [];
  const at = word.search(/(?<=\p{Ll})\p{Lu}\p{Ll}/u); // "dN" and "a" of "UnitedNations"
  return at < 2 ? [] : [`${fold(word.slice(0, at))} ${fold(word.slice(at))}`];
}

function countNeighbours(texts: readonly string[], wanted: Map<string, number>): void {
  if (wanted.size === 0) return;
  for (const text of texts) {
    let before = "";
    for (const { folded } of tokensOf(text)) {
      const pair = `${before} ${folded}`;
      const count = wanted.get(pair);
      if (count !== undefined) wanted.set(pair, count + 1);
      before = folded;
    }
  }
}

/** Compounds that the draft has several times; "co-operate" and "re-establish" are as often written in one word. */
function compoundsIn(vocabulary: ReadonlyMap<string, number>): ReadonlyMap<string, string> {
  const compounds = new Map<string, string>();
  for (const [word, count] of vocabulary) {
    const hyphen = word.indexOf("-");
    if (hyphen < 3 || word.length - hyphen < 5 || count < (hyphen === 3 ? 3 : 2)) continue;
    const bare = word.replaceAll("-", "");
    const other = compounds.get(bare);
    if (other === undefined || (vocabulary.get(other) ?? 0) < count) compounds.set(bare, word);
  }
  return compounds;
}

/**
 * Mends words that an extraction broke by blanks ("establi shed", "non - commercial"), glued ("UnitedNations") or robbed of
 * their hyphen ("capacitybuilding"), where the rest of the draft makes it sure; what is likely but not sure is named and
 * left. Letters stay as they are, in their order. Linear.
 */
export function mendWords(text: string, evidence: WordEvidence): MendedText {
  const tokens = tokensOf(text);
  const parts: string[] = [];
  const words: MendedWord[] = [];
  let length = 0;
  let done = 0;
  const keep = (to: number): void => {
    parts.push(text.slice(done, to));
    length += to - done;
    done = to;
  };
  for (let at = 0; at < tokens.length; at++) {
    const change = changeAt(text, tokens, at, evidence);
    if (change === null) continue;
    keep(change.from);
    parts.push(change.mended);
    words.push({ from: length, to: length + change.mended.length, printed: change.printed, mended: change.mended });
    length += change.mended.length;
    done = change.to;
    at += change.tokens - 1;
  }
  keep(text.length);
  return { text: parts.join(""), words };
}

interface Change {
  readonly from: number;
  readonly to: number;
  readonly printed: string;
  readonly mended: string;
  readonly tokens: number;
}

function changeAt(text: string, tokens: readonly Token[], at: number, evidence: WordEvidence): Change | null {
  const token = tokens[at];
  if (token === undefined || !evidence.isExtracted) return null;
  return brokenAt(text, tokens, at, evidence) ?? spacedHyphenAt(text, tokens, at, evidence) ?? gluedAt(token, evidence);
}

function brokenAt(text: string, tokens: readonly Token[], at: number, evidence: WordEvidence): Change | null {
  const { vocabulary, real } = evidence;
  const count = piecesAt(text, tokens, at, (joined) => (vocabulary.get(joined) ?? 0) > 0);
  if (count === 0) return null;
  const broken = tokens.slice(at, at + count);
  const [from, to] = [broken[0]?.from ?? 0, broken.at(-1)?.to ?? 0];
  const printed = text.slice(from, to);
  const joined = printed.replaceAll(" ", "");
  const times = vocabulary.get(fold(joined)) ?? 0;
  const strange = broken.filter(({ folded }) => (real.get(folded) ?? 0) <= 0);
  const isSure =
    strange.length > 0 &&
    (times >= 2 || strange.some(({ text: piece }) => piece.length <= 3)) &&
    !mayBeWritten(broken, { times, strange: strange.length, evidence });
  if (isSure) return { from, to, printed, mended: joined, tokens: count };
  // Two words that stand apart once and together often may be two: "there of".
  const rarest = Math.min(...broken.map(({ folded }) => real.get(folded) ?? 0));
  const isLikely = count === 2 && times >= 5 && rarest <= 1 && broken.every((piece) => piece.text.length > 2);
  return isLikely ? { from, to, printed, mended: printed, tokens: count } : null;
}

function apartOf(words: readonly Token[]): string {
  return words.map(({ folded }) => folded).join(" ");
}

/** A word that the draft has that often is written in one by whoever wrote it. */
const ALWAYS_WRITTEN = 10;

/**
 * True of words that a person may have parted: "per cent" here and there beside "percent", "sea bed" once beside "seabed".
 * No print breaks one word twice at one place; where one piece is a word of the draft, the other may be one as well.
 */
function mayBeWritten(
  words: readonly Token[],
  { times, strange, evidence }: { times: number; strange: number; evidence: WordEvidence },
): boolean {
  if (words.some(({ text }) => text.length < 3)) return false;
  if ((evidence.apart.get(apartOf(words)) ?? 0) >= 2) return true;
  return strange < words.length && times < ALWAYS_WRITTEN;
}

/** "non - commercial" where the draft has "non-commercial", or "non" nowhere but before hyphens. */
function spacedHyphenAt(text: string, tokens: readonly Token[], at: number, evidence: WordEvidence): Change | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined || second === undefined || second.from - first.to > 3) return null;
  const between = text.slice(first.to, second.from);
  if (!/^(?: [-\u2010] ?|[-\u2010] )$/.test(between) || /^\p{Lu}/u.test(second.text)) return null; // " - ", "- "
  const compound = `${first.folded}-${second.folded}`;
  if ((evidence.vocabulary.get(compound) ?? 0) === 0) return null;
  const printed = text.slice(first.from, second.to);
  const mended = `${first.text}${between.trim()}${second.text}`;
  return { from: first.from, to: second.to, printed, mended, tokens: 2 };
}

function gluedAt(
  { text, folded, from, to }: Token,
  { vocabulary, neighbours, compounds }: WordEvidence,
): Change | null {
  const [pair] = sidesOfGlued(text);
  const times = vocabulary.get(folded) ?? 0;
  if (pair !== undefined && (neighbours.get(pair) ?? 0) >= Math.max(2, times)) {
    const cut = pair.indexOf(" ");
    return { from, to, printed: text, mended: `${text.slice(0, cut)} ${text.slice(cut)}`, tokens: 1 };
  }
  const compound = folded.includes("-") ? undefined : compounds.get(folded);
  if (compound === undefined || (vocabulary.get(compound) ?? 0) < times * (compound.indexOf("-") === 3 ? 3 : 2))
    return null;
  return { from, to, printed: text, mended: withHyphens(text, compound), tokens: 1 };
}

/** The letters of a word with the hyphens of its compound. */
function withHyphens(word: string, compound: string): string {
  let at = 0;
  return [...compound].map((sign) => (sign === "-" ? "-" : word.charAt(at++))).join("");
}
