import { type ChangeFilter, type Comparison, type ComparisonSummary, openAddressBook } from "@travaux/model";
import { comparisonSentence } from "./comparison-sentence.ts";
import type { AddressBooks } from "./row-words.ts";
import { directionsOf, type Row, rowSteps } from "./rows.ts";

/** A comparison in rows, as a filter shows it, with what is known of all of them together. */
export interface ComparedRows {
  readonly comparison: Comparison;
  readonly filter: ChangeFilter | undefined;
  readonly rows: readonly Row[];
  /** Whether a moved passage went up or down, by the key of its row. */
  readonly directions: ReadonlyMap<string, "up" | "down">;
  readonly books: AddressBooks;
  /** What was found, in one sentence. */
  readonly sentence: string;
  /** False while only the beginning of the comparison has come: its figures are not yet to be told. */
  readonly isWhole: boolean;
}

/** Makes them step by step: a long comparison must not hold up the page. */
export function* comparedRowSteps(
  comparison: Comparison,
  filter: ChangeFilter | undefined,
): Generator<void, ComparedRows> {
  const rows = yield* rowSteps(comparison, filter);
  yield;
  const directions = directionsOf(rows);
  yield;
  const before = openAddressBook(comparison.before.paragraphs);
  yield;
  const after = openAddressBook(comparison.after.paragraphs);
  yield;
  const sentence = comparisonSentence(comparison, rows, filter);
  return {
    comparison,
    filter,
    rows,
    directions,
    books: { before, after },
    sentence,
    isWhole: comparison.pairs.length === pairsIn(comparison.summary),
  };
}

function pairsIn({ same, revised, split, merged, recast, inserted, deleted }: ComparisonSummary): number {
  return same + revised + split + merged + recast + inserted + deleted;
}
