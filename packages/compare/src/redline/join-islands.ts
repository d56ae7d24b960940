import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { isEnumeration } from "./enumeration.ts";
import { rewritePassages } from "./rewrite-passages.ts";
import { isBracket, isQuotationMark, isSameParagraph, isSentenceEnd, isWord, wordsIn } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/**
 * How many more words may be marked in one pair than the smallest diff marks: a share of those, and two islands of a word
 * beside. The share alone would never let a short change be whole; what both cost and bring over whole drafts is printed
 * by `tests/corpus/redline.deep.test.ts`.
 */
const BUDGET = { share: 0.06, words: 4, passages: 0.1 } as const;

/** A Chinese character is half a word: where a text is written in them, twice as many make an island or pay for one. */
const CHARACTERS_A_WORD = 2;

/** Longer stretches of kept words are never given up. */
const LONGEST_ISLAND = 3;

/**
 * Words that must have changed around an island, for each of its own: between "shall" for "should" and "notify" for
 * "inform" a kept word stays, because each of the two is to be seen by itself.
 */
const LEAST_AROUND = 4;

/**
 * Gives up kept islands between two changes, so that whole phrases stand against each other: punctuation first, single
 * words next, while the budget lasts. What is no two changes to a reader is joined whatever it costs: the quotation marks
 * on both sides of a word, a number that only changed its place in an enumeration ("1 and 2" for "2 and 3").
 *
 * Changes of brackets or punctuation alone stay as small as they are, and neither a bracket nor the end of a sentence that
 * was kept is ever marked.
 */
export function joinIslands(script: EditScript, before: TokenRow, after: TokenRow): EditScript {
  if (script.length < 3) return script;
  const unit = before.isInCharacters ? CHARACTERS_A_WORD : 1;
  const seen = findIslands(script, { before, after, unit });
  const budget = seen.marked * BUDGET.share + BUDGET.words * unit;
  const eligible = new Set(seen.islands.map(({ at }) => at));
  const most = seen.marked * BUDGET.passages + BUDGET.words * unit;
  const rewritten = rewritePassages(script, { before, after }, most, (at) => eligible.has(at));
  const left = rewritten.script === script ? seen : findIslands(rewritten.script, { before, after, unit });
  return giveUp(rewritten.script, left, budget - rewritten.cost);
}

interface Islands {
  /** Kept steps that are none to a reader. */
  readonly joined: readonly number[];
  readonly islands: readonly Island[];
  readonly marked: number;
}

interface Sides {
  readonly before: TokenRow;
  readonly after: TokenRow;
  /** Words of the rows that make a word. */
  readonly unit: number;
}

function findIslands(script: EditScript, sides: Sides): Islands {
  const places = placesOf(script, sides);
  const joined: number[] = [];
  const islands: Island[] = [];
  for (let at = 1; at < script.length - 1; at++) {
    const island = script[at];
    if (island?.kind !== "keep" || island.count > MOST_TOKENS || !isWithinParagraphs(places, at, sides)) continue;
    const words = places.words[at] ?? 0;
    if (words > LONGEST_ISLAND * sides.unit) continue;
    const [one, other] = [places.words[at - 1] ?? 0, places.words[at + 1] ?? 0];
    if (isOneChange(places, at, sides)) joined.push(at);
    else if (one > 0 && other > 0 && mayBeMarked(sides.before, places.i[at] ?? 0, island.count)) {
      islands.push({ at, words, tokens: island.count, around: one + other });
    }
  }
  return { joined, islands, marked: places.marked };
}

function giveUp(script: EditScript, { joined, islands }: Islands, budget: number): EditScript {
  const given = new Set(joined);
  const smallFirst = islands
    .filter(({ words, around }) => around >= LEAST_AROUND * words)
    .toSorted((one, other) => one.words - other.words || one.tokens - other.tokens || one.at - other.at);
  let left = budget;
  for (const island of smallFirst) {
    left -= island.words * 2;
    if (left < 0) break;
    given.add(island.at);
  }
  return given.size === 0 ? script : withoutIslands(script, given);
}

function withoutIslands(script: EditScript, given: ReadonlySet<number>): EditScript {
  const built = new EditScriptBuilder();
  for (const [at, step] of script.entries()) {
    if (step.kind === "change") built.change(step.deleted, step.inserted);
    else if (given.has(at)) built.change(step.count, step.count);
    else built.keep(step.count);
  }
  return built.done();
}

