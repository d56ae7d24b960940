import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "../../ingest-draft.ts";
import type { ReadOptions } from "../../ingest-draft.ts";
import { linesAt, pdfFile, rawPdf, streamOf } from "../../testing/pdf-file.ts";
import type { PdfPage } from "../../testing/pdf-file.ts";
import { paragraphsIn } from "../../testing/sketch.ts";

/** Reads a PDF of pages and writes its paragraphs down, label first; notes behind "note". */
async function textOf(pages: readonly PdfPage[], options: ReadOptions = {}): Promise<readonly string[]> {
  const read = await ingestDraft({ name: "draft.pdf", bytes: pdfFile(pages) }, options);
  if (!read.ok) expect.unreachable(read.error.kind);
  return paragraphsOf(read.value.document).map(({ kind, label, text }) =>
    [kind === "note" ? "note" : "", label ?? "", text].filter((part) => part !== "").join(" "),
  );
}

async function check(pages: readonly PdfPage[], ...expected: readonly string[]): Promise<void> {
  expect(await textOf(pages)).toEqual(expected);
}

/** Lines that fill the measure, so that the last of the given lines may be told from them. */
const FULL = "Parties shall cooperate in the management of the shared waters of the basin and";
const page = (...words: readonly PdfPage["words"][]): PdfPage => ({ words: words.flat() });

describe("paragraphs", () => {
  test("lines of full measure are one paragraph", () =>
    check([page(linesAt(60, 650, [FULL, "its tributaries."]))], `${FULL} its tributaries.`));

  test("a wider distance begins another", () =>
    check(
      [page(linesAt(60, 650, [FULL, "its tributaries."]), linesAt(60, 610, [FULL, "its springs."]))],
      `${FULL} its tributaries.`,
      `${FULL} its springs.`,
    ));

  test("a label begins another", () =>
    check(
      [page(linesAt(60, 650, [`1. ${FULL}`, "its tributaries;", `2. ${FULL}`, "its springs."]))],
      `1. ${FULL} its tributaries;`,
      `2. ${FULL} its springs.`,
    ));

  test("a number that ends the sentence before is no label", () =>
    check(
      [
        page(
          linesAt(60, 650, [`1. ${FULL} para.`, "44. All others remain as they are and stay so for the time being,"]),
        ),
      ],
      `1. ${FULL} para. 44. All others remain as they are and stay so for the time being,`,
    ));

  test("the last but one item ends with a small word, the last is an item", () =>
    check(
      [page(linesAt(60, 650, ["The reports cover:", "(a) the state of the waters; and", "(b) the measures taken."]))],
      "The reports cover:",
      "(a) the state of the waters; and",
      "(b) the measures taken.",
    ));

  test("a sentence goes on over the page", () =>
    check(
      [page(linesAt(60, 650, [`1. ${FULL}`, FULL])), page(linesAt(60, 650, ["its tributaries.", `2. ${FULL}`, FULL]))],
      `1. ${FULL} ${FULL} its tributaries.`,
      `2. ${FULL} ${FULL}`,
    ));

  test("the first line of an item goes on over the page, behind where its label stood", () =>
    check(
      [
        page(linesAt(60, 650, [FULL, "its tributaries."]), linesAt(60, 610, [`(a) ${FULL.slice(4)}`])),
        page(linesAt(78, 650, ["States keep the peace."])),
      ],
      `${FULL} its tributaries.`,
      `(a) ${FULL.slice(4)} States keep the peace.`,
    ));

  test("an item whose ragged line ends with a small word goes on over the page; the next item does not", () =>
    check(
      [
        page(linesAt(60, 650, [FULL, "its tributaries."]), linesAt(60, 610, ["i) Keep the shore of the"])),
        page(linesAt(60, 650, ["Lake of Salt;", "ii) Keep the peace"])),
        page(linesAt(60, 650, ["iii) Keep the rest"])),
      ],
      `${FULL} its tributaries.`,
      "i) Keep the shore of the Lake of Salt;",
      "ii) Keep the peace",
      "iii) Keep the rest",
    ));

  test("small type that stands in single lines only, far apart, is one paragraph a line", () => {
    const apart = ["One", "Two", "Three"]
      .map((word) => `${word} ${FULL} in the lakes of the plain`)
      .map((text, at) => ({
        text,
        x: 60,
        y: 550 - at * 22,
        size: 8,
      }));
    return check(
      [page(linesAt(60, 650, [FULL, FULL, FULL, FULL, FULL, "its tributaries."]), apart)],
      `${FULL} ${FULL} ${FULL} ${FULL} ${FULL} its tributaries.`,
      ...apart.map(({ text }) => text),
    );
  });

  test("lines set to the right are lines of their own", () =>
    check(
      [
        page(linesAt(60, 650, [FULL, "its tributaries."]), [
          { text: "Third plenary meeting", x: 380, y: 590 },
          { text: "4 June 2031", x: 421.66, y: 578 },
        ]),
      ],
      `${FULL} its tributaries.`,
      "Third plenary meeting",
      "4 June 2031",
    ));
});

