import { partOfFormatLabel, scanLabel } from "./clause-labels.ts";
import type { ScannedLabel } from "./clause-labels.ts";
import type { LabelVocabulary } from "./label-vocabulary.ts";

/**
 * Takes apart a label of which the format says that it is one, to its last character: "44", "1. (a)", "Article 12 bis",
 * "§ 3". Null for a bullet.
 */
export function scanPrintedLabel(printed: string, vocabulary: LabelVocabulary): ScannedLabel | null {
  // A number alone is no label where it could be a year; here it is one.
  const bare = printed.replace(/ ?[-–—]$/, ""); // "1" of "1 -", as Arabic print has it
  for (const text of [printed, `${printed}.`, `${bare}.`]) {
    const scanned = scanLabel(text, vocabulary);
    if (scanned !== null && scanned.end >= text.length) return { ...scanned, printed };
  }
  const part = partOfFormatLabel(printed);
  return part === null ? null : { printed, end: 0, parts: [part], former: [] };
}
