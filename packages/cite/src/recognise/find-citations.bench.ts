import { cutWords } from "@travaux/words";
import { bench, describe } from "vitest";
import { findCitations } from "./find-citations.ts";
import { heldOutSentences } from "./held-out-sentences.ts";
import { heldOutSpeeches } from "./held-out-speeches.ts";

/** A text where every sentence cites, in six languages; and a speech of ours, where one sentence in ten does. */
const dense = [...heldOutSentences, ...heldOutSpeeches].map(([text]) => text).join(" ");
const thanks = "We thank the Chair for the new version, which is a good basis for our work. ";
const speech = heldOutSentences
  .slice(0, 42)
  .map(([text]) => `${text} ${thanks.repeat(9)}`)
  .join("\n");

/** Read the ratios: a machine that does other things slows both. */
describe.each([
  ["dense", dense],
  ["speech", speech],
] as const)("half a million characters, %s", (_, text) => {
  const long = text.repeat(Math.ceil(500_000 / text.length));

  bench("bare cutting into words", () => {
    cutWords(long);
  });

  bench("finding citations", () => {
    findCitations(long);
  });
});
