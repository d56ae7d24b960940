import { generatePair } from "@travaux/testkit";
import { describe, expect, test } from "vitest";
import { readSampleDrafts } from "../sample/read-sample.ts";
import { faultsInSettling } from "./faults-in-settling.ts";

const drafts = (await readSampleDrafts()).map(({ id, paragraphs }) => ({ name: id, paragraphs }));

describe("a redline in Word is the later draft when all is accepted and the earlier one when all is rejected", () => {
  test.for(drafts.slice(1).map((after, at) => [drafts[at]?.name, after.name, at] as const))(
    "of %s and %s",
    async ([, , at]) => {
      const [before, after] = drafts.slice(at, at + 2);
      if (before !== undefined && after !== undefined) expect(await faultsInSettling(before, after)).toEqual([]);
    },
  );

  test("of the last draft and the first one", async () => {
    const [first, last] = [drafts[0], drafts.at(-1)];
    if (first !== undefined && last !== undefined) expect(await faultsInSettling(last, first)).toEqual([]);
  });

  // What Word numbers and what is typed behind it stand in one line of our file: "(a) [(i)] …".
  test.for(["[(i)] lakes", "[(i) lakes]", "[[(i)] lakes]", "[(i)] [(A)] lakes"])(
    "of a paragraph whose text begins with %s behind its label",
    async (text) => {
      const [first] = drafts[0]?.paragraphs ?? [];
      if (first === undefined) expect.unreachable("the sample has no paragraphs");
      const plain = { ...first, kind: "item", level: 2, path: ["(a)"], label: "(a)", canonical: "(a)" } as const;
      const item = { ...plain, brackets: [], attributions: [], marks: [], notes: [] };
      const before = { name: "before", paragraphs: [{ ...item, text: "lakes rise" }] };
      const after = { name: "after", paragraphs: [{ ...item, text: `${text} rise` }] };
      expect(await faultsInSettling(before, after)).toEqual([]);
    },
  );

  test.for(["normal", "heavy", "templ"] as const)("of generated drafts, %s", async (setting) => {
    const { before, after } = generatePair({ setting, paragraphs: 80, seed: 1 });
    expect(
      await faultsInSettling({ name: "before", paragraphs: before }, { name: "after", paragraphs: after }),
    ).toEqual([]);
  });
});
