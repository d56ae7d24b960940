import { describe, expect, test } from "vitest";
import { file, readStatementLines } from "../testing/read-lines.ts";
import { citeFile } from "./cite-file.ts";

describe("citeFile", () => {
  const ports = { readStatement: readStatementLines };

  test("finds what a text cites, with places in the whole text", async () => {
    const answer = await citeFile(ports, { file: file("remarks.txt", "Thank you.\nWe support paragraphs 4 and 5.") });
    const cited = answer.ok ? answer.value : null;
    expect(cited?.citations.map(({ labels, status }) => [labels, status])).toEqual([[["4", "5"], "recognised"]]);
    expect(cited?.citations.map(({ from, to }) => cited.text.slice(from, to))).toEqual(["paragraphs 4 and 5"]);
  });

  test("refuses what cannot be read, and a language that is none", async () => {
    expect(await citeFile(ports, { file: file("empty.txt", "") })).toMatchObject({
      ok: false,
      error: { kind: "empty-file" },
    });
    const mistaken = await citeFile(ports, { file: file("a.txt", "Yes."), language: "not a language" });
    expect(mistaken).toMatchObject({ ok: false, error: { kind: "bad-language" } });
  });
});
