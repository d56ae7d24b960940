import { expect, test } from "vitest";
import { readCompareSearch } from "./compare-search.ts";

test.for<readonly [search: Record<string, unknown>, state: Record<string, string>]>([
  [
    { before: "zero", after: "rev-1" },
    { before: "zero", after: "rev-1" },
  ],
  [
    { view: "inline", kinds: "new,moved" },
    { view: "inline", kinds: "new,moved" },
  ],
  [{ view: "sideways", kinds: "nonsense", all: "no" }, {}],
  [
    { all: "yes", at: "a-x" },
    { at: "a-x", all: "yes" },
  ],
  [{ before: "", at: 3 }, {}],
])("reads %o as %o", ([search, state]) => expect(readCompareSearch(search)).toEqual(state));
