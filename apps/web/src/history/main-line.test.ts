import type { Lineage } from "@travaux/model";
import { expect, test } from "vitest";
import { mainLineOf } from "./main-line.ts";

const link = { kind: "split", moved: false, renumbered: false, similarity: 0.5, gap: false, pinned: false } as const;
const paragraph = (id: string, line: "main" | "branch") => ({ id, label: id, text: "Act", address: id, line });

test("the main line has neither branches nor the links into them", () => {
  const lineage: Lineage = {
    format: "travaux.lineage/1",
    address: "2@one",
    drafts: [],
    steps: [
      { draft: "zero", paragraphs: [paragraph("1", "main")] },
      { draft: "one", paragraphs: [paragraph("1", "branch"), paragraph("2", "main")] },
    ],
    links: ["1", "2"].map((id) => ({
      ...link,
      before: { draft: "zero", paragraph: "1" },
      after: { draft: "one", paragraph: id },
    })),
  };
  const { steps, links } = mainLineOf(lineage);
  // The ids are unique in their drafts only: zero's 1 stays.
  expect(steps.map((step) => step.paragraphs.map(({ id }) => id))).toEqual([["1"], ["2"]]);
  expect(links.map(({ after }) => after.paragraph)).toEqual(["2"]);
});
