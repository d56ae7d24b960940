import type { GeneratedParagraph, GeneratedWord } from "./generated-draft.ts";
import type { Random } from "./random.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How many paragraphs stand under one heading, and the words in each kind. */
const SECTION = { from: 8, to: 20 } as const;
const PARAGRAPH_WORDS = { from: 30, to: 120 } as const;
const ITEM_WORDS = { from: 12, to: 60 } as const;
const HEADING_WORDS = { from: 3, to: 7 } as const;
/** Share of paragraphs that are lettered items, in runs. */
const ITEM_SHARE = 0.35;

/** What a generator draws from. */
export interface Source {
  readonly random: Random;
  readonly vocabulary: Vocabulary;
  /** Hands out keys, each once. */
  newKey(): string;
}

/** Makes the first draft of a series: headings, numbered paragraphs, lettered items. */
export function generateFirstDraft(source: Source, size: number, isTemplated: boolean): readonly GeneratedParagraph[] {
  const { random } = source;
  const paragraphs: GeneratedParagraph[] = [];
  let untilHeading = 0;
  let template = newTemplate(source);
  while (paragraphs.length < size) {
    if (untilHeading-- <= 0) {
      paragraphs.push(newParagraph(source, "heading", 0));
      untilHeading = random.between(SECTION.from, SECTION.to);
      template = newTemplate(source);
      continue;
    }
    const isFirst = paragraphs.at(-1)?.kind === "heading";
    const kind = !isFirst && random.chance(ITEM_SHARE) ? "item" : "paragraph";
    paragraphs.push(isTemplated ? fromTemplate(source, template, kind) : newParagraph(source, kind, 0));
  }
  return paragraphs;
}

/** A paragraph of new words, born in the draft of that index. */
export function newParagraph(source: Source, kind: GeneratedParagraph["kind"], since: number): GeneratedParagraph {
  const { from, to } = kind === "heading" ? HEADING_WORDS : kind === "item" ? ITEM_WORDS : PARAGRAPH_WORDS;
  const count = source.random.between(from, to);
  return { key: source.newKey(), kind, words: Array.from({ length: count }, () => newWord(source, since)) };
}

export function newWord(source: Source, since: number): GeneratedWord {
  return { text: source.vocabulary.word(), since, reintroduced: false, key: source.newKey() };
}

/** A slot is null: siblings of one template differ only there. */
type Template = readonly (string | null)[];

/** Three words in four are the template's. */
const SLOT_SHARE = 0.25;

function newTemplate({ random, vocabulary }: Source): Template {
  return Array.from({ length: random.between(20, 50) }, () => (random.chance(SLOT_SHARE) ? null : vocabulary.word()));
}

function fromTemplate(source: Source, template: Template, kind: GeneratedParagraph["kind"]): GeneratedParagraph {
  const words = template.map((word) => ({
    text: word ?? source.vocabulary.contentWord(),
    since: 0,
    reintroduced: false,
    key: source.newKey(),
  }));
  return { key: source.newKey(), kind, words };
}
