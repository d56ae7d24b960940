import { samplePassages } from "@travaux/sample";
import { describe, expect, test } from "vitest";
import { readSampleDrafts } from "./read-sample.ts";

const drafts = await readSampleDrafts();

describe("the drafts of the sample", () => {
  test.for(drafts)("$id is read as it was written, paragraph by paragraph", ({ id, paragraphs }) => {
    const read = paragraphs.map(({ kind, label, text }) => `${kind} ${label ?? ""} | ${text}`);
    const written = samplePassages(id).map(
      ({ paragraphKind, label, text }) => `${paragraphKind} ${label ?? ""} | ${text}`,
    );
    expect(read).toEqual(written);
  });

  test.for(drafts)("$id has its label paths", ({ id, paragraphs }) => {
    const withoutNotes = paragraphs.filter(({ kind }) => kind !== "note");
    const written = samplePassages(id).filter(({ paragraphKind }) => paragraphKind !== "note");
    expect(withoutNotes.map(({ path }) => path.join(" / "))).toEqual(written.map(({ path }) => path.join(" / ")));
  });
});
