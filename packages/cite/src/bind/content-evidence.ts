import type { Citation } from "@travaux/model";
import { foldWord, scanWords, wordKind } from "@travaux/words";
import type { AddressedParagraph, BindableStatement } from "./calendar.ts";
import { quotations } from "../wording/quotations.ts";
import { sentenceAround } from "./sentence-around.ts";

/** Fewer words say nothing of a paragraph: "shall" stands in most of them. */
const FEWEST_WORDS = 2;
/** The share of a gloss's words that the paragraph must have. */
const GLOSS_SHARE = 0.6;
/** Shorter words are in every paragraph. */
const SHORTEST_WORD = 4;

/** What a statement says about the content of the paragraph that it cites, ready to be held against paragraphs. */
export interface SaidContent {
  readonly quotes: readonly string[];
  readonly gloss: readonly string[];
}

/** The words that are quoted in the citation's sentence, and its gloss. */
export function saidContent(citation: Citation, { text }: BindableStatement): SaidContent {
  const quotes = quotations(sentenceAround(text, citation))
    .map(({ words }) => folded(words))
    .filter((words) => words.length >= FEWEST_WORDS)
    .map((words) => words.join(" "));
  const gloss = folded(citation.gloss ?? "").filter(
    (word) => word.length >= SHORTEST_WORD || /\p{Script=Han}/u.test(word),
  ); // "会" is a word
  return { quotes, gloss };
}

interface FoldedParagraph {
  readonly spelt: string;
  readonly known: ReadonlySet<string>;
}

/** A report quotes the same paragraphs again and again; to fold one takes longer than to look into it. */
const foldedParagraphs = new WeakMap<AddressedParagraph, FoldedParagraph>();

function foldedParagraph(paragraph: AddressedParagraph): FoldedParagraph {
  const before = foldedParagraphs.get(paragraph);
  if (before !== undefined) return before;
  const words = folded(paragraph.text);
  const made = { spelt: ` ${words.join(" ")} `, known: new Set(words) };
  foldedParagraphs.set(paragraph, made);
  return made;
}

/** Whether the words that were quoted, or those of the gloss, are a paragraph's. */
export function confirms({ quotes, gloss }: SaidContent, paragraph: AddressedParagraph): boolean {
  if (quotes.length === 0 && gloss.length === 0) return false;
  const { spelt, known } = foldedParagraph(paragraph);
  if (quotes.some((quote) => spelt.includes(` ${quote} `))) return true;
  const shared = gloss.filter((word) => known.has(word)).length;
  return gloss.length > 0 && shared / gloss.length >= GLOSS_SHARE;
}

function folded(text: string): readonly string[] {
  const words: string[] = [];
  scanWords(text, (from, to, kind) => {
    if (kind === wordKind.word || kind === wordKind.number) words.push(foldWord(text.slice(from, to)));
  });
  return words;
}
