import type { Paragraph } from "@travaux/model";
import { scanWords } from "@travaux/words";
import type { Lexicon } from "@travaux/words";

/** One word, number, mark or bracket of a paragraph, with the white space around it. */
export interface Token {
  readonly paragraph: Paragraph;
  /** Number of its spelling: equal numbers are equal characters. */
  readonly spelling: number;
  /** One of `wordKind`. */
  readonly kind: number;
  readonly text: string;
  /** White space before it. */
  readonly lead: string;
  /** White space behind it, at the end of a paragraph only. */
  readonly tail: string;
}

/** The tokens of a paragraph: leads, texts and tails, joined, are its text. A paragraph of white space alone has none. */
export function tokensOf(paragraph: Paragraph, lexicon: Lexicon): readonly Token[] {
  const { text } = paragraph;
  const spans: { readonly from: number; readonly to: number; readonly kind: number }[] = [];
  scanWords(text, (from, to, kind) => spans.push({ from, to, kind }));
  return spans.map(({ from, to, kind }, at) => ({
    paragraph,
    spelling: lexicon.intern(text, from, to, kind),
    kind,
    text: text.slice(from, to),
    lead: text.slice(spans[at - 1]?.to ?? 0, from),
    tail: at === spans.length - 1 ? text.slice(to) : "",
  }));
}
