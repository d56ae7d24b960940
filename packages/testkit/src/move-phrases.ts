import type { Source } from "./generate-draft.ts";
import type { RevisedParagraph } from "./revised-paragraph.ts";

/** Long enough to be known again, short enough to leave the paragraph what it is. */
const PHRASE_WORDS = { from: 6, to: 14 } as const;
/** A paragraph that gives a phrase away keeps at least three times as much. */
const LEAST_LEFT = 3;

/**
 * Phrases that go elsewhere, word for word: as often to another place of their paragraph as into another paragraph.
 * Links stay as they are: the paragraph is still the same.
 */
export function movePhrases(
  source: Source,
  paragraphs: readonly RevisedParagraph[],
  share: number,
): readonly RevisedParagraph[] {
  if (share === 0) return paragraphs;
  const { random } = source;
  const result = [...paragraphs];
  for (const at of paragraphs.keys()) {
    if (!random.chance(share)) continue;
    const from = result[at];
    const length = random.between(PHRASE_WORDS.from, PHRASE_WORDS.to);
    if (from === undefined || !isText(from) || from.paragraph.words.length < length * (LEAST_LEFT + 1)) continue;
    const start = random.between(0, from.paragraph.words.length - length);
    const phrase = from.paragraph.words.slice(start, start + length);
    const left = [...from.paragraph.words.slice(0, start), ...from.paragraph.words.slice(start + length)];
    result[at] = { ...from, paragraph: { ...from.paragraph, words: left } };
    const target = random.chance(0.5) ? at : random.between(0, result.length - 1);
    const to = result[target];
    // A heading or an item of a few words takes nothing in: the phrase stays in its paragraph, somewhere else.
    const into = to !== undefined && isText(to) && to.paragraph.words.length > LEAST_LEFT * length ? target : at;
    const taking = result[into] ?? from;
    const place = random.between(0, taking.paragraph.words.length);
    const words = [...taking.paragraph.words.slice(0, place), ...phrase, ...taking.paragraph.words.slice(place)];
    result[into] = { ...taking, paragraph: { ...taking.paragraph, words } };
  }
  return result;
}

function isText({ paragraph }: RevisedParagraph): boolean {
  return paragraph.kind !== "heading";
}
