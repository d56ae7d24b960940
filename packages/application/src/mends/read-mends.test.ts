import { describe, expect, test } from "vitest";
import { readMends } from "./read-mends.ts";

const origin = { part: "word/document.xml", at: 4 };
const placed = { origin, quotation: "Parties", mend: { kind: "join" } };

describe("a file of mends", () => {
  test("is read with everything that can be said, and what is not known is passed over", () => {
    const legend = [{ mark: "highlight", value: "yellow", means: "proposed", uuid: "u1" }];
    const mends = [
      { ...placed, author: "Ana", at: "2031-05-28T10:00:00Z" },
      { ...placed, mend: { kind: "part", at: 8, goesOn: "act" } },
      { ...placed, mend: { kind: "label", label: null } },
      { ...placed, mend: { kind: "level", level: 2 } },
      { ...placed, mend: { kind: "kind", as: "table-row" } },
    ];
    expect(readMends({ format: "travaux.mends/1", draft: "rev-2", mends, legend })).toEqual({
      ok: true,
      value: {
        mends: mends.map(({ mend }) => ({ origin, quotation: "Parties", mend })),
        legend: [{ mark: "highlight", value: "yellow", means: "proposed" }],
      },
    });
  });

  test.for([
    [null, "the file"],
    [[], "the file"],
    [{}, "the file"],
    [{ format: "travaux.draft/1", mends: [] }, "format"],
    [{ mends: {} }, "mends"],
    [{ mends: [{ ...placed, quotation: 3 }] }, "mends[0].quotation"],
    [{ mends: [placed, { ...placed, origin: { part: "a", at: -1 } }] }, "mends[1].origin.at"],
    [{ mends: [{ ...placed, mend: { kind: "erase" } }] }, "mends[0].mend.kind"],
    [{ mends: [{ ...placed, mend: { kind: "level", level: 21 } }] }, "mends[0].mend.level"],
    [{ mends: [{ ...placed, mend: { kind: "kind", as: "poem" } }] }, "mends[0].mend.as"],
    [{ legend: [{ mark: "glitter", means: "agreed" }] }, "legend[0].mark"],
    [{ mends: [{ ...placed, mend: { kind: "label", label: "1".repeat(257) } }] }, "mends[0].mend.label"],
    [{ mends: [{ ...placed, mend: { kind: "label", label: "1\u001b[2J" } }] }, "mends[0].mend.label"],
    [JSON.parse('{"__proto__": {"mends": []}}'), "the file"],
    [{ legend: [{ mark: "strike", means: " " }] }, "legend[0].means"],
  ] as const)("like %j is refused at %s", ([value, place]) => {
    expect(readMends(value)).toMatchObject({ error: { kind: "bad-mends", place } });
  });
});