describe("what is printed around the text", () => {
  const pages = (make: (number: number) => PdfPage["words"]): readonly PdfPage[] =>
    [1, 2, 3, 4].map((number) =>
      page(make(number), linesAt(60, 650, [`${number}. ${FULL}`, `its tributaries in the year ${number}.`])),
    );
  const text = [1, 2, 3, 4].map((number) => `${number}. ${FULL} its tributaries in the year ${number}.`);

  test("a running head goes", () =>
    check(
      pages(() => [{ text: "Compact on Waters", x: 60, y: 770 }]),
      ...text,
    ));

  test("a head that changes with the chapter goes when it has the number of the page", () =>
    check(
      pages((number) => [
        { text: ["One", "Springs", "Lakes", "Rivers"][number - 1] ?? "", x: 60, y: 770 },
        { text: String(number + 16), x: 500, y: 770 },
      ]),
      ...text,
    ));

  test("the number of the page and the number of the job go", () =>
    check(
      pages((number) => [
        { text: `${number}/4`, x: 60, y: 30, size: 8 },
        { text: "31-07955", x: 480, y: 30, size: 7 },
      ]),
      ...text,
    ));

  test("a head in small type goes, however few pages there are", () =>
    check(
      [
        page(linesAt(60, 650, [`1. ${FULL}`, "its tributaries."])),
        page(
          linesAt(60, 760, ["Compact on the Shared Waters of the", "Basin and on its Springs"], { size: 8 }),
          linesAt(60, 650, [`2. ${FULL}`, "its springs."]),
        ),
      ],
      `1. ${FULL} its tributaries.`,
      `2. ${FULL} its springs.`,
    ));

  test("printed line numbers go, on a page of few lines too", () => {
    const numbered = (lines: readonly string[]): PdfPage["words"] =>
      lines.flatMap((line, at) => [
        { text: String(at + 1), x: 40, y: 650 - 12 * at },
        { text: line, x: 60, y: 650 - 12 * at },
      ]);
    const lines = [`1. ${FULL}`, FULL, FULL, FULL, FULL, "its tributaries."];
    return check(
      [page(numbered(lines)), page(numbered([`2. ${FULL}`, "its springs."]))],
      `1. ${[FULL, FULL, FULL, FULL, FULL].join(" ")} its tributaries.`,
      `2. ${FULL} its springs.`,
    );
  });
});

describe("columns and directions", () => {
  test("the left column comes before the right one", () => {
    const lines = Array.from({ length: 8 }, (_, at) => `line ${at} of the column runs on and on with`);
    return check(
      [
        page(
          linesAt(50, 650, lines),
          linesAt(
            310,
            650,
            lines.map((line) => line.toUpperCase()),
          ),
        ),
      ],
      `${lines.join(" ")} ${lines.join(" ").toUpperCase()}`,
    );
  });

  test("short entries side by side are no columns of text", () => {
    const left = ["Arrivals of the spring", "Chad", "Mali", "Togo", "Fiji", "Peru", "Cuba", "Oman"];
    const right = ["Departures of the autumn", "May", "June", "July", "May", "June", "July", "May"];
    return textOf([page(linesAt(150, 650, left), linesAt(360, 650, right))]).then((texts) =>
      expect(texts.join(" ").indexOf("May")).toBeLessThan(texts.join(" ").indexOf("Mali")),
    );
  });

  test("a page that is set sideways is read as it is meant", () =>
    check(
      [{ words: linesAt(60, 500, [`1. ${FULL}`, "its tributaries."]), turn: "quarter" }],
      `1. ${FULL} its tributaries.`,
    ));
});

