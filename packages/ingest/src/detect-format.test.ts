import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "./ingest-draft.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import { readDraft } from "./testing/sketch.ts";
import { p, wordFile } from "./testing/word-file.ts";

const bytesOf = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const OLE = bytesOf(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const junk = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251);

const refusalOf = async (bytes: Uint8Array, limits = DEFAULT_LIMITS): Promise<string> => {
  const result = await ingestDraft({ name: "draft.docx", bytes }, { limits });
  if (result.ok) return "read";
  const { error } = result;
  return error.kind === "unsupported-format" ? `${error.kind}: ${error.format}` : error.kind;
};

describe("formats by their bytes", () => {
  test.for([
    ["1. States act.", "text"],
    ["# Salt\n\n**Bold** words", "markdown"],
    ["* a bullet\n* another", "text"],
    ["[EU] 5 * 3 * 2 and snake_case_words", "text"],
    ["<!doctype html><p>Words", "html"],
    ["  <!-- saved --><HTML><body>Words</body></HTML>", "html"],
    ["<Party> shall act.", "text"],
  ] as const)("%j is %s", async ([content, format]) => expect((await readDraft(content)).source.format).toBe(format));

  test("a zip with a Word part is Word, whatever its name", async () => {
    expect((await readDraft(wordFile(p("Words.")))).source.format).toBe("docx");
  });

  test.for([
    ["nothing", new Uint8Array(), "empty-file"],
    ["white space", strToU8(" \n\n "), "empty-file"],
    ["binary junk", junk, "unknown-format"],
    ["an old Word document", joined(OLE, wide("WordDocument"), junk), "unsupported-format: old Word document (.doc)"],
    ["a Word file behind a password", joined(OLE, wide("EncryptedPackage"), junk), "encrypted-file"],
    ["a PDF that is none", strToU8("%PDF-1.7 …"), "unreadable-file"],
    ["RTF", strToU8("{\\rtf1 words}"), "unsupported-format: rich text (RTF)"],
    ["XML", strToU8('<?xml version="1.0"?>\n<bill><p>words</p></bill>'), "unsupported-format: XML file (“bill”)"],
    ["XHTML", strToU8('<?xml version="1.0"?>\n<!DOCTYPE html><html><body>words</body></html>'), "read"],
    [
      "OpenDocument",
      zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
      "unsupported-format: OpenDocument file",
    ],
    [
      "a workbook",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<x/>") }),
      "unsupported-format: Excel workbook",
    ],
    ["another zip", zipSync({ "a.txt": strToU8("words") }), "unsupported-format: zip archive"],
    ["a truncated zip", wordFile(p("Words.")).slice(0, 300), "unreadable-file"],
    [
      "a Word file with a broken part",
      zipSync({ "word/document.xml": strToU8("<w:document><w:body></w:document>") }),
      "unreadable-file",
    ],
    [
      "a Word file without its text",
      zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/styles.xml": strToU8("<x/>") }),
      "unreadable-file",
    ],
    [
      "a document type in XML",
      zipSync({ "word/document.xml": strToU8('<!DOCTYPE d [<!ENTITY e "eeee">]><d>&e;</d>') }),
      "unreadable-file",
    ],
    ["elements without end", zipSync({ "word/document.xml": strToU8("<a>".repeat(100_000)) }), "limit-exceeded"],
    ["a zip bomb", zipSync({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }), "limit-exceeded"],
  ] as const)("%s is refused in one kind", async ([, bytes, refusal]) => expect(await refusalOf(bytes)).toBe(refusal));

  test("limits hold: bytes of the file, parts of the zip, paragraphs", async () => {
    expect(await refusalOf(strToU8("1. Words."), { ...DEFAULT_LIMITS, fileBytes: 4 })).toBe("too-large");
    expect(await refusalOf(wordFile(p("Words.")), { ...DEFAULT_LIMITS, zipEntries: 1 })).toBe("limit-exceeded");
    expect(await refusalOf(strToU8("1. Words.\n\n2. Words."), { ...DEFAULT_LIMITS, blocks: 1 })).toBe("limit-exceeded");
  });

  test("links out of the file are reported and not followed", async () => {
    const parts = {
      "word/document.xml": strToU8(
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Words.</w:t></w:r></w:p><w:altChunk/></w:body></w:document>',
      ),
      "word/_rels/document.xml.rels": strToU8(
        '<Relationships><Relationship Id="a" Type="x/attachedTemplate" Target="http://127.0.0.1:9/x.dotm" TargetMode="External"/></Relationships>',
      ),
    };
    expect((await readDraft(zipSync(parts))).findings.map((finding) => finding.code)).toEqual([
      "linked-content-not-followed",
      "linked-content-not-followed",
    ]);
  });
});

describe("encodings", () => {
  const text = "1. Les États « décident » d’agir.";
  const expected = "Les États « décident » d’agir.";
  const latin = joined(
    strToU8("1. Les "),
    bytesOf(0xc9),
    strToU8("tats "),
    bytesOf(0xab),
    strToU8(" d"),
    bytesOf(0xe9),
    strToU8("cident "),
    bytesOf(0xbb),
    strToU8(" d"),
    bytesOf(0x92),
    strToU8("agir."),
  );
  test.for([
    ["UTF-8", strToU8(text), 0],
    ["UTF-8 with a mark", joined(bytesOf(0xef, 0xbb, 0xbf), strToU8(text)), 0],
    ["UTF-16 with a mark", joined(bytesOf(0xff, 0xfe), wide(text)), 0],
    ["UTF-16 with a mark, the other way round", joined(bytesOf(0xfe, 0xff), swapped(wide(text))), 0],
    ["UTF-16 without a mark", wide(text), 1],
    ["UTF-16 without a mark, the other way round", swapped(wide(text)), 1],
    ["Windows-1252", latin, 1],
  ] as const)("%s is read, and a guess is reported", async ([, bytes, guesses]) => {
    const draft = await readDraft(bytes);
    expect(JSON.stringify(draft.document)).toContain(expected);
    expect(draft.findings.filter((finding) => finding.code === "encoding-guessed")).toHaveLength(guesses);
  });

  test("Cyrillic and Arabic in UTF-16 without a mark", async () => {
    for (const words of ["1. Государства бассейна примут меры.", "١. تتخذ الدول التدابير اللازمة."]) {
      expect(JSON.stringify((await readDraft(wide(words))).document)).toContain(words.slice(3));
    }
  });
});
