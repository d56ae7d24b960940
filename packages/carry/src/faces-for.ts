import type { CharacterRange, TemplateFace } from "./page-template.ts";

/**
 * With these stand the words of the interface in its languages and the punctuation of most texts: a page has their slices
 * always. Not those of Chinese, which are megabytes.
 */
const ALWAYS: readonly number[] = ["A", "Ж", "ع"].flatMap((letter) => letter.codePointAt(0) ?? []);

/** A slice for a letter now and then is not worth its hundred kilobytes: the reader's machine has that letter. */
const SMALLEST_SHARE = 1 / 1000;

/**
 * The slices of typefaces that a text wants: Latin, Cyrillic and Arabic ones always, others where they have at least one in a thousand of
 * its characters. In no other order than theirs.
 *
 * @param text all that is to be read
 */
export function facesFor(text: string, faces: readonly TemplateFace[]): readonly TemplateFace[] {
  const counts = countCharacters(text);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return faces.filter(({ characters }) => {
    if (ALWAYS.some((letter) => characters.some((range) => isIn(range, letter)))) return true;
    const covered = [...counts].reduce(
      (sum, [character, count]) => (characters.some((range) => isIn(range, character)) ? sum + count : sum),
      0,
    );
    return covered > 0 && covered >= total * SMALLEST_SHARE;
  });
}

function countCharacters(text: string): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return counts;
}

function isIn([first, last]: CharacterRange, character: number): boolean {
  return character >= first && character <= last;
}
