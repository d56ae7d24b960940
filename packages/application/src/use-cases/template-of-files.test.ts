import { failure, success } from "@travaux/model";
import type { WordTemplate } from "@travaux/model";
import { describe, expect, test } from "vitest";
import type { OriginalFile, ReadTemplate } from "../ports.ts";
import { templateOfFiles } from "./template-of-files.ts";

const look = (part: string): WordTemplate => ({
  part,
  styles: [],
  numbering: [],
  fonts: [],
  settings: [],
  theme: null,
  heads: [],
  pictures: [],
  sections: [{ to: null, properties: [], heads: [] }],
  looks: [],
  lines: {},
  emptyLines: {},
  tables: [],
  rows: {},
});

/** Files named .docx look as they are named; one named "broken.docx" can not be read. */
const readTemplate: ReadTemplate = async ({ name }) => {
  if (name === "broken.docx") return failure({ kind: "encrypted-file", name });
  return success(name.endsWith(".docx") ? look(name) : null);
};

function named(name: string): OriginalFile {
  return { name, bytes: new Uint8Array() };
}

describe("a Word file of two files looks as", () => {
  test.for([
    ["the later one", "a.docx", "b.docx", { of: "after", template: look("b.docx") }],
    [
      "the earlier one, when the later one is no Word file",
      "a.docx",
      "b.md",
      { of: "before", template: look("a.docx") },
    ],
    ["neither, when none is a Word file", "a.txt", "b.md", null],
  ] as const)("%s", async ([, before, after, expected]) => {
    const chosen = await templateOfFiles({ readTemplate }, { before: named(before), after: named(after) });
    expect(chosen).toEqual(success(expected));
  });

  test("nothing that can not be read: the reason is told", async () => {
    const chosen = await templateOfFiles({ readTemplate }, { before: named("a.docx"), after: named("broken.docx") });
    expect(chosen).toEqual(failure({ kind: "encrypted-file", name: "broken.docx" }));
  });

  test("the one file, when there is one", async () => {
    expect(await templateOfFiles({ readTemplate }, { after: named("b.md") })).toEqual(success(null));
  });
});
