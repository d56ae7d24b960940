import { expect, test } from "vitest";
import { wireNames } from "./wire-names.ts";

const by = { uuid: "u", author: "Ana", at: "2031-07-09T10:00:00.000Z" };

test.for([
  [
    { kind: "no-such-draft", draft: "x", negotiation: "n", drafts: ["a", "b"] },
    { draft: "x", negotiation: "n", drafts: ["a", "b"] },
  ],
  [
    { kind: "settled-otherwise", statement: "s", citation: "44", by },
    { statement: "s", citation: "44", author: "Ana", at: by.at },
  ],
  [{ kind: "disk-full", path: "/home/ana/secret/my.db" }, { path: "my.db" }],
  [
    { kind: "conflict", what: "draft", name: "Rev 1", detail: "It is another file." },
    { what: "draft", name: "Rev 1" },
  ],
  [
    {
      kind: "ambiguous-address",
      address: "4",
      draft: "d",
      candidates: [{ id: "p", label: "4.", address: "#p@d", firstWords: "Words" }],
    },
    { address: "4", draft: "d", candidates: ["#p@d"] },
  ],
  [{ kind: "bug" }, {}],
] as const)("of %o the wire has what a sentence names, and no prose", ([refusal, names]) => {
  expect(wireNames(refusal)).toEqual(names);
});
