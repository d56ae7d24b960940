import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { draftSheets } from "./drafts.ts";
import { passagesOf } from "./layout.ts";
import { roundSheets, writeManifest } from "./manifest.ts";
import { draftIds } from "./notation.ts";
import type { DraftId } from "./notation.ts";
import { sampleManifestPath } from "./sample-folder.ts";
import { statementSheets } from "./statements.ts";

describe("the manifest", () => {
  test("is where the door says", () => {
    expect(readFileSync(sampleManifestPath, "utf8")).toBe(writeManifest());
  });
  test("has the drafts in order, each issued after the one before", () => {
    expect(draftSheets.map(({ id }) => id)).toEqual([...draftIds]);
    const dates = draftSheets.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
  });
  test("has six rounds, one after the other", () => {
    const days = roundSheets.flatMap(({ from, to }) => [from, to]);
    expect(roundSheets.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(days).toEqual(days.toSorted());
  });
  test("lets Rev 1 serve two rounds and has no draft issued after the last day of its rounds", () => {
    expect(draftSheets.find(({ id }) => id === "rev-1")?.rounds).toEqual([3, 4]);
    const late = draftSheets.filter(({ date, rounds }) =>
      rounds.some((number) => date > `${roundSheets[number - 1]?.to ?? ""}T24:00`),
    );
    expect(late).toEqual([]);
  });
});

describe("statements", () => {
  test("one bears a date outside the round that it names, the others do not", () => {
    const outside = statementSheets.filter(({ date, round }) => {
      const named = roundSheets[round - 1];
      return named === undefined || date < named.from || date > named.to;
    });
    expect(outside.map(({ file, printedDate }) => [file, printedDate])).toEqual([
      ["statements/04-upstream-partners.docx", "7 July 2031"],
    ]);
  });
  test.each([
    ["statements/01-landlocked-riparian-states.txt", "paragraph 40", "zero", "40", "facility"],
    ["statements/01-landlocked-riparian-states.txt", "Paragraph 16 (c)", "zero", "16(c)", "notice.register"],
    ["statements/02-delta-states.md", "paragraph 43 of the Zero Draft Plus", "zero-plus", "43", "secretariat"],
    ["statements/02-delta-states.md", "Paragraph 43 of the current draft", "rev-1", "43", "network"],
    ["statements/03-riparian-women.html", "The chapeau of paragraph 8", "rev-1", "8", "vision.principles"],
    ["statements/03-riparian-women.html", "Paragraph 38 (c) of Rev 1", "rev-1", "38(c)", "disputes.women"],
    ["statements/04-upstream-partners.docx", "paragraphs 44 and 45 of the current draft", "rev-2", "44", "network"],
    ["statements/04-upstream-partners.docx", "paragraph 26 (b)", "rev-2", "26(b)", "cryosphere.lakes"],
    ["statements/05-group-of-basin-states.txt", "paragraphs 44 and 45 of Rev 3", "rev-3", "44", "fund"],
    ["statements/05-group-of-basin-states.txt", "paragraph 36 bis", "rev-3", "36 bis", "works.emergency"],
  ] satisfies readonly (readonly [string, string, DraftId, string, string])[])(
    "%s means by “%s” of %s what stands there",
    (file, citation, draft, address, key) => {
      const words = statementSheets.find((statement) => statement.file === file)?.paragraphs.join(" ");
      expect(words).toContain(citation);
      expect(passagesOf(draft).find((passage) => passage.address === address)?.key).toBe(key);
    },
  );
});
