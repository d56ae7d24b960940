import { compareDrafts } from "@travaux/compare";
import { renderComparisonDocx } from "@travaux/render";
import { expect, test } from "vitest";
import { describeWith, program } from "../needs/describe-with.ts";
import { settleByOffice } from "../needs/settle-by-office.ts";
import { readSampleDrafts } from "../sample/read-sample.ts";
import { printedDraft, settledByReader } from "./settled-text.ts";

describeWith(program("soffice"), "redlines settled by LibreOffice", (office) => {
  test("of all pairs of the sample are the one draft when accepted and the other when rejected", async () => {
    const drafts = (await readSampleDrafts()).map(({ id, paragraphs }) => ({ name: id, paragraphs }));
    const pairs = drafts
      .flatMap((before) => drafts.filter((after) => after !== before).map((after) => ({ before, after })))
      .slice(0, 6);
    const settled = settleByOffice(
      office,
      pairs.map(({ before, after }) => renderComparisonDocx(compareDrafts(before, after))),
    );
    for (const [at, { before, after }] of pairs.entries()) {
      const bytes = settled[at];
      if (bytes === undefined) throw new Error("a file is missing");
      expect.soft(await settledByReader(bytes.accepted, "accept"), after.name).toEqual(printedDraft(after.paragraphs));
      expect
        .soft(await settledByReader(bytes.rejected, "accept"), before.name)
        .toEqual(printedDraft(before.paragraphs));
    }
  });
});
