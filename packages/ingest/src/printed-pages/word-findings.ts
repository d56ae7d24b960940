import type { BlockFinding } from "../block.ts";
import type { MendedWord } from "./split-words.ts";

/** Says how a word was printed that was mended, or that may be broken and was left. */
export function mendedWordFinding({ from, to, printed, mended }: MendedWord): BlockFinding {
  const isMended = printed !== mended;
  return {
    code: "broken-word",
    severity: "info",
    message: isMended
      ? `“${printed}” was read as “${mended}”, which the draft has elsewhere.`
      : `“${printed}” may be one word; it was left as it is.`,
    span: { from, to },
  };
}

/** Says what became of a hyphen at the end of a line, where the word may be one or a compound. */
export function unsureHyphenFinding(before: string, after: string): BlockFinding {
  const head = before.slice(before.lastIndexOf(" ") + 1);
  const tail = /^[\p{L}\p{M}]*/u.exec(after)?.[0] ?? ""; // "ment" of "ment, and"
  const isKept = /[-\u2010]$/u.test(head); // "small-"
  return {
    code: "broken-word",
    severity: "info",
    message: isKept
      ? `A line ends within “${head}${tail}”: the hyphen was kept, since both halves are words of the draft.`
      : `A line ends within “${head}${tail}”: it was read as one word, as the draft breaks words at the ends of lines.`,
  };
}
