import { paragraphsOf } from "@travaux/model";
import type { LegendEntry } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "../../ingest-draft.ts";
import type { ReadOptions } from "../../ingest-draft.ts";
import { linesAt, pdfFile } from "../../testing/pdf-file.ts";
import type { PdfPage, PrintedWords } from "../../testing/pdf-file.ts";

const BLUE = [0, 0, 1] as const;
const FULL = "Parties shall cooperate in the management of the shared waters of the basin and";

interface Read {
  readonly text: string;
  /** Coloured words as "words=COLOUR". */
  readonly coloured: readonly string[];
  readonly warnings: readonly string[];
}

async function read(page: PdfPage, options: ReadOptions = {}): Promise<Read> {
  const draft = await ingestDraft({ name: "draft.pdf", bytes: pdfFile([page]) }, options);
  if (!draft.ok) expect.unreachable(draft.error.kind);
  const paragraphs = paragraphsOf(draft.value.document);
  return {
    text: paragraphs.map(({ text }) => text).join("|"),
    coloured: paragraphs.flatMap(({ text, marks }) =>
      marks.flatMap(({ kind, value, from, to }) => (kind === "colour" ? [`${text.slice(from, to)}=${value}`] : [])),
    ),
    warnings: draft.value.findings.filter(({ severity }) => severity === "warning").map(({ message }) => message),
  };
}

/** "The text has" words in a colour "and ends." */
const printedIn = (colour: PrintedWords["colour"]): PdfPage => ({
  words: [
    { text: "The text has", x: 60, y: 650 },
    { text: "words in a colour", x: 130, y: 650, ...(colour === undefined ? {} : { colour }) },
    { text: "and ends.", x: 215, y: 650 },
  ],
});

describe("colour", () => {
  test.for([
    ["blue", BLUE, ["words in a colour=0000FF"]],
    ["black", [0, 0, 0], []],
    ["nearly black", [0.13, 0.12, 0.12], []],
    ["white", [1, 1, 1], []],
  ] as const)("%s is a mark or none", async ([, colour, coloured]) => {
    expect(await read(printedIn(colour))).toMatchObject({ text: "The text has words in a colour and ends.", coloured });
  });

  test("the colour of the whole text marks nothing", async () => {
    const words = linesAt(60, 650, [FULL, "its tributaries."], { colour: BLUE });
    expect(await read({ words })).toMatchObject({ coloured: [], warnings: [] });
  });

  test("a colour without struck words is no change and not spoken of", async () => {
    expect((await read(printedIn(BLUE))).warnings).toEqual([]);
  });
});

describe("a redline whose insertions have a colour", () => {
  const page: PdfPage = {
    words: [
      { text: "Title of the Compact", x: 60, y: 690 },
      { text: "The text has", x: 60, y: 650 },
      { text: "earlier wording that goes", x: 130, y: 650 },
      { text: "later wording that comes", x: 260, y: 650, colour: BLUE },
      { text: "and ends.", x: 400, y: 650 },
    ],
    bars: [
      [60, 688.5, 93],
      [130, 652.5, 115],
    ],
  };
  const legend: readonly LegendEntry[] = [{ mark: "colour", value: "0000FF", means: "inserted" }];
  const TITLE = "Title of the Compact";

  test.for([
    ["accept", "The text has later wording that comes and ends."],
    ["reject", "The text has earlier wording that goes and ends."],
  ] as const)("read by a legend to %s gives that text, with its underlined title", async ([revisions, text]) => {
    expect((await read(page, { revisions, legend })).text).toBe(`${TITLE}|${text}`);
  });

  test("without a legend keeps the coloured words, and says that they may be insertions", async () => {
    const { text, coloured, warnings } = await read(page, { revisions: "reject" });
    expect(text).toContain("earlier wording that goes later wording that comes");
    expect(coloured).toEqual(["later wording that comes=0000FF"]);
    expect(warnings.join(" ")).toMatch(/0000FF.*previewed or mended, or in a file of mends/u); // where a person can say so
  });
});
