import type { GeneratedWord } from "./generated-draft.ts";
import { newWord } from "./generate-draft.ts";
import type { Source } from "./generate-draft.ts";

/** Changes come as phrases, as people make them. */
const LONGEST_PHRASE = 5;
/** How often a phrase that was struck out earlier comes back instead of new words. */
const RETURN_SHARE = 0.3;

/** What was struck out of a paragraph: it may come back, with its origin. */
export type Struck = readonly (readonly GeneratedWord[])[];

/** The words after an edit, and the phrases struck out so far. */
export interface EditedWords {
  readonly words: readonly GeneratedWord[];
  readonly struck: Struck;
}

/** Substitutes, inserts and strikes out phrases until about `share` of the words were touched. */
export function editWords(
  source: Source,
  words: readonly GeneratedWord[],
  edit: { readonly share: number; readonly since: number; readonly struck: Struck },
): EditedWords {
  const { random } = source;
  const result = [...words];
  const struck = [...edit.struck];
  let left = Math.max(1, Math.round(words.length * edit.share));
  while (left > 0) {
    const length = Math.min(left, random.between(1, LONGEST_PHRASE));
    const at = random.between(0, Math.max(0, result.length - length));
    const isInsertion = random.chance(0.3);
    const isDeletion = !isInsertion && random.chance(0.35) && result.length > 3 * length;
    const phrase = isDeletion ? [] : nextPhrase(source, struck, length, edit.since);
    const removed = result.splice(at, isInsertion ? 0 : length, ...phrase);
    if (removed.length > 2) struck.push(removed);
    left -= length;
  }
  return { words: result, struck };
}

function nextPhrase(
  source: Source,
  struck: (readonly GeneratedWord[])[],
  length: number,
  since: number,
): readonly GeneratedWord[] {
  const isReturning = struck.length > 0 && source.random.chance(RETURN_SHARE);
  const returning = isReturning ? struck.pop() : undefined;
  if (returning !== undefined) return returning.map((word) => ({ ...word, reintroduced: true }));
  return Array.from({ length }, () => newWord(source, since));
}
