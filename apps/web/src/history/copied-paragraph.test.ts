import { describe, expect, test } from "vitest";
import { writtenRuns } from "../redline/written-comparison.ts";
import { citationOf, cleanTextOf, copiedRedline } from "./copied-paragraph.ts";

const draft = { label: "Rev 3", symbol: null, title: "Compact on Shared Waters", date: "2031-06-27" };
const paragraph = { kind: "paragraph", text: "Parties should act." } as const;

describe("what is copied of a paragraph", () => {
  test.for<readonly [citation: string, address: string | null, more: Partial<typeof draft> | { symbol: string }]>([
    ["Rev 3, paragraph 44 (Compact on Shared Waters, 27 June 2031)", "44", {}],
    ["Rev 3, paragraph 16(c) (Compact on Shared Waters, 27 June 2031)", "16(c)", {}],
    ["Rev 3, Art. 5(2) (Compact on Shared Waters, 27 June 2031)", "Art. 5(2)", {}],
    ["A/CONF.999/L.3, Rev 3, PP3 (Compact on Shared Waters, 27 June 2031)", "PP3", { symbol: "A/CONF.999/L.3" }],
    ["Rev 3, “Parties should act.” (Compact on Shared Waters, 27 June 2031)", null, {}],
  ])("cites it as %s", ([citation, address, more]) => {
    expect(citationOf({ ...draft, ...more }, paragraph, address)).toBe(citation);
  });

  test("is its words as they stand", () => {
    expect(cleanTextOf({ label: "44.", text: "Parties should act." })).toBe("44. Parties should act.");
  });

  test("is what changed, in plain words and with marks, and no markup that a draft contains", () => {
    const runs = writtenRuns("Parties ~shall~+should+ <b>act</b> & go");
    expect(copiedRedline(runs, { label: "44." }, "en")).toEqual({
      text: "44. Parties [-shall-]{+should+} <b>act</b> & go",
      html: '<p lang="en">44. Parties <del>shall</del><ins>should</ins> &lt;b&gt;act&lt;/b&gt; &amp; go</p>',
    });
  });
});
