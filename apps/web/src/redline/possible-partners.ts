import type { AddressBook, Paragraph, ParagraphId } from "@travaux/model";

/** As many as can be looked over at once. */
const MOST_OFFERED = 8;

interface PartnerQuestion {
  /** All of the other draft, in reading order. */
  readonly paragraphs: readonly Paragraph[];
  readonly book: AddressBook;
  /** Where to look first while nothing is asked. */
  readonly near: Paragraph | null;
  /** A number or words, as a person types them. */
  readonly asked: string;
  readonly without: ReadonlySet<ParagraphId>;
}

/**
 * The paragraphs that a person may mean, at most eight: those under that number first, then those with all of the words;
 * while nothing is asked those around `near`.
 */
export function possiblePartners({ paragraphs, book, near, asked, without }: PartnerQuestion): readonly Paragraph[] {
  const free = paragraphs.filter(({ id }) => !without.has(id));
  const wanted = folded(asked.trim());
  if (wanted === "") {
    const at = near === null ? 0 : paragraphs.indexOf(near);
    const place = paragraphs.slice(0, at).filter(({ id }) => !without.has(id)).length;
    const from = Math.max(0, Math.min(place - MOST_OFFERED / 2, free.length - MOST_OFFERED));
    return free.slice(from, from + MOST_OFFERED);
  }
  const words = wanted.split(" ").filter((word) => word !== "");
  const addressOf = ({ id, canonical }: Paragraph): string => folded(book.addressOf(id) ?? canonical ?? "");
  const byNumber = free.filter((paragraph) => addressOf(paragraph) === wanted);
  const startsSo = free.filter(
    (paragraph) => addressOf(paragraph) !== wanted && addressOf(paragraph).startsWith(wanted),
  );
  const byWords = free.filter(({ text }) => words.every((word) => folded(text).includes(word)));
  return [...new Set([...byNumber, ...startsSo, ...byWords])].slice(0, MOST_OFFERED);
}

/** Without capitals and accents. */
function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase();
}
