import type { AttributionVerb } from "./attribution.ts";
import { countBrackets } from "./bracket-count.ts";
import type { Paragraph } from "./paragraph.ts";

/** How far the words of one paragraph have come in one draft, by what is printed in it and nothing else. */
export interface ParagraphStatus {
  /** `bracketed` has open brackets; `agreed` has none and says that it is agreed; `clean` has none and says nothing. */
  readonly kind: "bracketed" | "agreed" | "clean";
  /** What it says of itself, as printed: "Agreed ad ref". */
  readonly printed: readonly string[];
  /** Outermost open brackets, and the words inside. */
  readonly brackets: number;
  readonly bracketedWords: number;
  /** Who wants which of its words, as printed. */
  readonly attributions: readonly {
    readonly actors: readonly string[];
    readonly verb: AttributionVerb;
    readonly text: string;
  }[];
}

/** Beginnings of statuses that say "agreed", in six languages; "deleted" and "moved to" are statuses too, and not these. */
const AGREED = [
  "agreed",
  "ad ref",
  "closed",
  "convenu",
  "approuvé",
  "acordado",
  "convenido",
  "согласован",
  "已商定",
  "商定",
  "متفق",
];

/** @param countWords the counter of `packages/words` */
export function paragraphStatus(paragraph: Paragraph, countWords: (text: string) => number): ParagraphStatus {
  const { text, brackets, attributions } = paragraph;
  const printed = brackets
    .filter((bracket) => bracket.kind === "status")
    .map(({ from, to }) => withoutBrackets(text.slice(from, to)));
  const open = countBrackets([paragraph], countWords);
  return {
    kind: open.all > 0 ? "bracketed" : printed.some(saysAgreed) ? "agreed" : "clean",
    printed,
    brackets: open.outermost,
    bracketedWords: open.words,
    attributions: attributions.map(({ from, to, actors, verb }) => ({ actors, verb, text: text.slice(from, to) })),
  };
}

function saysAgreed(status: string): boolean {
  const lower = status.toLowerCase();
  return AGREED.some((word) => lower.startsWith(word));
}

function withoutBrackets(status: string): string {
  const inside = status.startsWith("[") ? status.slice(1, status.endsWith("]") ? -1 : undefined) : status;
  return inside.trim();
}
