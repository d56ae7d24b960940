import type { Bracket } from "./bracket.ts";
import type { Span } from "./span.ts";

/** How much of a text stands in brackets. The rule is written down in docs/notation.md; this is the one place that counts. */
export interface BracketCount {
  /** Open brackets that lie in no other open bracket: what negotiators mean by “how many brackets are left”. */
  readonly outermost: number;
  /** All open brackets, those inside others included. */
  readonly all: number;
  /** How many open brackets lie in each other at most: 0 without brackets, 1 for "[shall]", 2 for "[a [b]]". */
  readonly depth: number;
  /** Words inside of open brackets, each once. */
  readonly words: number;
}

/** What of a paragraph is counted. */
interface BracketedText {
  readonly text: string;
  readonly brackets: readonly Bracket[];
}

/**
 * Counts the open brackets of a draft, or of a part of it.
 *
 * Brackets of other kinds (status, placeholder, citation, ellipsis) are not open text and are not counted, and what
 * stands in them counts as if they were not there. A bracket over several paragraphs counts once, by its id. Words are
 * those that `countWords` finds in the stretches of each paragraph that outermost brackets cover.
 */
export function countBrackets(
  paragraphs: readonly BracketedText[],
  countWords: (text: string) => number,
): BracketCount {
  const outermost = new Set<string>();
  const all = new Set<string>();
  /** Ids that lie in another open bracket somewhere. */
  const inner = new Set<string>();
  let depth = 0;
  let words = 0;
  for (const { text, brackets } of paragraphs) {
    const open = brackets
      .filter((bracket) => bracket.kind === "open")
      .toSorted((one, other) => one.from - other.from || other.to - one.to || one.depth - other.depth);
    const around: Span[] = [];
    for (const bracket of open) {
      while (around.length > 0 && (around.at(-1)?.to ?? 0) < bracket.to) around.pop();
      if (around.length === 0) {
        outermost.add(bracket.id);
        words += countWords(text.slice(bracket.from, bracket.to));
      } else inner.add(bracket.id);
      around.push(bracket);
      all.add(bracket.id);
      depth = Math.max(depth, around.length);
    }
  }
  for (const id of inner) outermost.delete(id);
  return { outermost: outermost.size, all: all.size, depth, words };
}
