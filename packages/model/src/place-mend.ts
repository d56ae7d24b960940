import { beginningOf } from "./first-words.ts";
import type { Mend, PlacedMend } from "./mend.ts";
import type { Paragraph } from "./paragraph.ts";

/** Enough of a paragraph's words to know it by when the place has changed; UTF-16 code units. */
const QUOTED = 80;

/** Ties a mend to a paragraph as it stands: by its place in the original and its first words. */
export function placeMend(paragraph: Pick<Paragraph, "origin" | "text">, mend: Mend): PlacedMend {
  return { origin: paragraph.origin, quotation: beginningOf(paragraph.text, QUOTED), mend };
}
