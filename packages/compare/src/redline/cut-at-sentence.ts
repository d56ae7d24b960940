import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { isSameParagraph, isSentenceEnd, wordsIn } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** A shorter tail is no sentence of its own. */
const LEAST_WORDS = 4;

/**
 * Cuts a lone insertion or deletion in two where a sentence ends in it: in "a house{+ of stone. It has two doors+}." the
 * full stop that was there belongs to the first sentence: "a house{+ of stone+}.{+ It has two doors.+}"
 */
export function cutAtSentences(script: EditScript, before: TokenRow, after: TokenRow): EditScript {
  const built = new EditScriptBuilder();
  let i = 0;
  let j = 0;
  let borrowed = 0;
  for (const [at, step] of script.entries()) {
    if (step.kind === "keep") {
      built.keep(step.count - borrowed);
      borrowed = 0;
      i += step.count;
      j += step.count;
      continue;
    }
    const isInsertion = step.deleted === 0;
    const count = isInsertion ? step.inserted : step.deleted;
    const cut =
      script[at + 1]?.kind === "keep" && (isInsertion || step.inserted === 0)
        ? findCut(isInsertion ? after : before, isInsertion ? j : i, count)
        : 0;
    if (cut === 0) built.change(step.deleted, step.inserted);
    else {
      // The end of sentence inside is kept for the one behind, which is brought in (or struck out) in its stead.
      const change = (tokens: number): void => (isInsertion ? built.change(0, tokens) : built.change(tokens, 0));
      change(cut);
      built.keep(1);
      change(count - cut);
      borrowed = 1;
    }
    i += step.deleted;
    j += step.inserted;
  }
  return built.done();
}

/** How many tokens stand before the end of sentence inside the stretch that is also the token behind it; 0 for none. */
function findCut(tokens: TokenRow, from: number, count: number): number {
  const next = from + count;
  if (!isSentenceEnd(tokens, next)) return 0;
  for (let at = from + 1; at < next - 1; at++) {
    if (tokens.spelling[at] !== tokens.spelling[next]) continue;
    const isCut = isSameParagraph(tokens, at, next) && wordsIn(tokens, at + 1, next - at - 1) >= LEAST_WORDS;
    return isCut ? at - from : 0;
  }
  return 0;
}
