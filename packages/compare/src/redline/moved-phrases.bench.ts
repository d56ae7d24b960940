import { generatePair } from "@travaux/testkit";
import { Lexicon } from "@travaux/words";
import { bench, describe } from "vitest";
import { alignDrafts } from "../align/align-drafts.ts";
import { markPair } from "./mark-pair.ts";
import { findMovedPhrases } from "./moved-phrases.ts";
import { spellPair } from "./spell-pair.ts";

/** What the steps of a redline cost, over the changed pairs of drafts of 500 paragraphs of which 30 % or 90 % changed. */
describe.each(["normal", "heavy"] as const)("500 paragraphs, %s", (setting) => {
  const { before, after } = generatePair({ setting, paragraphs: 500, seed: 1 });
  const texts = new Map([...before, ...after].map((paragraph) => [paragraph.id, paragraph]));
  const members = alignDrafts(before, after)
    .pairs.filter(({ kind }) => kind !== "same")
    .map((pair) => [pair.before, pair.after].map((ids) => ids.flatMap((id) => texts.get(id) ?? [])));
  const lexicon = new Lexicon();
  const marked = members.map(([one = [], other = []]) => markPair(one, other, lexicon));

  bench("tokens, edit scripts and tidying", () => {
    const words = new Lexicon();
    for (const [one = [], other = []] of members) markPair(one, other, words);
  });

  bench("phrases that moved", () => {
    findMovedPhrases(marked, lexicon);
  });

  bench("spelling and classes", () => {
    for (const pair of marked) spellPair(pair, { deleted: [], inserted: [] });
  });
});
