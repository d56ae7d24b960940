import { parseAddress } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { draft, paragraphsOfLines } from "../testing/read-lines.ts";
import { findParagraph, printAddress } from "./find-paragraph.ts";

const rev = draft("rev-1");
const paragraphs = paragraphsOfLines(`# Principles
1. Waters are shared by those who live along them and by those who come after.
2. Parties shall:
(a) meet
(b) report
4. Parties shall report.
# Implementation of the Compact
5. A secretariat is set up.
(a) in the first year
5. Its seat is agreed.`);

function find(asked: string) {
  const address = parseAddress(asked);
  if (address === null) throw new Error("the test asks for an address");
  return findParagraph(rev, paragraphs, address.target, asked);
}

describe("an address", () => {
  test.for([
    ["1", "p2"],
    ["2(a)", "p4"],
    ["2 (B)", "p5"],
    ["para. 4", "p6"],
    ["#p8", "p8"],
    ["principles", "p1"],
  ] as const)("%s leads to one paragraph", ([asked, id]) => {
    expect(find(asked)).toMatchObject({ ok: true, value: { id } });
  });

  test("that fits several lists them with their ids and first words", () => {
    expect(find("5")).toMatchObject({
      error: {
        kind: "ambiguous-address",
        draft: "rev-1",
        candidates: [
          { id: "p8", label: "5.", address: "#p8@rev-1", firstWords: "A secretariat is set up." },
          { id: "p10", label: "5.", address: "#p10@rev-1", firstWords: "Its seat is agreed." },
        ],
      },
    });
  });

  test.for([
    ["3", ["2", "4", "1", "5"]],
    ["99", ["5", "4", "2", "1"]],
    ["2(c)", ["2(b)", "4", "2(a)", "5"]],
    ["Implementing the compact", ["Implementation of the Compact"]],
    ["Finance", []],
    ["#p99", []],
  ] as const)("%s that leads nowhere names what stands near it", ([asked, nearest]) => {
    expect(find(asked)).toEqual({
      ok: false,
      error: { kind: "no-such-paragraph", address: asked, draft: "rev-1", nearest },
    });
  });
});

describe("a paragraph's address in print", () => {
  test.for([
    ["p4", "2(a)@rev-1"],
    ["p8", "#p8@rev-1"],
    ["p1", "#p1@rev-1"],
  ] as const)("of %s is %s", ([id, printed]) => {
    const paragraph = paragraphs.find((each) => each.id === id);
    if (paragraph === undefined) throw new Error("the test names a paragraph");
    expect(printAddress(rev, paragraphs, paragraph)).toBe(printed);
  });
});
