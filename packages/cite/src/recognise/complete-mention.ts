import type { DocumentMemory } from "./document-memory.ts";
import { isPossessive } from "./find-document.ts";
import { joinLabels, onlyLabel } from "./join-labels.ts";
import { openBefore } from "./list-words.ts";
import type { Mention } from "./read-mention.ts";
import type { Tokens } from "./tokens.ts";

/** The mention read last, and whether it is another document's. */
export interface LastMention extends Mention {
  readonly isOther: boolean;
}

/** A mention with what the one before it lends: its labels, and that it is of the same document. */
export interface Completed {
  readonly mention: Mention;
  readonly isOfLast: boolean;
}

/** How far back letters alone may belong to what was cited, in tokens. */
const LETTERS_REACH = 60;
/** How far back "its" may point at what was cited, in tokens. */
const POSSESSIVE_REACH = 15;

/**
 * Completes a mention from the one before it: "the chapeau of Objective 16 and its actions (b) and (d)", "Article 9, and in
 * particular its paragraph 2", "Goal 14 and its target 14.7".
 */
export function completedMention(
  tokens: Tokens,
  mention: Mention,
  { last, memory }: { readonly last: LastMention | null; readonly memory: DocumentMemory },
): Completed {
  const distance = last === null ? Number.POSITIVE_INFINITY : mention.at - last.next;
  const isOwned =
    isPossessive(tokens.word(mention.at - 1)) &&
    distance < POSSESSIVE_REACH &&
    last?.isOther === false &&
    !memory.isNamedSince(last.next);
  const isLetters = mention.isPartOnly && distance < LETTERS_REACH && last?.isOther === false;
  if (last === null || (!isOwned && !isLetters)) return { mention, isOfLast: false };
  const whole = onlyLabel(last.labels);
  // "16(a)" and "16" are both about 16.
  const outer = isLetters ? whole?.replace(/\([^()]*\)$/u, "") : whole; // the "(a)" of "16(a)"
  const labels = outer === undefined || outer === null ? [] : mention.labels.map((label) => joinLabels(outer, label));
  const isJoined = labels.length > 0 && labels.every((label) => label !== null);
  if (!isJoined) return { mention, isOfLast: isOwned };
  return { mention: { ...mention, labels, isPartOnly: false }, isOfLast: true };
}

const ARTICLES: ReadonlySet<string> = new Set(["the", "le", "la", "el", "los", "las"]);

/** A mention without an end, where the words around it say so: "beginning with paragraph 48", "from paragraph 33 on". */
export function openedMention(tokens: Tokens, mention: Mention): Mention {
  const label = onlyLabel(mention.labels);
  if (label === null) return mention;
  const start = ARTICLES.has(tokens.word(mention.at - 1)) ? mention.at - 1 : mention.at;
  const endsClause = !tokens.isWord(mention.next + 1);
  const isFrom = tokens.word(start - 1) === "from" && tokens.word(mention.next) === "on" && endsClause;
  if (!isFrom && openBefore.startBefore(tokens, start) === null) return mention;
  return { ...mention, labels: [{ from: label, to: null }] };
}
