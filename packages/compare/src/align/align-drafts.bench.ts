import { generatePair } from "@travaux/testkit";
import { Lexicon, tabulateWords } from "@travaux/words";
import { bench, describe } from "vitest";
import { compareDrafts } from "../compare-drafts.ts";
import { alignDrafts } from "./align-drafts.ts";

/** Normal pairs: 30 % of paragraphs edited, 5 % inserted, deleted and moved, everything renumbered. */
describe.each([
  ["S", 60],
  ["M", 500],
] as const)("%s: %i paragraphs", (_, paragraphs) => {
  const { before, after } = generatePair({ setting: "normal", paragraphs, seed: 1 });
  const texts = [...before, ...after].map(({ text }) => text);

  bench("the floor: words cut and numbered", () => {
    tabulateWords(texts, new Lexicon());
  });

  bench("alignment", () => {
    alignDrafts(before, after);
  });

  bench("alignment, redline and classes", () => {
    compareDrafts({ name: "before", paragraphs: before }, { name: "after", paragraphs: after });
  });
});