interface Island {
  readonly at: number;
  readonly words: number;
  readonly tokens: number;
  /** Words that changed on either side of it. */
  readonly around: number;
}

/** No island of `LONGEST_ISLAND` words has more tokens, and none is looked at. */
const MOST_TOKENS = 12;

/** Where each step begins on either side, and one more place for the end; and the words that it keeps or marks. */
interface Places {
  readonly i: Int32Array;
  readonly j: Int32Array;
  readonly words: Int32Array;
  readonly marked: number;
}

function placesOf(script: EditScript, { before, after }: Sides): Places {
  const [i, j] = [new Int32Array(script.length + 1), new Int32Array(script.length + 1)];
  const words = new Int32Array(script.length);
  let [atBefore, atAfter, marked] = [0, 0, 0];
  for (let at = 0; at < script.length; at++) {
    const step = script[at];
    if (step?.kind === "keep") {
      if (step.count <= MOST_TOKENS) words[at] = wordsIn(before, atBefore, step.count);
      atBefore += step.count;
      atAfter += step.count;
    } else if (step !== undefined) {
      const count = wordsIn(before, atBefore, step.deleted) + wordsIn(after, atAfter, step.inserted);
      words[at] = count;
      marked += count;
      atBefore += step.deleted;
      atAfter += step.inserted;
    }
    i[at + 1] = atBefore;
    j[at + 1] = atAfter;
  }
  return { i, j, words, marked };
}

/** Whether the changes around a kept step lie with it in one paragraph on either side. */
function isWithinParagraphs({ i, j }: Places, at: number, { before, after }: Sides): boolean {
  return (
    isSameParagraph(before, i[at - 1] ?? 0, (i[at + 2] ?? 0) - 1) &&
    isSameParagraph(after, j[at - 1] ?? 0, (j[at + 2] ?? 0) - 1)
  );
}

/** A bracket or the end of a sentence that was kept is never marked. */
function mayBeMarked(row: TokenRow, from: number, count: number): boolean {
  for (let at = from; at < from + count; at++) if (isBracket(row, at) || isSentenceEnd(row, at)) return false;
  return true;
}

/** Whether the changes around a kept step are one to a reader. */
function isOneChange({ i, j, words }: Places, at: number, { before, after }: Sides): boolean {
  const [fromBefore, fromAfter] = [i[at - 1] ?? 0, j[at - 1] ?? 0];
  const [countBefore, countAfter] = [(i[at + 2] ?? 0) - fromBefore, (j[at + 2] ?? 0) - fromAfter];
  if (countBefore > MOST_TOKENS || countAfter > MOST_TOKENS) return false;
  const deleted = { row: before, from: fromBefore, count: (i[at] ?? 0) - fromBefore };
  const inserted = { row: after, from: fromAfter, count: (j[at] ?? 0) - fromAfter };
  const deletedNext = { row: before, from: i[at + 1] ?? 0, count: (i[at + 2] ?? 0) - (i[at + 1] ?? 0) };
  const insertedNext = { row: after, from: j[at + 1] ?? 0, count: (j[at + 2] ?? 0) - (j[at + 1] ?? 0) };
  const sides = [deleted, inserted, deletedNext, insertedNext];
  if ((words[at] ?? 0) <= 2 && sides.every(isOneQuotationMark)) return true;
  return (
    isEnumeration(before, fromBefore, countBefore) &&
    isEnumeration(after, fromAfter, countAfter) &&
    (sides.some(({ count }) => count === 0) || shareWord(inserted, deletedNext) || shareWord(deleted, insertedNext))
  );
}

/** Tokens from a place on. */
interface Stretch {
  readonly row: TokenRow;
  readonly from: number;
  readonly count: number;
}

function shareWord(one: Stretch, other: Stretch): boolean {
  const words = other.row.spelling.subarray(other.from, other.from + other.count);
  for (let at = one.from; at < one.from + one.count; at++) {
    if (isWord(one.row, at) && words.includes(one.row.spelling[at] ?? -1)) return true;
  }
  return false;
}

function isOneQuotationMark({ row, from, count }: Stretch): boolean {
  return count === 1 && isQuotationMark(row, from);
}
