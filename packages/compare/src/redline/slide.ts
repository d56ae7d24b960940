import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { isBracket, isOpeningBracket, isPunctuation, isSameParagraph, tokenText } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** To touch another change is worth as much as to begin and end where a sentence does: one change is read, not two. */
const MEETING = 4;

/**
 * Moves lone insertions and deletions as far as equal tokens let them, to the best place to cut: into the change beside
 * them, to the ends of paragraphs, sentences and clauses, around whole brackets. Marks as many tokens as before.
 */
export function slide(script: EditScript, before: TokenRow, after: TokenRow): EditScript {
  const shift = Array.from({ length: script.length }, () => 0);
  let i = 0;
  let j = 0;
  for (const [at, step] of script.entries()) {
    if (step.kind === "keep") {
      i += step.count;
      j += step.count;
      continue;
    }
    const isLone = (step.deleted === 0) !== (step.inserted === 0);
    if (isLone) {
      const tokens = step.deleted > 0 ? before : after;
      const from = step.deleted > 0 ? i : j;
      shift[at] = bestShift(tokens, from, step.deleted + step.inserted, roomAround(script, at, shift));
    }
    i += step.deleted;
    j += step.inserted;
  }
  const built = new EditScriptBuilder();
  for (const [at, step] of script.entries()) {
    if (step.kind === "keep") built.keep(step.count + (shift[at + 1] ?? 0) - (shift[at - 1] ?? 0));
    else {
      // At an end of the script nothing is kept beside the change that could take what it leaves behind.
      if (at === 0) built.keep(shift[at] ?? 0);
      built.change(step.deleted, step.inserted);
      if (at === script.length - 1) built.keep(-(shift[at] ?? 0));
    }
  }
  return built.done();
}

/** No change is moved further, so that a long paragraph of few different words costs no more than its length. */
const FURTHEST = 100;

/** How far a change may move: as far as it meets the one before it, where that one stands now, and the one behind. */
interface Room {
  readonly back: number;
  readonly forth: number;
  /** Whether there is a change to meet at the end of the room. */
  readonly meetsBack: boolean;
  readonly meetsForth: boolean;
}

function roomAround(script: EditScript, at: number, shift: readonly number[]): Room {
  const previous = script[at - 1];
  const next = script[at + 1];
  return {
    back: previous?.kind === "keep" ? previous.count - (shift[at - 2] ?? 0) : 0,
    forth: next?.kind === "keep" ? next.count : 0,
    meetsBack: script[at - 2] !== undefined,
    meetsForth: script[at + 2] !== undefined,
  };
}

function bestShift(tokens: TokenRow, from: number, count: number, room: Room): number {
  let least = 0;
  while (-least < Math.min(room.back, FURTHEST) && isEqual(tokens, from + least - 1, from + count + least - 1))
    least -= 1;
  let most = 0;
  while (most < Math.min(room.forth, FURTHEST) && isEqual(tokens, from + most, from + count + most)) most += 1;
  const quality = (by: number): number => {
    const meets = (room.meetsBack && by === -room.back) || (room.meetsForth && by === room.forth);
    return cutQuality(tokens, from + by, count) + (meets ? MEETING : 0);
  };
  let best = 0;
  let bestCut = quality(0);
  for (let by = least; by <= most; by++) {
    const cut = quality(by);
    if (cut > bestCut || (cut === bestCut && Math.abs(by) < Math.abs(best))) {
      best = by;
      bestCut = cut;
    }
  }
  return best;
}

function isEqual(tokens: TokenRow, one: number, other: number): boolean {
  return one >= 0 && other < tokens.length && tokens.spelling[one] === tokens.spelling[other];
}

/** How natural it is to cut out these tokens: whole paragraphs, then whole sentences and clauses, then whole brackets. */
function cutQuality(tokens: TokenRow, from: number, count: number): number {
  const last = from + count - 1;
  let quality = 0;
  if (!isSameParagraph(tokens, from - 1, from)) quality += 4;
  else if (isPunctuation(tokens, from - 1)) quality += 2;
  if (!isSameParagraph(tokens, last, last + 1)) quality += 4;
  if (isPunctuation(tokens, last)) quality += 2;
  else if (isPunctuation(tokens, last + 1)) quality += 1;
  return quality + bracketBalance(tokens, from, count);
}

/** 3 when the brackets in the stretch balance, 0 when the stretch tears one. */
function bracketBalance(tokens: TokenRow, from: number, count: number): number {
  let depth = 0;
  for (let at = from; at < from + count; at++) {
    if (!isBracket(tokens, at)) continue;
    depth += isOpeningBracket(tokenText(tokens, at)) ? 1 : -1;
    if (depth < 0) return 0;
  }
  return depth === 0 ? 3 : 0;
}
