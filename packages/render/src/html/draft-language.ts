import type { Paragraph } from "@travaux/model";

/** Scripts that point at one language among those that drafts circulate in. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  // "الدول" fits, "States" does not.
  ["ar", /\p{Script=Arabic}/u],
  // "各国" fits, "States" does not.
  ["zh", /\p{Script=Han}/u],
  // "государства" fits, "States" does not.
  ["ru", /\p{Script=Cyrillic}/u],
];

/** Paragraphs that are looked at: enough to get past a title in another language. */
const SAMPLE = 20;

/**
 * The language for the `lang` of texts that come without one, told from their script; "" (not known, in HTML) where
 * the script is shared by many languages.
 */
export function languageByScript(paragraphs: readonly Pick<Paragraph, "text">[]): string {
  const sample = paragraphs.slice(0, SAMPLE);
  const found = SCRIPTS.find(
    ([, letters]) => sample.filter(({ text }) => letters.test(text)).length * 2 > sample.length,
  );
  return found?.[0] ?? "";
}
