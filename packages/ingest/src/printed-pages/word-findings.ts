import { noticed } from "@travaux/model";
import type { BlockFinding } from "../block.ts";
import type { MendedWord } from "./split-words.ts";

/** Says how a word was printed that was mended, or that may be broken and was left. */
export function mendedWordFinding({ from, to, printed, mended }: MendedWord): BlockFinding {
  const isLeft = printed === mended;
  const what = noticed(isLeft ? { is: "word-left", word: printed } : { is: "word-mended", printed, word: mended });
  return { ...what, span: { from, to } };
}

/** Says what became of a hyphen at the end of a line, where the word may be one or a compound. */
export function unsureHyphenFinding(before: string, after: string): BlockFinding {
  const head = before.slice(before.lastIndexOf(" ") + 1);
  const tail = /^[\p{L}\p{M}]*/u.exec(after)?.[0] ?? ""; // "ment" of "ment, and"
  const isKept = /[-\u2010]$/u.test(head); // "small-"
  return noticed({ is: isKept ? "hyphen-kept" : "hyphen-dropped", word: `${head}${tail}` });
}