describe("tables", () => {
  test("cells that run over several lines are parts of one row", () =>
    check(
      [
        page(
          linesAt(60, 650, ["basin", "State"]),
          linesAt(200, 650, ["A State whose territory lies in part in the basin", "or above its springs."]),
          linesAt(60, 610, ["spring"]),
          linesAt(200, 610, ["Where water comes up", "by itself."]),
          linesAt(60, 570, ["lake"]),
          linesAt(200, 570, ["Standing water."]),
        ),
      ],
      "basin State\tA State whose territory lies in part in the basin or above its springs.",
      "spring\tWhere water comes up by itself.",
      "lake\tStanding water.",
    ));

  test("labels beside their texts are no table", () =>
    check(
      [
        page(
          ["(a)", "(b)", "(c)"].map((text, at) => ({ text, x: 60, y: 650 - 12 * at })),
          linesAt(100, 650, ["springs;", "lakes;", "rivers."]),
        ),
      ],
      "(a) springs;",
      "(b) lakes;",
      "(c) rivers.",
    ));

  test("two texts side by side are two", () =>
    check(
      [
        page(
          [
            { text: "Council of the Basin", x: 60, y: 690 },
            { text: "For all members", x: 400, y: 690 },
          ],
          linesAt(60, 650, [`1. ${FULL}`, "its tributaries."]),
        ),
      ],
      "Council of the Basin",
      "For all members",
      `1. ${FULL} its tributaries.`,
    ));
});

describe("notes", () => {
  test("a note at the foot is tied to its mark", async () => {
    const pages = [
      page(
        [
          { text: "1. Parties shall report", x: 60, y: 650 },
          { text: "1", x: 166, y: 654, size: 6 },
          { text: "every year.", x: 172, y: 650 },
        ],
        linesAt(60, 638, ["They may report more often.", "Nothing hinders them."]),
        [
          { text: "1", x: 60, y: 83, size: 5 },
          { text: "As agreed in the second round.", x: 66, y: 80, size: 8 },
        ],
      ),
    ];
    const read = await textOf(pages);
    expect(read[0]).toBe("1. Parties shall report every year. They may report more often. Nothing hinders them.");
    expect(read.at(-1)).toBe("note 1 As agreed in the second round.");
  });
});

describe("numbers and small type", () => {
  const small = (x: number, y: number, text: string): PdfPage["words"][number] => ({ text, x, y, size: 8 });

  test("a number that begins a later line of a note is no mark", async () => {
    const pages = [
      page(
        [
          { text: "1. Parties shall report", x: 60, y: 650 },
          { text: "1", x: 166, y: 654, size: 6 },
          { text: "every year.", x: 172, y: 650 },
        ],
        linesAt(60, 638, ["They may report more often.", "Nothing hinders them."]),
        [
          { text: "1", x: 60, y: 83, size: 5 },
          small(66, 80, "As agreed in the second round, which ended on"),
          small(60, 70, "14 May of the same year."),
        ],
      ),
    ];
    expect((await textOf(pages)).slice(1)).toEqual([
      "note 1 As agreed in the second round, which ended on 14 May of the same year.",
    ]);
  });

  test("small type at the top of the first page is text", () =>
    check(
      [page([small(60, 760, "Revised by the Chair")], linesAt(60, 650, [`1. ${FULL}`, "its tributaries."]))],
      "Revised by the Chair",
      `1. ${FULL} its tributaries.`,
    ));

  test("a number in the text is no line number, though lines are numbered", () => {
    const lines = [`1. ${FULL}`, FULL, FULL, FULL, FULL, "its tributaries."];
    const numbers = lines.map((_, at) => ({ text: String(at + 1), x: 40, y: 650 - 12 * at }));
    const second = [
      { text: "44", x: 60, y: 650 },
      { text: "Parties have signed.", x: 90, y: 650 },
    ];
    return check(
      [page(numbers, linesAt(60, 650, lines)), page(second)],
      `1. ${[FULL, FULL, FULL, FULL, FULL].join(" ")} its tributaries.`,
      "44 Parties have signed.",
    );
  });
});

