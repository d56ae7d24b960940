import { wordKind } from "@travaux/words";
import { keepAnchors } from "./anchor.ts";
import { cutAtSentences } from "./cut-at-sentence.ts";
import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import type { Token } from "./token.ts";

/**
 * How many more words may be marked in one pair than the smallest diff marks, as a share of those. Most pairs change too
 * little to spend it: over whole drafts it comes to 5 to 9 % more words in 16 to 29 % fewer hunks.
 */
const BUDGET = 0.2;

/** Longer stretches of kept words are never given up. */
const LONGEST_ISLAND = 3;

/**
 * Makes an edit script readable without marking much more: no confetti.
 *
 * A lone inserted or deleted stretch slides to where a reader would cut; then kept islands between two changed phrases
 * join the change, punctuation first and single words next, while at most `BUDGET` more words are marked. Changes of
 * brackets or punctuation alone stay as small as they are.
 */
export function tidy(script: EditScript, before: readonly Token[], after: readonly Token[]): EditScript {
  const joined = joinIslands(slide(script, before, after), before, after);
  return cutAtSentences(keepAnchors(joined, before, after), before, after);
}

/** Moves lone insertions and deletions as far as equal tokens let them, to the best place to cut. */
function slide(script: EditScript, before: readonly Token[], after: readonly Token[]): EditScript {
  const steps = script.map((step) => ({ ...step }));
  const shift = Array.from({ length: steps.length }, () => 0);
  let i = 0;
  let j = 0;
  for (const [at, step] of steps.entries()) {
    if (step.kind === "keep") {
      i += step.count;
      j += step.count;
      continue;
    }
    const isLone = (step.deleted === 0) !== (step.inserted === 0);
    if (isLone) {
      const tokens = step.deleted > 0 ? before : after;
      const from = step.deleted > 0 ? i : j;
      const previous = steps[at - 1];
      const next = steps[at + 1];
      shift[at] = bestShift(tokens, from, step.deleted + step.inserted, {
        back: previous?.kind === "keep" ? previous.count - (shift[at - 2] ?? 0) - 1 : 0,
        forth: next?.kind === "keep" ? next.count - 1 : 0,
      });
    }
    i += step.deleted;
    j += step.inserted;
  }
  const built = new EditScriptBuilder();
  for (const [at, step] of steps.entries()) {
    if (step.kind === "keep") built.keep(step.count + (shift[at + 1] ?? 0) - (shift[at - 1] ?? 0));
    else built.change(step.deleted, step.inserted);
  }
  return built.done();
}

function bestShift(
  tokens: readonly Token[],
  from: number,
  count: number,
  room: { readonly back: number; readonly forth: number },
): number {
  let least = 0;
  while (-least < room.back && isEqual(tokens[from + least - 1], tokens[from + count + least - 1])) least -= 1;
  let most = 0;
  while (most < room.forth && isEqual(tokens[from + most], tokens[from + count + most])) most += 1;
  let best = 0;
  let bestCut = cutQuality(tokens, from, count);
  for (let by = least; by <= most; by++) {
    const quality = cutQuality(tokens, from + by, count);
    if (quality > bestCut || (quality === bestCut && Math.abs(by) < Math.abs(best))) {
      best = by;
      bestCut = quality;
    }
  }
  return best;
}

function isEqual(one: Token | undefined, other: Token | undefined): boolean {
  return (
    one !== undefined && other !== undefined && one.spelling === other.spelling && one.paragraph === other.paragraph
  );
}

/** How natural it is to cut out these tokens: whole paragraphs, then whole sentences and clauses, then whole brackets. */
function cutQuality(tokens: readonly Token[], from: number, count: number): number {
  const first = tokens[from];
  const last = tokens[from + count - 1];
  if (first === undefined || last === undefined) return -1;
  const previous = tokens[from - 1];
  const next = tokens[from + count];
  let quality = 0;
  if (previous === undefined || previous.paragraph !== first.paragraph) quality += 4;
  else if (previous.kind === wordKind.punctuation) quality += 2;
  if (next === undefined || next.paragraph !== last.paragraph) quality += 4;
  if (last.kind === wordKind.punctuation) quality += 2;
  else if (next?.kind === wordKind.punctuation) quality += 1;
  quality += bracketBalance(tokens, from, count);
  return quality;
}

/** 3 when the brackets in the stretch balance, 0 when the stretch tears one. */
function bracketBalance(tokens: readonly Token[], from: number, count: number): number {
  let depth = 0;
  let lowest = 0;
  for (let at = from; at < from + count; at++) {
    const token = tokens[at];
    if (token?.kind !== wordKind.bracket) continue;
    depth += isOpening(token.text) ? 1 : -1;
    lowest = Math.min(lowest, depth);
  }
  return depth === 0 && lowest === 0 ? 3 : 0;
}

function isOpening(bracket: string): boolean {
  return "[({（［｛【〔《〈「『".includes(bracket.charAt(0));
}

interface Island {
  readonly at: number;
  readonly words: number;
  readonly tokens: number;
}

function joinIslands(script: EditScript, before: readonly Token[], after: readonly Token[]): EditScript {
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
    const words = wordsIn(before, i, step.count);
    if (words <= LONGEST_ISLAND && isBetweenPhrases(script, at, { before, after, i, j })) {
      islands.push({ at, words, tokens: step.count });
    }
    i += step.count;
    j += step.count;
  }
  islands.sort((one, other) => one.words - other.words || one.tokens - other.tokens || one.at - other.at);
  let budget = marked * BUDGET;
  const given = new Set<number>();
  for (const island of islands) {
    budget -= island.words * 2;
    if (budget < 0) break;
    given.add(island.at);
  }
  const built = new EditScriptBuilder();
  for (const [at, step] of script.entries()) {
    if (step.kind === "change") built.change(step.deleted, step.inserted);
    else if (given.has(at)) built.change(step.count, step.count);
    else built.keep(step.count);
  }
  return built.done();
}

interface Place {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  readonly i: number;
  readonly j: number;
}

/** Whether words changed on both sides of the kept stretch at `at`, and it lies within one paragraph on either side. */
function isBetweenPhrases(script: EditScript, at: number, { before, after, i, j }: Place): boolean {
  const previous = script[at - 1];
  const island = script[at];
  const next = script[at + 1];
  if (previous?.kind !== "change" || next?.kind !== "change" || island?.kind !== "keep") return false;
  if (before[i - previous.deleted]?.paragraph !== before[i + island.count + next.deleted - 1]?.paragraph) return false;
  if (after[j - previous.inserted]?.paragraph !== after[j + island.count + next.inserted - 1]?.paragraph) return false;
  const before1 = wordsIn(before, i - previous.deleted, previous.deleted);
  const after1 = wordsIn(after, j - previous.inserted, previous.inserted);
  const before2 = wordsIn(before, i + island.count, next.deleted);
  const after2 = wordsIn(after, j + island.count, next.inserted);
  return before1 + after1 > 0 && before2 + after2 > 0;
}

function wordsIn(tokens: readonly Token[], from: number, count: number): number {
  let words = 0;
  for (let at = from; at < from + count; at++) {
    const kind = tokens[at]?.kind;
    if (kind === wordKind.word || kind === wordKind.number) words += 1;
  }
  return words;
}
