import { scanWords, wordKind } from "@travaux/words";
import { wordTable } from "../recognise/word-table.ts";

/** Little words that stand in every text of a language and hardly in others. */
const LITTLE_WORDS = wordTable<string>([
  ["the of and to in that which is are be with shall should our we this by for", "en"],
  ["le les des du et dans que qui est sont une au aux nous notre avec pour cette ces sur", "fr"],
  ["el los las del y en que es son una con para por nuestro nuestra esta este como al se", "es"],
]);
/** Words that French and Spanish share, or English with one of them, tell nothing. */
const SHARED = new Set(["que", "es"]);
/** So much of a text is looked at: more would say the same. In characters. */
const LOOKED_AT = 6000;
/** With fewer words nothing is said. */
const FEWEST = 3;

/**
 * The language of a text, of the six official ones: by its script, else by its little words. Null when neither tells clearly.
 */
export function tellLanguage(text: string): string | null {
  const sample = text.slice(0, LOOKED_AT);
  const letters = count(sample, /\p{L}/gu);
  if (letters === 0) return null;
  if (count(sample, /\p{Script=Han}/gu) * 4 > letters) return "zh";
  if (count(sample, /\p{Script=Arabic}/gu) * 2 > letters) return "ar";
  // Ukrainian and Bulgarian are written so too; the letters that only Russian among them uses tell.
  if (count(sample, /\p{Script=Cyrillic}/gu) * 2 > letters) return /[ыэё]/iu.test(sample) ? "ru" : null;
  return byLittleWords(sample);
}

function byLittleWords(sample: string): string | null {
  const counts = new Map<string, number>();
  scanWords(sample, (from, to, kind) => {
    if (kind !== wordKind.word) return;
    const word = sample.slice(from, to).toLowerCase();
    const language = SHARED.has(word) ? undefined : LITTLE_WORDS.get(word);
    if (language !== undefined) counts.set(language, (counts.get(language) ?? 0) + 1);
  });
  const [best, next] = [...counts].toSorted((one, other) => other[1] - one[1]);
  if (best === undefined || best[1] < FEWEST) return null;
  return best[1] >= 2 * (next?.[1] ?? 0) ? best[0] : null;
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}
