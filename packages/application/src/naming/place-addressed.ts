import type { Draft, Mend, Paragraph, PlacedMend } from "@travaux/model";
import { failure, placeMend, success } from "@travaux/model";
import type { Outcome } from "../travaux-error.ts";
import { findParagraph, readAddress } from "./find-paragraph.ts";

/** A mend of the paragraph that an address names; where to part may be said by the words that follow. */
export interface AddressedMend {
  /** Without a draft: "44", "16(c)", "#id". */
  readonly address: string;
  readonly mend: Mend | { readonly kind: "part-before"; readonly words: string };
}

/** Ties a mend to the one paragraph that its address names, as the draft stands. */
export function placeAddressed(
  draft: Draft,
  paragraphs: readonly Paragraph[],
  { address, mend }: AddressedMend,
): Outcome<PlacedMend> {
  const read = readAddress(address);
  if (!read.ok) return read;
  const paragraph = findParagraph(draft, paragraphs, read.value.target, address);
  if (!paragraph.ok) return paragraph;
  if (mend.kind !== "part-before") return success(placeMend(paragraph.value, mend));
  const at = paragraph.value.text.indexOf(mend.words);
  if (at < 0 || mend.words === "")
    return failure({ kind: "no-such-words", words: mend.words, address, stand: "nowhere" });
  // Which of them was meant is not guessed.
  if (paragraph.value.text.lastIndexOf(mend.words) !== at)
    return failure({ kind: "no-such-words", words: mend.words, address, stand: "twice" });
  return success(placeMend(paragraph.value, { kind: "part", at, goesOn: mend.words }));
}
