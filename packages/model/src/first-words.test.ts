import { expect, test } from "vitest";
import { firstWords } from "./first-words.ts";

test.for([
  ["short ones are whole", "Parties shall act", "Parties shall act"],
  [
    "long ones end behind a word",
    "Determined to protect the waters that they share with one another",
    "Determined to protect the waters that…",
  ],
  ["those without blanks end where there is no more room", "水".repeat(60), `${"水".repeat(40)}…`],
  ["a blank near the start is no end", `第1条 ${"水".repeat(60)}`, `第1条 ${"水".repeat(36)}…`],
  ["no character is cut in half", `a${"𠮷".repeat(30)}`, `a${"𠮷".repeat(19)}…`],
] as const)("the first words of a text: %s", ([, text, words]) => expect(firstWords(text)).toBe(words));
