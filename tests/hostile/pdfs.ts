import type { Becomes, HostileFile, HostileFiles } from "./hostile-file.ts";
import { onePage, PDF_WORDS, rawPdf, SHOWN, stream } from "./raw-pdf.ts";
import type { RawPdf } from "./raw-pdf.ts";

const read = { words: PDF_WORDS } as const;
const broken = { refused: "unreadable-file" } as const;
/** What the PDF library itself takes for ever with: only the jail ends it. */
const NOT_IN_TIME: Becomes = { refused: "timed-out" };
const scanned = { refused: "scanned-pdf" } as const;

/** A PDF of one page in which something is changed. */
function pdf(
  name: string,
  changes: RawPdf["objects"] | (() => RawPdf["objects"]),
  becomes: Becomes = read,
  more: Partial<RawPdf> & { isHeavy?: boolean } = {},
): HostileFile {
  const { isHeavy = false, ...rest } = more;
  return {
    name,
    make: () => rawPdf({ objects: onePage(typeof changes === "function" ? changes() : changes), ...rest }),
    becomes,
    isHeavy,
  };
}

const page = (more: string): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${more} >>`;
const drawing = (operators: string): Record<number, Uint8Array> => ({ 4: stream(`${SHOWN} ${operators}`) });
const MAP = `/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange ${"1 beginbfrange <0000> <FFFF> <0000> endbfrange ".repeat(20)} endcmap`;

function cutAt(name: string, needle: string, becomes: Becomes = broken): HostileFile {
  const make = (): Uint8Array => {
    const bytes = Buffer.from(rawPdf({ objects: onePage() }));
    return bytes.subarray(0, bytes.indexOf(needle));
  };
  return { name: `that is cut off ${name}`, make, becomes };
}

export const pdfs: HostileFiles = {
  group: "a PDF",
  files: [
    pdf("as it should be", {}, read),
    pdf("whose table is said to be before the one that it is", {}, read, { trailer: "/Prev 9" }),
    {
      name: "whose tables follow each other in a circle",
      becomes: read,
      make: () => {
        const first = Buffer.from(rawPdf({ objects: onePage() })).indexOf("xref\n");
        return rawPdf({ objects: onePage(), trailer: `/Prev ${first}` });
      },
    },
    pdf("whose table is nowhere", {}, read, { startsAt: 999_999_999 }),
    pdf("whose table is at its start", {}, read, { startsAt: 0 }),
    pdf(
      "whose table is a stream in a circle",
      { 6: stream("\0".repeat(50), "/Type /XRef /Size 9 /W [1 2 1] /Prev 15 /Root 1 0 R") },
      read,
      { startsAt: 15 },
    ),
    pdf("whose tree of pages is a circle", { 2: "<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>" }, broken),
    pdf("whose page is its own tree", { 3: "<< /Type /Pages /Parent 2 0 R /Kids [2 0 R] /Count 1 >>" }, broken),
    pdf("of a thousand million pages", { 2: "<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>" }),
    pdf("of fewer than no pages", { 2: "<< /Type /Pages /Kids [3 0 R] /Count -7 >>" }, scanned),
    pdf("without pages", { 2: "<< /Type /Pages /Kids [] /Count 0 >>" }, scanned),
    pdf(
      "whose one page is there twenty thousand times",
      () => ({ 2: `<< /Type /Pages /Kids [${"3 0 R ".repeat(20_000)}] /Count 20000 >>` }),
      "either",
      { isHeavy: true },
    ),
    pdf("whose tree of pages is two thousand deep", () => ({
      2: "<< /Type /Pages /Kids [10 0 R] /Count 1 >>",
      ...Object.fromEntries(
        Array.from({ length: 2000 }, (_, at) => [
          at + 10,
          `<< /Type /Pages /Parent ${at + 9} 0 R /Kids [${at === 1999 ? 3 : at + 11} 0 R] /Count 1 >>`,
        ]),
      ),
    })),
    pdf("without a catalogue", { 1: "<< /Nothing true >>" }, broken),
    pdf("whose catalogue is itself", { 1: "1 0 R" }, broken),
    pdf(
      "with arrays in arrays",
      () => ({ 6: `${"[".repeat(100_000)}${"]".repeat(100_000)}`, 3: page("/Annots 6 0 R") }),
      read,
    ),
    pdf(
      "whose font would run something",
      {
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FontMatrix [1 2 3 4 5 (0\\); globalThis.fetch = null; \\()] >>",
      },
      read,
    ),
    pdf("whose own font would run something", {
      5: "<< /Type /Font /Subtype /Type3 /FontMatrix [(alert\\(1\\)) 0 0 1 0 0] /FontBBox [0 0 1 1] /CharProcs << >> /Encoding << /Differences [] >> /FirstChar 0 /LastChar 0 /Widths [0] >>",
    }),
    pdf(
      "whose font draws itself",
      {
        5: "<< /Type /Font /Subtype /Type3 /FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1 1] /CharProcs << /a 4 0 R >> /Resources << /Font << /F1 5 0 R >> >> /Encoding << /Differences [32 /a] >> /FirstChar 32 /LastChar 32 /Widths [1] >>",
      },
      { words: "report." },
    ),
    pdf("whose font maps each character twenty times", {
      5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R >>",
      6: stream(MAP),
    }),
    pdf("whose form draws itself", {
      3: page("").replace("/Resources <<", "/Resources << /XObject << /X 6 0 R >>"),
      4: stream(`${SHOWN} /X Do`),
      6: stream("/X Do", "/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X 6 0 R >> >>"),
    }),
    pdf(
      "whose forms draw each other, twice each time",
      () => ({
        3: page("").replace("/Resources <<", "/Resources << /XObject << /X 10 0 R >>"),
        4: stream(`${SHOWN} /X Do`),
        ...Object.fromEntries(
          Array.from({ length: 30 }, (_, at) => [
            at + 10,
            stream(
              "/X Do /X Do",
              `/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X ${at + 11} 0 R >> >>`,
            ),
          ]),
        ),
      }),
      NOT_IN_TIME,
      { isHeavy: true },
    ),
    pdf(
      "what draws its page unpacks to a thousand times its size",
      () => ({ 4: stream(Buffer.alloc(200 * 1024 * 1024, 0x20), "", true) }),
      "either",
      { isHeavy: true },
    ),
    pdf(
      "what draws its page is packed again and again",
      () => {
        let content: Uint8Array = Buffer.alloc(1024 * 1024, 0x20);
        for (let time = 0; time < 3; time++) content = stream(content, "", true).subarray(0);
        return { 4: content };
      },
      scanned,
    ),
    pdf(
      "that draws two hundred thousand words in one place",
      () => drawing("BT /F1 12 Tf 72 600 Td (a) Tj ET ".repeat(200_000)),
      "either",
      { isHeavy: true },
    ),
    pdf("that saves its state four hundred times", () => drawing("q ".repeat(400)), read),
    pdf("that saves its state a hundred thousand times", () => drawing("q ".repeat(100_000)), NOT_IN_TIME, {
      isHeavy: true,
    }),
    pdf("that restores a state it never saved", drawing("Q ".repeat(1000)), read),
    pdf(
      "that draws where no place is",
      drawing("BT /F1 1e308 Tf 1e308 0 0 1e308 1e308 -1e308 Tm (far) Tj ET BT /F1 0 Tf 0 0 0 0 0 0 Tm (flat) Tj ET"),
      read,
    ),
    pdf("that draws outside of its page", drawing("BT /F1 12 Tf -5000 99999 Td (outside) Tj ET"), read),
    pdf("of a page without size", { 3: page("").replace("[0 0 612 792]", "[0 0 0 0]") }),
    pdf("of a page without end", { 3: page("").replace("[0 0 612 792]", "[-1e30 -1e30 1e30 1e30]") }),
    pdf("of a page turned a thousand million times", { 3: page("/Rotate 1000000007") }),
    pdf("with text that is a thousand lines of rules", drawing("0 0 m 10 10 l S ".repeat(4000)), read),
    pdf(
      "that would run something when opened",
      { 1: "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>" },
      { ...read, not: "alert" },
    ),
    pdf(
      "that would start a program",
      { 1: "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /Launch /F (/bin/sh) >> >>" },
      { ...read, not: "/bin/sh" },
    ),
    pdf(
      "with a file in it",
      {
        1: "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.exe) 6 0 R] >> >> >>",
        6: "<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>",
        7: stream("MZ program", "/Type /EmbeddedFile"),
      },
      { ...read, not: "MZ" },
    ),
    pdf(
      "whose content is in another file",
      { 4: "<< /Length 0 /F (/etc/passwd) /FFilter /ASCIIHexDecode >>\nstream\n\nendstream" },
      scanned,
    ),
    pdf(
      "with a form of XML",
      {
        1: "<< /Type /Catalog /Pages 2 0 R /AcroForm << /XFA (<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>) /Fields [] >> >>",
      },
      { ...read, not: "root:" },
    ),
    pdf(
      "with metadata that call for a file",
      {
        1: "<< /Type /Catalog /Pages 2 0 R /Metadata 6 0 R >>",
        6: stream(
          "<?xml version='1.0'?><!DOCTYPE a SYSTEM 'file:///etc/passwd'><x:xmpmeta>",
          "/Type /Metadata /Subtype /XML",
        ),
      },
      { ...read, not: "root:" },
    ),
    pdf("with a title that would run in a page", { 6: "<< /Title (<img src=x onerror=alert\\(1\\)>) >>" }, read, {
      trailer: "/Info 6 0 R",
    }),
    pdf(
      "that is encrypted",
      {},
      { refused: "encrypted-file" },
      {
        trailer:
          "/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(a) (a)]",
      },
    ),
    pdf("encrypted in a way that nobody knows", {}, broken, { trailer: "/Encrypt << /Filter /Mine /V 99 >>" }),
    pdf("with names of what objects have", { 3: page("/__proto__ 4 0 R /constructor << /prototype null >>") }, read),
    pdf("whose stream says that it is longer than the file", {
      4: `<< /Length 999999999 >>\nstream\n${SHOWN}\nendstream`,
    }),
    pdf("whose stream says that it is shorter than nothing", { 4: `<< /Length -5 >>\nstream\n${SHOWN}\nendstream` }),
    pdf("whose stream is as long as itself", { 4: `<< /Length 4 0 R >>\nstream\n${SHOWN}\nendstream` }),
    pdf("with a number of a million digits", () => drawing(`${"9".repeat(1_000_000)} w`), read),
    pdf("with a string that does not end", { 4: stream(`${SHOWN} BT (((((((`) }),
    pdf("with junk before it", {}, read, { before: "HTTP/1.1 200 OK\r\ncontent-type: application/pdf\r\n\r\n" }),
    pdf("with bytes before it that are no text", {}, read, { before: "\u0000\u0001\u0002\u00ff junk\n" }),
    { name: "that is its first line alone", make: () => Buffer.from("%PDF-1.7\n"), becomes: broken },
    { name: "that is its last line alone", make: () => Buffer.from("%PDF-1.7\nstartxref\n0\n%%EOF"), becomes: broken },
    {
      name: "of ten thousand objects that are nothing",
      make: () =>
        rawPdf({
          objects: {
            ...onePage(),
            ...Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [at + 10, "null"])),
          },
        }),
      becomes: read,
    },
    cutAt("in its catalogue", "/Pages"),
    cutAt("in its page", "/Contents"),
    cutAt("in what draws its page", "Tj ET"),
    cutAt("before its table", "xref\n0 1"),
    cutAt("in its trailer", "/Root"),
    cutAt("before its end", "startxref", read),
  ],
};
