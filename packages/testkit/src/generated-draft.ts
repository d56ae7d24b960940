import { canonicalLabel } from "@travaux/model";
import type { Paragraph, ParagraphKind } from "@travaux/model";

/** A word and where it comes from. */
export interface GeneratedWord {
  readonly text: string;
  /** Index of the draft in which it first stood in this lineage. */
  readonly since: number;
  /** It was gone in between. */
  readonly reintroduced: boolean;
  /** The same wherever the word goes; `GeneratedSeries.bornIn` knows the paragraph in which it first stood. */
  readonly key: string;
}

/** A paragraph before it has a label: the words, and a key that follows it through the series. */
export interface GeneratedParagraph {
  readonly key: string;
  readonly kind: Extract<ParagraphKind, "heading" | "paragraph" | "item">;
  readonly words: readonly GeneratedWord[];
}

/** A draft whose every paragraph and word has a known past. */
export interface GeneratedDraft {
  readonly paragraphs: readonly Paragraph[];
  /** The words of each paragraph of `paragraphs`, in the same order. */
  readonly words: readonly (readonly GeneratedWord[])[];
}

/** Numbers the paragraphs through and the items under each, and spells their texts, with `space` between words. */
export function spellDraft(generated: readonly GeneratedParagraph[], name: string, space: string): GeneratedDraft {
  let number = 0;
  let item = 0;
  let heading = "";
  const paragraphs = generated.map(({ kind, words }, at): Paragraph => {
    const text = words.map((word) => word.text).join(space);
    if (kind === "heading") heading = text;
    if (kind === "paragraph") number++;
    item = kind === "item" ? item + 1 : 0;
    const label = kind === "heading" ? null : kind === "paragraph" ? `${number}.` : `(${letters(item)})`;
    const canonical = label === null ? null : canonicalLabel(label);
    const path = [
      heading,
      ...(kind === "heading" ? [] : [String(number)]),
      ...(kind === "item" && canonical !== null ? [canonical] : []),
    ];
    return {
      id: `${name}-${at}`,
      kind,
      label,
      canonical,
      path,
      level: kind === "item" ? 2 : 1,
      text,
      origin: { part: "generated", at },
      brackets: [],
      attributions: [],
      revisions: [],
      marks: [],
      notes: [],
      comments: [],
    };
  });
  return { paragraphs, words: generated.map((paragraph) => paragraph.words) };
}

/** 1 is "a", 26 "z", 27 "aa", as drafts letter their items. */
function letters(value: number): string {
  return String.fromCodePoint(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}
