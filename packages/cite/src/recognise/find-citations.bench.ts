import { cutWords } from "@travaux/words";
import { mediansInTurn } from "@travaux/testkit/medians-in-turn";
import { bench, describe } from "vitest";
import { findCitations } from "./find-citations.ts";
import { heldOutSentences } from "./held-out-sentences.ts";
import { heldOutSpeeches } from "./held-out-speeches.ts";

/** Citing is to take no more than so many times what cutting the same text into words takes. */
const AIM = 6;
/** A text where every other sentence cites, in six languages; and a speech, where one sentence in ten does. */
const dense = [...heldOutSentences, ...heldOutSpeeches].map(([text]) => text).join(" ");
const speech = heldOutSentences
  .slice(0, 42)
  .map(([text]) => `${text} ${"We thank the Chair for the new version, which is a good basis for our work. ".repeat(9)}`)
  .join("\n");

describe.each([
  ["dense", dense],
  ["speech", speech],
] as const)("%s", (name, text) => {
  const long = text.repeat(Math.ceil(1_000_000 / text.length));

  bench(
    "cutWords, then findCitations",
    async () => {
      const ways = [() => cutWords(long), () => findCitations(long)];
      const [floor = 0, ours = 0] = await mediansInTurn(ways, { warmMs: 1500, rounds: 7 });
      const speed = (new TextEncoder().encode(long).length / 1000 / ours).toFixed(1);
      globalThis.console.info(
        `${name}: ${(ours / floor).toFixed(2)} times cutting into words (aim: ${AIM} at most), ${speed} MB a second`,
      );
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
