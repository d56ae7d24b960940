import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { onePage, rawPdf, stream } from "../hostile/raw-pdf.ts";

/** The readers that are fuzzed, by the endings of the files that they are given. */
export const ENDINGS = {
  docx: ["docx", "docm"],
  html: ["html", "htm"],
  markdown: ["md"],
  text: ["txt"],
  pdf: ["pdf"],
  "akoma-ntoso": ["akn", "xml"],
} as const;
export type Reader = keyof typeof ENDINGS;

/** As much of a file as is read for one case: a mutation does the same to a part of a file as to the whole. */
const MOST_LINES = 60;
const MOST_BLOCKS = 25;
const LARGEST_PDF = 60_000;
/** Files of one folder: more of one kind find nothing more. */
const MOST_FILES = 12;

/** Real files to begin with: the sample's, those of golden folders, and shared drafts where they are. */
export function seedsFor(reader: Reader, root: string): readonly Uint8Array[] {
  const folders = [
    "packages/sample/negotiation",
    "packages/sample/negotiation/statements",
    "tests/golden",
    "../shared/corpora",
  ];
  const files = folders.flatMap((folder) =>
    filesIn(path.resolve(root, folder), ENDINGS[reader]).slice(0, MOST_FILES * 3),
  );
  const step = Math.max(1, Math.floor(files.length / MOST_FILES));
  const chosen = files.filter((_, at) => at % step === 0);
  const seeds = chosen.map((file) => cut(reader, new Uint8Array(readFileSync(file)))).filter((seed) => seed !== null);
  return reader === "pdf" ? [...madePdfs(), ...seeds] : seeds;
}

function filesIn(folder: string, endings: readonly string[]): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .toSorted()
    .map((name) => path.join(folder, name))
    .filter((file) => endings.some((ending) => file.endsWith(`.${ending}`)) && statSync(file).isFile());
}

function cut(reader: Reader, bytes: Uint8Array): Uint8Array | null {
  switch (reader) {
    case "docx":
      return cutWord(bytes);
    case "pdf":
      return bytes.length > LARGEST_PDF ? null : bytes;
    case "akoma-ntoso":
      return strFromU8(bytes).includes("akomaNtoso") ? bytes.subarray(0, 40_000) : null;
    case "html":
      return bytes.subarray(0, 12_000);
    default: {
      const lines = strFromU8(bytes).split("\n");
      const from = lines.length >> 2;
      return strToU8(lines.slice(from, from + MOST_LINES).join("\n"));
    }
  }
}

/** A Word file with the first blocks of its body. */
function cutWord(bytes: Uint8Array): Uint8Array | null {
  const parts = unzipSync(bytes);
  const main = parts["word/document.xml"];
  if (main === undefined) return null;
  const pieces = strFromU8(main).split("</w:p>");
  const end =
    pieces.length > MOST_BLOCKS && !pieces.slice(0, MOST_BLOCKS).some((piece) => piece.includes("<w:tbl>"))
      ? MOST_BLOCKS
      : pieces.length;
  const body =
    end === pieces.length
      ? pieces.join("</w:p>")
      : `${pieces.slice(0, end).join("</w:p>")}</w:p></w:body></w:document>`;
  const kept = Object.fromEntries(
    Object.entries(parts).filter(([name]) => /\.(?:xml|rels)$/.test(name) && !name.includes("theme")),
  ); // "word/styles.xml"
  return zipSync({ ...kept, "word/document.xml": strToU8(body) }, { level: 1 });
}

/** PDFs whose every byte can be changed with effect: nothing in them is packed. */
function madePdfs(): readonly Uint8Array[] {
  const lines = [
    "1. States [shall] [should] report:",
    "(a) measure the lakes;",
    "(b) [G77 propose: mend the rivers.]",
    "1 A note at the foot.",
    "- 3 -",
  ];
  const text = lines
    .map((line, at) => `1 0 0 1 72 ${700 - at * 24} Tm (${line.replaceAll(/[()]/g, "\\$&")}) Tj`)
    .join("\n"); // "(" and ")"
  const drawn = stream(`q BT /F1 12 Tf ${text} ET Q 72 500 m 300 500 l S`);
  const form = {
    6: stream(
      "BT /F1 9 Tf 72 60 Td [(Run) -20 (ning head)] TJ ET",
      "/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /Font << /F1 5 0 R >> >>",
    ),
  };
  const page =
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /X 6 0 R >> >> >>";
  return [
    rawPdf({ objects: onePage({ 4: drawn }) }),
    rawPdf({ objects: onePage({ 3: page, 4: Buffer.concat([drawn]), ...form }) }),
    rawPdf({
      objects: { ...onePage({ 4: drawn }), 2: "<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 >>", 7: page, ...form },
    }),
  ];
}
