import { expect, test } from "vitest";
import { legendInWords, mendInWords } from "./mend-words.ts";
import type { Mend } from "./mend.ts";

test.for([
  [{ kind: "join" }, "joined with the paragraph before"],
  [{ kind: "part", at: 9, goesOn: "and rivers" }, "parted before “and rivers”"],
  [{ kind: "part", at: 9, goesOn: "" }, "parted"],
  [{ kind: "label", label: "44 bis" }, "label 44 bis"],
  [{ kind: "label", label: null }, "no label"],
  [{ kind: "level", level: 2 }, "level 2"],
  [{ kind: "kind", as: "preamble" }, "preambular paragraph"],
] as const satisfies readonly (readonly [Mend, string])[])("says what %o does", ([mend, words]) =>
  expect(mendInWords(mend)).toBe(words),
);

test.for([
  [{ mark: "highlight", value: "yellow", means: "proposed" }, "highlight yellow means proposed"],
  [{ mark: "strike", means: "deleted" }, "strike-through means deleted"],
] as const)("says what %o means", ([entry, words]) => expect(legendInWords(entry)).toBe(words));
