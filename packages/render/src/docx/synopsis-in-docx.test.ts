import type { Synopsis, SynopsisCell, SynopsisParagraph } from "@travaux/model";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { runs } from "../fixtures/drafts.ts";
import { renderSynopsisHtml } from "../html/synopsis-in-html.ts";
import { renderSynopsisDocx } from "./synopsis-in-docx.ts";

function cell(id: string, text: string, redline?: string): SynopsisCell {
  const paragraph: SynopsisParagraph = {
    id,
    kind: "paragraph",
    label: "1.",
    canonical: "1",
    level: 1,
    text,
    brackets: [],
    address: "1",
  };
  return {
    paragraphs: [paragraph],
    ...(redline === undefined ? {} : { redline: [{ before: null, after: id, runs: runs(redline) }] }),
  };
}

const nothing: SynopsisCell = { paragraphs: [] };
const heading = (id: string) => ({ id, label: id, date: null, language: "en" });
const synopsis: Synopsis = {
  format: "travaux.synopsis/1",
  drafts: ["zero", "one", "two"].map(heading),
  against: "before",
  from: 0,
  of: 3,
  rows: [
    {
      cells: [
        cell("a", "Parties shall act."),
        cell("b", "Parties should act.", "Parties [-shall-]{+should+} act."),
        nothing,
      ],
    },
    { cells: [nothing, cell("c", "Boats pay."), cell("d", "Boats pay.")] },
    { cells: [nothing, nothing, cell("e", "Ferries sail.")] },
  ],
};

/** Each cell as its words: `+came+`, `~went~`, `=quiet=`. */
function cellsOf(xml: string): readonly string[] {
  const signs: Readonly<Record<string, string>> = { InsertedWords: "+", DeletedWords: "~", Quiet: "=" };
  return [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gu)].map(([found]) =>
    [...found.matchAll(/<w:r>(.*?)<\/w:r>/gu)]
      .map(([run]) => {
        const sign = signs[/<w:rStyle w:val="(\w+)"/u.exec(run)?.[1] ?? ""] ?? "";
        return `${sign}${/<w:t [^>]*>([^<]*)/u.exec(run)?.[1] ?? ""}${sign}`;
      })
      .join(""),
  );
}

describe("a synopsis in Word", () => {
  const main = strFromU8(unzipSync(renderSynopsisDocx(synopsis))["word/document.xml"] ?? new Uint8Array());

  test("marks what came and went beside the column before, and says where a draft has a passage no more", () => {
    expect(cellsOf(main).join(" | ")).toBe(
      "zero | one | two | 1. Parties shall act. | 1. Parties ~shall~+should+ act. | =—= |  | 1. +Boats pay.+ | 1. Boats pay. |  |  | 1. +Ferries sail.+",
    );
  });

  test("lies across, has its head on each page and no tracked changes", () => {
    expect(main).toContain('w:orient="landscape"');
    expect(main).toContain("<w:tblHeader/>");
    expect(main).not.toMatch(/<w:(?:ins|del) /u);
  });
});

test("a synopsis as a page has the same cells", () => {
  const page = renderSynopsisHtml(synopsis);
  const cells = [...page.matchAll(/<td[^>]*>(.*?)<\/td>/gu)].map(([, inside]) =>
    (inside ?? "")
      .replaceAll(/<\/?(?:p|strong)[^>]*>/gu, "")
      .replaceAll(/<\/?ins>/gu, "+")
      .replaceAll(/<\/?del>/gu, "~"),
  );
  expect(cells.slice(0, 3)).toEqual(["1. Parties shall act.", "1. Parties ~shall~+should+ act.", "—"]);
});
