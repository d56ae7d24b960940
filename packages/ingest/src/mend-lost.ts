import { firstWords, noticed } from "@travaux/model";
import type { Noticed, PlacedMend } from "@travaux/model";

/** How much of the words is said: findings are told apart by it. */
const QUOTED = 60;

/** Says which mend finds no paragraph, or not its place in it, in the words of whoever made it. */
export function lostMend({ mend, quotation, origin }: PlacedMend): Noticed {
  return quotation === ""
    ? noticed({ is: "mend-without-words", mend, part: origin.part })
    : noticed({ is: "mend-without-place", mend, words: firstWords(quotation, QUOTED) });
}
