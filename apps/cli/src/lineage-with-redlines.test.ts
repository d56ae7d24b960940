import { success } from "@travaux/model";
import type { Comparison, Lineage, Redline } from "@travaux/model";
import { expect, test } from "vitest";
import { lineageWithRedlines } from "./lineage-with-redlines.ts";

const link = {
  before: { draft: "zero", paragraph: "z" },
  after: { draft: "rev-1", paragraph: "r" },
  kind: "revised",
  moved: false,
  renumbered: false,
  similarity: 0.8,
  gap: false,
  pinned: false,
} as const;
const lineage: Lineage = { format: "travaux.lineage/1", address: "1@rev-1", drafts: [], steps: [], links: [link] };
const redline: Redline = [{ before: "z", after: "r", runs: [{ kind: "inserted", text: "should" }] }];

function comparisonOfPair(before: string): Comparison {
  const pair = { kind: "revised", before: [before], after: ["r"], redline };
  const comparison: unknown = { format: "travaux.comparison/1", pairs: [pair] };
  return comparison as Comparison;
}

async function linksAfter(comparison: Comparison, of: Lineage = lineage): Promise<unknown> {
  const asked: unknown[] = [];
  const traced = await lineageWithRedlines(
    {
      traceHistory: async () => success(of),
      diffDrafts: async (request) => {
        asked.push(request);
        return success(comparison);
      },
    },
    { address: "1@rev-1" },
  );
  return traced.ok ? { links: traced.value.links, asked } : traced.error;
}

const question = { negotiation: undefined, before: "zero", after: "rev-1", label: "#r" };

test("a step that changed the words carries its redline", async () => {
  expect(await linksAfter(comparisonOfPair("z"))).toEqual({ links: [{ ...link, redline }], asked: [question] });
});

test("a step that the comparison pairs otherwise stays without", async () => {
  expect(await linksAfter(comparisonOfPair("other"))).toEqual({ links: [link], asked: [question] });
});

test("nothing is asked for steps that changed no word, nor twice for a paragraph that was merged", async () => {
  const same = { ...link, kind: "same" } as const;
  expect(await linksAfter(comparisonOfPair("z"), { ...lineage, links: [same] })).toEqual({ links: [same], asked: [] });
  const merged = [link, { ...link, before: { draft: "zero", paragraph: "y" } }];
  expect(await linksAfter(comparisonOfPair("z"), { ...lineage, links: merged })).toMatchObject({ asked: [question] });
});
