import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "../../ingest-draft.ts";
import { linesAt, pdfFile, rawPdf, streamOf } from "../../testing/pdf-file.ts";

const PAGE = { words: linesAt(60, 700, ["1. States shall report to the Conference."]) };
const WORDS = "States shall report to the Conference.";

/** Reads the file and says what came of it: the text of its paragraphs, or the kind of its refusal. */
async function outcomeOf(bytes: Uint8Array): Promise<string> {
  const read = await ingestDraft({ name: "draft.pdf", bytes });
  if (!read.ok) return read.error.kind;
  return paragraphsOf(read.value.document)
    .map((paragraph) => paragraph.text)
    .join("|");
}

async function check(bytes: Uint8Array, expected: string): Promise<void> {
  expect(await outcomeOf(bytes)).toBe(expected);
}

const encoded = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

describe("a broken PDF", () => {
  test("that ends in the middle is refused, and one that lacks no more than its end is read", async () => {
    const whole = pdfFile([PAGE, { words: linesAt(60, 600, ["2. Lakes are open to all Parties."]) }]);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) await check(whole.slice(0, whole.length * share), "unreadable-file");
    await check(whole.slice(0, -16), `${WORDS}|Lakes are open to all Parties.`);
  });

  test("of nothing but its first line is refused", () => check(encoded("%PDF-1.7\n"), "unreadable-file"));

  test("whose pages are their own parents is refused", () =>
    check(
      rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"]),
      "unreadable-file",
    ));

  test("whose pages stand in a circle is refused", () =>
    check(
      rawPdf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Pages /Kids [2 0 R] /Parent 2 0 R /Count 1 >>",
      ]),
      "unreadable-file",
    ));

  test("whose table of objects points at itself is read", async () => {
    const file = String.fromCodePoint(...pdfFile([PAGE], { trailer: "/Prev 0" }));
    const start = /startxref\n(\d+)/.exec(file)?.[1] ?? "0"; // "startxref\n612"
    await check(encoded(file.replace("/Prev 0", `/Prev ${start}`)), WORDS);
  });

  test("whose contents contain themselves is read as having no text", () =>
    check(
      rawPdf([
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R /Resources << /XObject << /X 4 0 R >> >> >>",
        streamOf("/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >>"),
      ]),
      "scanned-pdf",
    ));

  test("that claims two thousand million pages is taken for what it has", () =>
    check(
      rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 2000000000 >>"]),
      "scanned-pdf",
    ));
});

describe("a PDF that would do something", () => {
  const script = "/OpenAction << /S /JavaScript /JS (globalThis.wasRun = true) >>";

  test("runs no script when it is opened", async () => {
    await check(pdfFile([PAGE], { catalogue: script }), WORDS);
    expect(globalThis).not.toHaveProperty("wasRun");
  });

  test("runs no script that is hidden in the matrix of a font", async () => {
    const font =
      "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontMatrix [1 2 3 4 5 (0\\); globalThis.wasRun = true//)] >>";
    const file = rawPdf([
      "<< /Type /Catalog /Pages 2 0 R >>",
      "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
      streamOf(`BT /F1 10 Tf 60 700 Td (1. ${WORDS}) Tj ET`),
      font,
    ]);
    await check(file, WORDS);
    expect(globalThis).not.toHaveProperty("wasRun");
  });

  test("follows no link to another file or program", () =>
    check(pdfFile([PAGE], { catalogue: "/OpenAction << /S /Launch /F (/etc/passwd) >>" }), WORDS));

  test("keeps the files that are packed into it to itself, and they are reported", async () => {
    const catalogue = "/Names << /EmbeddedFiles << /Names [(secret.txt) 8 0 R] >> >>";
    const more = [
      "<< /Type /Filespec /F (secret.txt) /EF << /F 9 0 R >> >>",
      streamOf("Words of another file.", "/Type /EmbeddedFile"),
    ];
    const read = await ingestDraft({ name: "draft.pdf", bytes: pdfFile([PAGE], { catalogue, more }) });
    if (!read.ok) expect.unreachable(read.error.kind);
    expect(JSON.stringify(read.value.document)).not.toContain("another file");
    expect(read.value.findings.map((finding) => finding.code)).toContain("linked-content-not-followed");
  });
});

describe("a PDF without text", () => {
  test("is refused as scanned", () => check(pdfFile([{ words: [] }, { words: [] }]), "scanned-pdf"));
  test("is refused as scanned when it has no pages", () =>
    check(rawPdf(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"]), "scanned-pdf"));
});
