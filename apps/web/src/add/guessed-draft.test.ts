import { expect, test } from "vitest";
import { guessDraft, inDraftOrder } from "./guessed-draft.ts";

test.for<readonly [name: string, label: string, date: string | null]>([
  ["rev-2.docx", "Rev 2", null],
  ["2031-05-28_rev-2.docx", "Rev 2", "2031-05-28"],
  ["Zero draft plus 20310303.pdf", "Zero draft plus", "2031-03-03"],
  ["final_draft.docx", "Final draft", null],
  ["2031.docx", "2031", null],
  ["A-CONF-12345678.docx", "A CONF 12345678", null],
])("“%s” is taken for “%s” of %s", ([name, label, date]) => expect(guessDraft(name)).toEqual({ label, date }));

test.for<readonly [names: readonly string[], order: string]>([
  [["rev-10.docx", "final.docx", "rev-2.docx", "zero-draft.pdf"], "zero-draft.pdf rev-2.docx rev-10.docx final.docx"],
  [["b-2031-01-10.txt", "a-2031-03-10.txt"], "b-2031-01-10.txt a-2031-03-10.txt"],
])("%j stand in the order of their drafts", ([names, order]) =>
  expect(
    inDraftOrder(names.map((name) => ({ name })))
      .map(({ name }) => name)
      .join(" "),
  ).toBe(order),
);
