import type { DecisionList, ListedDecision } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { renderDecisionsCsv } from "../csv/decisions-in-csv.ts";
import { renderDecisions } from "./decisions-in-terminal.ts";

const origin = { part: "text", at: 0 };
const anchor = { draft: "rev-1", paragraph: "b1", origin, quotation: "Lakes are open" };
const said = { author: "Ana Duarte", at: "2031-05-28T10:00:00.000Z" };
const places = [
  { draft: "rev-1", paragraph: "b1", address: "1@rev-1", quotation: "Lakes are open" },
  { draft: "rev-2", paragraph: "a1", address: "#a1@rev-2", quotation: "Lakes \u001b[2Jshall be open" },
];
const pin: ListedDecision = {
  ...said,
  number: 1,
  uuid: "7d1c",
  state: "revoked",
  says: { kind: "pin", before: anchor, after: anchor },
  places,
  endedBy: { uuid: "9e2f", author: "Ben", at: "2031-05-29T11:30:00.000Z" },
};
const list: DecisionList = {
  format: "travaux.decisions/1",
  negotiation: "waters",
  decisions: [
    pin,
    {
      ...said,
      number: 3,
      uuid: "8a0b",
      state: "lost",
      says: { kind: "forbid", before: anchor, after: anchor },
      places: [{ draft: "rev-1", paragraph: null, address: null, quotation: "Boats pay" }, ...places.slice(0, 1)],
    },
    {
      ...said,
      number: 4,
      uuid: "0c4d",
      state: "standing",
      says: { kind: "mended-structure", draft: "rev-2", origin, quotation: "Rivers", mend: { kind: "join" } },
      places: [],
    },
    {
      ...said,
      number: 5,
      uuid: "1d5e",
      state: "standing",
      says: { kind: "legend", draft: "rev-2", mark: "highlight", value: "yellow", means: "agreed" },
      places: [],
    },
  ],
};

describe("the decisions in a terminal", () => {
  test("read like this", () => {
    expect(renderDecisions(list, { width: 90, colour: false, all: false }))
      .toBe(`waters: 4 decisions, of which 2 stand and 1 is lost.

1  1@rev-1 and “Lakes ␛[2Jshall be open” (#a1@rev-2) belong together
   revoked by Ben, 2031-05-29 11:30
   by Ana Duarte, 2031-05-28 10:00 · 7d1c

3  “Boats pay” in rev-1 and 1@rev-1 do not belong together
   not honoured: not found: “Boats pay” in rev-1
   by Ana Duarte, 2031-05-28 10:00 · 8a0b

4  rev-2, “Rivers”: joined with the paragraph before
   by Ana Duarte, 2031-05-28 10:00 · 0c4d

5  rev-2: highlight yellow means agreed
   by Ana Duarte, 2031-05-28 10:00 · 1d5e
`);
  });

  test("that are none say so", () => {
    const none = renderDecisions({ ...list, decisions: [] }, { width: 90, colour: false, all: false });
    expect(none).toBe("waters: nothing was decided.\n");
  });

  test("are a table as well, with what ended them", () => {
    const lines = renderDecisionsCsv(list).split("\r\n");
    expect(lines).toHaveLength(list.decisions.length + 2);
    expect(lines[1]).toContain('"1","revoked"');
    expect(lines[1]).toContain("revoked by Ben, 2031-05-29 11:30");
  });
});
