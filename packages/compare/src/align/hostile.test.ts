import { hostilePairs } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { corrected } from "./corrections.ts";
import { numberDrafts } from "./draft-in-numbers.ts";
import { Edges } from "./edges.ts";
import { matchParagraphs } from "./match.ts";

/** Of each paragraph: eight by words, as many by equal words, a few by place. */
const MOST_EDGES = 20;

describe("pairs that were made to be slow", () => {
  test.for(hostilePairs.map((pair) => [pair.name, pair] as const))(
    "%s: each paragraph is compared with a handful of others",
    ([, { make, size }]) => {
      const [before, after] = make(Math.ceil(size / 10));
      const pair = numberDrafts(before, after);
      const edges = new Edges(pair);
      matchParagraphs(pair, edges, corrected(pair, []));
      // An edge is a comparison of words, which is what costs.
      expect(edges.count).toBeLessThanOrEqual((before.length + after.length) * MOST_EDGES);
    },
  );
});
