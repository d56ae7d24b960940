import { generatePair } from "@travaux/testkit";
import { describe, test } from "vitest";
import { readSampleDrafts } from "../sample/read-sample.ts";
import { expectToSettle } from "./expect-to-settle.ts";

const drafts = (await readSampleDrafts()).map(({ id, paragraphs }) => ({ name: id, paragraphs }));

describe("a redline in Word is the later draft when all is accepted and the earlier one when all is rejected", () => {
  test.for(drafts.slice(1).map((after, at) => [drafts[at]?.name, after.name, at] as const))(
    "of %s and %s",
    async ([, , at]) => {
      const [before, after] = drafts.slice(at, at + 2);
      if (before !== undefined && after !== undefined) await expectToSettle(before, after);
    },
  );

  test("of the last draft and the first one", async () => {
    const [first, last] = [drafts[0], drafts.at(-1)];
    if (first !== undefined && last !== undefined) await expectToSettle(last, first);
  });

  test.for(["normal", "heavy", "templ"] as const)("of generated drafts, %s", async (setting) => {
    const { before, after } = generatePair({ setting, paragraphs: 80, seed: 1 });
    await expectToSettle({ name: "before", paragraphs: before }, { name: "after", paragraphs: after });
  });
});
