import type { Citations } from "@travaux/model";
import { expect, test } from "vitest";
import { keyOf, passageOf, readCitationKey } from "./passage-of.ts";
import { writtenCitation } from "./written-statement.ts";

const text = "Chair,\n\nWe support paragraph 44 and no more.\n\nThank you for paragraph 2.";

function answer(...words: readonly string[]): Citations {
  const citations = words.map((cited, at) => {
    const from = text.indexOf(cited);
    return writtenCitation({ number: at + 1, text: cited, from, to: from + cited.length });
  });
  const statement = { id: "s-1", title: "S", speaker: null, onBehalfOf: null, meeting: null, date: null, round: null };
  // Of a whole answer only these three are read.
  return { statement: { ...statement, language: "en" }, citations, text } as unknown as Citations;
}

test("a citation comes with its paragraph, and stands in it where it stood in the text", () => {
  const { passage } = passageOf(answer("paragraph 44", "paragraph 2"), 1) ?? {};
  expect(passage?.text).toBe("We support paragraph 44 and no more.");
  expect(passage?.text.slice(passage.from, passage.to)).toBe("paragraph 44");
  expect(passageOf(answer("paragraph 44", "paragraph 2"), 2)?.passage.text).toBe("Thank you for paragraph 2.");
  expect(passageOf(answer("Chair"), 1)?.passage).toEqual({ text: "Chair,", from: 0, to: 5 });
  expect(passageOf(answer("paragraph 44"), 2)).toBeNull();
});

test("a key leads to the citation that it was made from", () => {
  const passage = passageOf(answer("paragraph 44"), 1);
  expect(passage === null ? null : readCitationKey(keyOf(passage))).toEqual({ statement: "s-1", number: 1 });
  for (const wrong of ["", "s-1", "~1", "s-1~", "s-1~0", "s-1~x", "s-1~1.5"]) expect(readCitationKey(wrong)).toBeNull();
});
