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
  const unit = before.isInCharacters ? CHARACTERS_A_WORD : 1;
  const seen = findIslands(script, { before, after, unit });
  const budget = seen.marked * BUDGET.share + BUDGET.words * unit;
  const eligible = new Set(seen.islands.map(({ at }) => at));
  const most = seen.marked * BUDGET.passages + BUDGET.words * unit;
  const rewritten = rewritePassages(script, { before, after }, most, (at) => eligible.has(at));
  return giveUp(rewritten.script, findIslands(rewritten.script, { before, after, unit }), budget - rewritten.cost);
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
  const { before, after } = sides;
  const joined: number[] = [];
  const islands: Island[] = [];
  let marked = 0;
  let i = 0;
  let j = 0;
  for (const [at, step] of script.entries()) {
    if (step.kind === "change") {
      marked += wordsIn(before, i, step.deleted) + wordsIn(after, j, step.inserted);
      i += step.deleted;
      j += step.inserted;
      continue;
    }
    const gap = step.count > MOST_TOKENS ? null : gapAt(script, at, { ...sides, i, j });
    if (gap !== null) {
      if (isOneChange(gap)) joined.push(at);
      else if (mayBeGiven(gap)) islands.push({ at, words: gap.words, tokens: step.count, around: aroundOf(gap) });
    }
    i += step.count;
    j += step.count;
  }
  return { joined, islands, marked };
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

interface Place extends Sides {
  readonly i: number;
  readonly j: number;
}

/** A kept stretch between two changes, all within one paragraph on either side. */
interface Gap {
  readonly words: number;
  readonly changes: readonly [Change, Change];
  readonly before: Stretch;
  readonly after: Stretch;
  /** The first token of the island among those before, and how many they are. */
  readonly island: Stretch;
}

interface Stretch {
  readonly row: TokenRow;
  readonly from: number;
  readonly count: number;
}

interface Change {
  readonly deleted: Stretch;
  readonly inserted: Stretch;
  readonly words: number;
}

function gapAt(script: EditScript, at: number, { before, after, unit, i, j }: Place): Gap | null {
  const previous = script[at - 1];
  const island = script[at];
  const next = script[at + 1];
  if (previous?.kind !== "change" || next?.kind !== "change" || island?.kind !== "keep") return null;
  const { count } = island;
  const [startBefore, startAfter] = [i - previous.deleted, j - previous.inserted];
  const [endBefore, endAfter] = [i + count + next.deleted, j + count + next.inserted];
  if (!isSameParagraph(before, startBefore, endBefore - 1)) return null;
  if (!isSameParagraph(after, startAfter, endAfter - 1)) return null;
  const words = wordsIn(before, i, count);
  if (words > LONGEST_ISLAND * unit) return null;
  const change = (deleted: Stretch, inserted: Stretch): Change => {
    const words = wordsIn(before, deleted.from, deleted.count) + wordsIn(after, inserted.from, inserted.count);
    return { deleted, inserted, words };
  };
  return {
    words,
    island: { row: before, from: i, count },
    before: { row: before, from: startBefore, count: endBefore - startBefore },
    after: { row: after, from: startAfter, count: endAfter - startAfter },
    changes: [
      change(
        { row: before, from: startBefore, count: previous.deleted },
        { row: after, from: startAfter, count: previous.inserted },
      ),
      change(
        { row: before, from: i + count, count: next.deleted },
        { row: after, from: j + count, count: next.inserted },
      ),
    ],
  };
}

function mayBeGiven({ island, changes: [one, other] }: Gap): boolean {
  if (one.words === 0 || other.words === 0) return false;
  for (let at = island.from; at < island.from + island.count; at++) {
    if (isBracket(island.row, at) || isSentenceEnd(island.row, at)) return false;
  }
  return true;
}

function aroundOf({ changes: [one, other] }: Gap): number {
  return one.words + other.words;
}

/** Whether the two changes are one to a reader. */
function isOneChange({ words, before, after, changes }: Gap): boolean {
  const sides = changes.flatMap(({ deleted, inserted }) => [deleted, inserted]);
  if (words <= 2 && sides.every(isOneQuotationMark)) return true;
  const [one, other] = changes;
  const isShifted = shareWord(one.inserted, other.deleted) || shareWord(one.deleted, other.inserted);
  return (
    (isShifted || sides.some(({ count }) => count === 0)) &&
    isEnumeration(before.row, before.from, before.count) &&
    isEnumeration(after.row, after.from, after.count)
  );
}

/** Of two short stretches. */
function shareWord(one: Stretch, other: Stretch): boolean {
  if (one.count > MOST_TOKENS || other.count > MOST_TOKENS) return false;
  for (let at = one.from; at < one.from + one.count; at++) {
    const end = other.from + other.count;
    if (isWord(one.row, at) && other.row.spelling.subarray(other.from, end).includes(one.row.spelling[at] ?? -1)) {
      return true;
    }
  }
  return false;
}

function isOneQuotationMark({ row, from, count }: Stretch): boolean {
  return count === 1 && isQuotationMark(row, from);
}
