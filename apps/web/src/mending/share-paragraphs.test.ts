import type { DraftReport } from "@travaux/model";
import { expect, test } from "vitest";
import { writtenParagraph } from "../redline/written-comparison.ts";
import { shareParagraphs } from "./share-paragraphs.ts";

function report(...paragraphs: DraftReport["paragraphs"]): DraftReport {
  const source = { name: "a.txt", format: "text", sha256: "1" } as const;
  return { format: "travaux.draft/1", title: "", language: "en", source, paragraphs, furniture: [], findings: [] };
}

test("paragraphs that are what they were stay the same objects, also after one before them is gone", () => {
  const [one, two, three] = ["1", "2", "3"].map((id) => writtenParagraph(`a:${id}`, `Words ${id}`));
  if (one === undefined || two === undefined || three === undefined) throw new Error("three were made");
  const before = report(one, two, three);
  const shared = shareParagraphs(before, report({ ...one, text: "Words 1 Words 2" }, structuredClone(three)));
  expect(shared.paragraphs[0]).not.toBe(one);
  expect(shared.paragraphs[1]).toBe(three);
  const relabelled = shareParagraphs(before, report(one, { ...two, level: 2 }));
  expect(relabelled.paragraphs[1]?.level).toBe(2);
  expect(shareParagraphs(undefined, before)).toBe(before);
});