describe("a printed redline", () => {
  const old = "earlier wording that goes";
  const fresh = "later wording that comes";
  const pages: readonly PdfPage[] = [
    {
      words: [
        { text: "1. The text has", x: 60, y: 650 },
        { text: old, x: 140, y: 650 },
        { text: fresh, x: 270, y: 650 },
        { text: "and ends.", x: 400, y: 650 },
      ],
      bars: [
        [140, 652.5, 118],
        [270, 648.5, 115],
      ],
    },
  ];

  test("struck words are deleted and underlined ones inserted", async () => {
    expect(await textOf(pages)).toEqual([`1. The text has ${fresh} and ends.`]);
    expect(await textOf(pages, { revisions: "reject" })).toEqual([`1. The text has ${old} and ends.`]);
  });
});

test("words struck out, and none underlined, are marks and no deletions", async () => {
  const words = [
    { text: "1. The text has", x: 60, y: 650 },
    { text: "wording that is struck out here", x: 140, y: 650 },
  ];
  const bars = [[140, 652.5, 140]] as const;
  expect(await textOf([{ words, bars }])).toEqual(["1. The text has wording that is struck out here"]);
});

test("a few letters under and over lines make no redline", async () => {
  const words = [
    { text: "1. The text", x: 60, y: 650 },
    { text: "goes", x: 140, y: 650 },
    { text: "comes", x: 180, y: 650 },
    { text: "and ends.", x: 220, y: 650 },
  ];
  const bars = [
    [140, 652.5, 22],
    [180, 648.5, 28],
  ] as const;
  expect(await textOf([{ words, bars }])).toEqual(["1. The text goes comes and ends."]);
});

describe("letters", () => {
  test("a gap within a word is closed when the draft has the word", () =>
    check(
      [page(linesAt(60, 650, ["1. The conference meets. The confer ence decides."]))],
      "1. The conference meets. The conference decides.",
    ));

  test("two words that could be one stay two", () =>
    check(
      [page(linesAt(60, 650, ["1. Parties inform others in form and in the forms of the annex."]))],
      "1. Parties inform others in form and in the forms of the annex.",
    ));
});

/** A page that is drawn so, in a font which says that "Q" is the ligature of f and i and "X" a soft hyphen. */
async function drawn(content: string): Promise<readonly string[]> {
  const map = `begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <51> <FB01> <58> <00AD> endbfchar endcmap`;
  const bytes = rawPdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    streamOf(`BT /F1 10 Tf 60 700 Td ${content} ET`),
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 6 0 R >>",
    streamOf(map),
  ]);
  return (await paragraphsIn(bytes)).map((paragraph) => paragraph.text);
}

describe("letters as they are drawn", () => {
  const apart = (word: string): string => `[${[...word].map((letter) => `(${letter})`).join(" -300 ")}] TJ`;
  test.for([
    ["a ligature is its letters", "(1. The Qsh of the lake are safe.) Tj", "The fish of the lake are safe."],
    ["a soft hyphen goes", "(1. The lakes are protXected.) Tj", "The lakes are protected."],
    ["letters with space between them are a word", "3 Tc (PREAMBLE) Tj", "PREAMBLE"],
    ["letters that are set apart one by one are a word", apart("PREAMBLE"), "PREAMBLE"],
    ["letters with blanks between them are a word", "(P R E A M B L E) Tj", "PREAMBLE"],
    ["words with nothing but a gap between them are two", "[(1. The) -278 (lakes) -278 (rise.)] TJ", "The lakes rise."],
  ] as const)("%s", async ([, content, text]) => expect(await drawn(content)).toEqual([text]));
});

test("progress is told page by page", async () => {
  const told: string[] = [];
  const pages = [page(linesAt(60, 650, ["1. One."])), page(linesAt(60, 650, ["2. Two."]))];
  await textOf(pages, { onProgress: ({ done, total }) => told.push(`${done}/${total}`) });
  expect(told).toEqual(["1/2", "2/2"]);
});
