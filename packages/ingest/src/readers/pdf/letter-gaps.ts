import type { Vocabulary } from "../../printed-pages/broken-words.ts";

/** How often a word stands in a draft; words alone, sorted, to find what begins with given letters. */
interface Words {
  readonly counts: ReadonlyMap<string, number>;
  readonly sorted: readonly string[];
}

/**
 * Closes gaps within words: letters that are set a little apart look like two words. "confer ence" becomes "conference"
 * where the draft has that word elsewhere and "ence" neither as a word nor as the start of one; a blank before a comma
 * goes. Linear in the text but for a search in the vocabulary.
 */
export function gapCloser({ counts }: Vocabulary): (text: string) => string {
  const words: Words = { counts, sorted: [...counts.keys()].toSorted() };
  return (text) => {
    if (!text.includes(" ")) return text;
    const parts = text.split(" ");
    const closed: string[] = [];
    for (const part of parts) {
      const before = closed.at(-1);
      if (before !== undefined && (isStrayComma(before, part) || isHalf(before, part, words)))
        closed[closed.length - 1] = before + part;
      else closed.push(part);
    }
    return closed.length === parts.length ? text : closed.join(" ");
  };
}

/** "funds" and ",". */
function isStrayComma(before: string, part: string): boolean {
  return part === "," && /[\p{L}\p{N})\]”"’]$/u.test(before); // "funds"
}

function isHalf(before: string, part: string, words: Words): boolean {
  const head = /[\p{L}\p{M}]+$/u.exec(before.slice(-40))?.[0]; // "confer" of "(confer"
  const tail = /^(-?[\p{L}\p{M}]+)(?:[.,;:)\]]|$)/u.exec(part)?.[1]; // "ence" of "ence,", "-General", not "re-"
  if (head === undefined || tail === undefined || /^\p{Lu}/u.test(tail)) return false; // "General"
  const [one, other] = [head.toLowerCase(), tail.toLowerCase()];
  const times = (word: string): number => words.counts.get(word) ?? 0;
  if (times(one + other) === 0) return false;
  if (other.startsWith("-")) return true;
  const isWord = (word: string): boolean => times(word) > 1;
  if (isWord(one) && isWord(other)) return false;
  // "in form" is no "inform" where there are "forms".
  return !isWord(one) || !isStartOfOther(other, words);
}

/** Another word of the draft begins with these letters. */
function isStartOfOther(letters: string, { sorted }: Words): boolean {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? "") <= letters) from = middle + 1;
    else to = middle;
  }
  return sorted[from]?.startsWith(letters) === true;
}
