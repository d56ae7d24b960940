import { firstWords, mendInWords } from "@travaux/model";
import type { Finding, PlacedMend } from "@travaux/model";

/** How much of the words is said: findings are told apart by it. */
const QUOTED = 60;

/** Says which mend finds no paragraph, or not its place in it, in the words of whoever made it. */
export function lostMend({ mend, quotation, origin }: PlacedMend): Finding {
  const where =
    quotation === "" ? `the paragraph without words in ${origin.part}` : `“${firstWords(quotation, QUOTED)}”`;
  return {
    code: "mend-lost",
    severity: "warning",
    message: `What was mended (${mendInWords(mend)}) finds no place at ${where}; mend it again where it belongs.`,
  };
}
