import type { Citations, CitingPassage } from "@travaux/model";

/** A citation as addresses name it: "opening-statement~3". */
export function keyOf({ statement, citation }: CitingPassage): string {
  return citationKey(statement.id, citation.number);
}

export function citationKey(statement: string, number: number): string {
  return `${statement}~${number}`;
}

/** The statement and the number that a key names; null when it names none. */
export function readCitationKey(key: string): { readonly statement: string; readonly number: number } | null {
  const cut = key.lastIndexOf("~");
  const number = Number(key.slice(cut + 1));
  return cut < 1 || !Number.isSafeInteger(number) || number < 1 ? null : { statement: key.slice(0, cut), number };
}

const BETWEEN_PARAGRAPHS = "\n\n";

/** A citation of a statement apart from it, with the paragraph that has it; null when the statement has none of that number. */
export function passageOf({ statement, citations, text }: Citations, number: number): CitingPassage | null {
  const citation = citations.find((each) => each.number === number);
  if (citation === undefined || statement.id === null) return null;
  const before = text.lastIndexOf(BETWEEN_PARAGRAPHS, citation.from);
  const start = before < 0 ? 0 : before + BETWEEN_PARAGRAPHS.length;
  const behind = text.indexOf(BETWEEN_PARAGRAPHS, citation.to);
  return {
    statement: { ...statement, id: statement.id },
    citation,
    passage: {
      text: text.slice(start, behind < 0 ? text.length : behind),
      from: citation.from - start,
      to: citation.to - start,
    },
  };
}
