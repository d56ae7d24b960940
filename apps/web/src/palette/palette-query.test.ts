import { expect, test } from "vitest";
import { draftsCalled, paletteQuery } from "./palette-query.ts";

const drafts = [
  { id: "zero", label: "Zero draft" },
  { id: "rev-1", label: "Rev 1" },
  { id: "rev-2", label: "Rev 2" },
];

test.for<readonly [typed: string, query: string]>([
  ["44", "44"],
  ["rev-2 44", "44@rev-2"],
  ["16 (c)  Rev 1", "16 (c)@rev-1"],
  ["OP12 zero draft", "OP12@zero"],
  ["art. 12(4) rev 2", "art. 12(4)@rev-2"],
  ["rev 2 water", "rev 2 water"],
  ["rev 2", "rev 2"],
  ["  shared   waters ", "shared waters"],
])("“%s” asks for “%s”", ([typed, query]) => expect(paletteQuery(typed, drafts)).toBe(query));

test.for<readonly [typed: string, called: string]>([
  ["rev", "rev-2 rev-1"],
  ["DRAFT", "zero"],
  ["rev-1", "rev-1"],
  ["44", ""],
  ["", ""],
])("“%s” calls the drafts “%s”", ([typed, called]) =>
  expect(
    draftsCalled(typed, drafts)
      .map(({ id }) => id)
      .join(" "),
  ).toBe(called),
);
