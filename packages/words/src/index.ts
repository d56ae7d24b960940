export { countWords, cutWords } from "./cut-words.ts";
export type { Word } from "./cut-words.ts";
export { foldWord, normaliseWord } from "./fold-word.ts";
export { Lexicon } from "./lexicon.ts";
export { scanWords, wordKind } from "./scan-words.ts";
export type { TakeToken } from "./scan-words.ts";
export { tabulateWords } from "./tabulate-words.ts";
export type { WordTable } from "./tabulate-words.ts";
