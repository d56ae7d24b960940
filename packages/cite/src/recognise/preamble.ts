import { isDeterminer } from "./document-words.ts";
import type { Tokens } from "./tokens.ts";
import { wordSet } from "./word-table.ts";

const PREAMBLE = wordSet("preamble préambule preámbulo преамбула преамбулы преамбуле преамбулу الديباجة");
const BEFORE = wordSet("in to into from of under within dans du au en del al в во из к في من إلى على");

export function isPreambleWord(word: string): boolean {
  return PREAMBLE.has(word);
}

/** The token behind "the preamble" where that is a place that is pointed at: "in preamble, para 9"; null elsewhere. */
export function readPreamble(tokens: Tokens, at: number): number | null {
  if (!PREAMBLE.has(tokens.word(at)) || tokens.word(at + 1) === ":") return null;
  const before = tokens.word(at - 1);
  return BEFORE.has(before) || isDeterminer(before) || before.startsWith("l'") ? at + 1 : null;
}

/** The word before a colon at the head of a line: the section whose paragraphs follow, "Commitments: paragraphs 22, 24". */
export function sectionBefore(tokens: Tokens, at: number): string | null {
  if (tokens.word(at - 1) !== ":" && tokens.word(at - 1) !== "：") return null;
  for (let place = at - 2; place >= at - 6 && place >= 0; place--) {
    if (!tokens.isWord(place)) return null;
    if (tokens.startsSentence(place)) return tokens.text.slice(tokens.from(place), tokens.to(at - 2));
  }
  return null;
}
