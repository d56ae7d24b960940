import { renderDraftReportAkomaNtoso } from "@travaux/render";
import fc from "fast-check";
import { expect, test } from "vitest";
import { flawsOf } from "./content-models.ts";
import { pages } from "./pages.ts";
import { readBack, reportOf, whatIsModelled } from "./read-back.ts";
import { writtenElements } from "./written-elements.ts";

test("two thousand generated pages come back as they were, from valid files", async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (page) => {
      const report = await reportOf("page.html", page);
      expect(flawsOf(writtenElements(renderDraftReportAkomaNtoso(report)))).toEqual([]);
      expect(whatIsModelled(await readBack(report))).toEqual(whatIsModelled(report));
    }),
    { seed: 2031, numRuns: 2000 },
  );
});
