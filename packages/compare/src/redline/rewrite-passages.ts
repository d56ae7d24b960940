import { findAnchor } from "./anchor.ts";
import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { wordsIn } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** What one place less to look at may cost: a word that is struck out and brought in again. */
const WORDS_FOR_A_HUNK = 2;

/** Fewer islands are weighed one by one. */
const LEAST_ISLANDS = 2;

/** A script, the one before where nothing was rewritten, and how many more words it marks. */
export interface Rewritten {
  readonly script: EditScript;
  readonly cost: number;
}

/**
 * Sets whole passages against each other where a sentence was rewritten.
 *
 * A passage is a run of changes with small kept islands between them, which the smallest diff scatters through words that
 * have nothing to do with each other. As one change it can be held together by the one run of words that belongs to both
 * ("The fund" at the head of a sentence), which was not free before. Done where that costs no more than
 * `WORDS_FOR_A_HUNK` words for each place less, and while the budget lasts.
 *
 * @param isIsland whether the kept step at a place of the script may be given up
 */
export function rewritePassages(
  script: EditScript,
  { before, after }: { readonly before: TokenRow; readonly after: TokenRow },
  budget: number,
  isIsland: (at: number) => boolean,
): Rewritten {
  const built = new EditScriptBuilder();
  let isRewritten = false;
  let cost = 0;
  let i = 0;
  let j = 0;
  for (let at = 0; at < script.length;) {
    const end = passageEnd(script, at, isIsland);
    const passage = measure(script.slice(at, end), before, i);
    const rewritten = passage.islands < LEAST_ISLANDS ? null : rewrite(passage, { before, after, i, j });
    if (rewritten !== null && cost + rewritten.cost <= budget) {
      rewritten.spell(built);
      isRewritten = true;
      cost += rewritten.cost;
    } else {
      for (const step of script.slice(at, end)) {
        if (step.kind === "keep") built.keep(step.count);
        else built.change(step.deleted, step.inserted);
      }
    }
    i += passage.deleted;
    j += passage.inserted;
    at = end;
  }
  return { script: isRewritten ? built.done() : script, cost };
}

/** Where the passage ends that begins at a step; a kept step is alone. */
function passageEnd(script: EditScript, at: number, isIsland: (at: number) => boolean): number {
  let end = at + 1;
  if (script[at]?.kind !== "change") return end;
  while (script[end]?.kind === "keep" && script[end + 1]?.kind === "change" && isIsland(end)) end += 2;
  return end;
}

/** All tokens of a passage on either side, those of the islands too, and how many islands and words of islands it has. */
interface Passage {
  readonly deleted: number;
  readonly inserted: number;
  readonly islands: number;
  readonly words: number;
}

function measure(steps: EditScript, before: TokenRow, i: number): Passage {
  let [deleted, inserted, islands, words] = [0, 0, 0, 0];
  for (const step of steps) {
    if (step.kind === "keep") {
      islands += 1;
      words += wordsIn(before, i + deleted, step.count);
    }
    deleted += step.kind === "keep" ? step.count : step.deleted;
    inserted += step.kind === "keep" ? step.count : step.inserted;
  }
  return { deleted, inserted, islands, words };
}

interface Place {
  readonly before: TokenRow;
  readonly after: TokenRow;
  readonly i: number;
  readonly j: number;
}

function rewrite(
  { deleted, inserted, islands, words }: Passage,
  { before, after, i, j }: Place,
): { readonly cost: number; readonly spell: (built: EditScriptBuilder) => void } | null {
  const run = findAnchor({ tokens: before, from: i, to: i + deleted }, { tokens: after, from: j, to: j + inserted });
  if (run === null) return null;
  const ahead = { deleted: run.i - i, inserted: run.j - j };
  const behind = { deleted: deleted - ahead.deleted - run.count, inserted: inserted - ahead.inserted - run.count };
  const hunks = [ahead, behind].filter((change) => change.deleted + change.inserted > 0).length;
  const cost = 2 * (words - wordsIn(before, run.i, run.count));
  if (cost > WORDS_FOR_A_HUNK * (islands + 1 - hunks)) return null;
  return {
    cost,
    spell: (built) => {
      built.change(ahead.deleted, ahead.inserted);
      built.keep(run.count);
      built.change(behind.deleted, behind.inserted);
    },
  };
}
