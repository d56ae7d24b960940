import { describe, expect, test } from "vitest";
import { sameContent } from "./same-content.ts";

describe("sameContent", () => {
  test.for<[unknown, unknown, boolean]>([
    [{ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 }, true],
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: [1, 2] }, { a: [2, 1] }, false],
    [{ a: null }, {}, false],
    ["1", 1, false],
    [JSON.parse('{"__proto__": 1}'), {}, false],
  ])("%j and %j: %s", ([one, other, same]) => expect(sameContent(one, other)).toBe(same));
});
