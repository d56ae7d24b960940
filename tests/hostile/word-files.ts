import type { Becomes, HostileFile, HostileFiles } from "./hostile-file.ts";
import { PARAGRAPH, wordFile, wordFileWith, WORDS } from "./word-package.ts";
import type { Related, WordParts } from "./word-package.ts";

const NOT_FOLLOWED = { words: WORDS, findings: ["linked-content-not-followed"], not: "root:" } as const;
const read = { words: WORDS } as const;

function word(
  name: string,
  parts: WordParts | (() => WordParts),
  becomes: Becomes = read,
  isHeavy = false,
): HostileFile {
  return { name, make: () => wordFile(typeof parts === "function" ? parts() : parts), becomes, isHeavy };
}

/** One whose text is not packed: it is so uniform that it would be refused for that alone. */
function unpackedWord(name: string, body: () => string, becomes: Becomes): HostileFile {
  const make = (): Uint8Array => wordFileWith("word/document.xml", { method: 0 }, { body: body() });
  return { name, make, becomes, isHeavy: true };
}

/** A file that refers to something outside of it. */
function linked(name: string, related: Omit<Related, "isExternal">): HostileFile {
  return word(name, { related: [{ ...related, isExternal: true }] }, NOT_FOLLOWED);
}

/** A paragraph whose field would fetch or run something. */
function field(instruction: string): HostileFile {
  const part = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const code = `<w:r><w:instrText xml:space="preserve"> ${instruction.replaceAll('"', "&quot;")} </w:instrText></w:r>`;
  const shown = `<w:r><w:t>${WORDS}</w:t></w:r>`;
  return word(
    `with a field: ${instruction}`,
    { body: `<w:p>${part("begin")}${code}${part("separate")}${shown}${part("end")}</w:p>` },
    NOT_FOLLOWED,
  );
}

/** A paragraph numbered by a list of one level, which is said to be like this. */
function numbered(name: string, level: string, at = "0"): HostileFile {
  return word(name, {
    numbering: `<w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    body: `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${WORDS}</w:t></w:r></w:p>`,
  });
}

const lvl = (inside: string, at = "0"): string => `<w:lvl w:ilvl="${at}">${inside}</w:lvl>`;
const styled = (style: string): string =>
  PARAGRAPH.replace("<w:p>", `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>`);
const style = (id: string, inside: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${inside}</w:style>`;
const times = (count: number, each: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => each(at)).join("");

export const wordFiles: HostileFiles = {
  group: "a Word file",
  files: [
    word("whose style is based on itself", { styles: style("A", '<w:basedOn w:val="A"/>'), body: styled("A") }),
    word("whose styles are based on each other", {
      styles: style("A", '<w:basedOn w:val="B"/>') + style("B", '<w:basedOn w:val="A"/>'),
      body: styled("A"),
    }),
    word("with two thousand styles, each based on the one before", () => ({
      styles: times(2000, (at) => style(`s${at}`, `<w:basedOn w:val="s${at - 1}"/>`)),
      body: times(500, (at) => styled(`s${1999 - at}`)),
    })),
    word("whose list is linked to a style that is linked to the list", {
      numbering:
        '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      styles: style("L", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
      body: styled("L"),
    }),
    numbered("with a level below none", lvl('<w:start w:val="1"/><w:lvlText w:val="%1."/>', "-1"), "-1"),
    numbered("with a level beyond all", lvl('<w:start w:val="1"/><w:lvlText w:val="%1."/>', "999999999"), "999999999"),
    numbered("with a level that is no number", lvl('<w:start w:val="1"/><w:lvlText w:val="%1."/>', "NaN"), "1e9"),
    numbered(
      "that counts from a thousand million, in letters",
      lvl('<w:start w:val="999999999"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/>'),
    ),
    numbered(
      "that counts from a thousand million, in Roman numerals",
      lvl('<w:start w:val="999999999"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/>'),
    ),
    numbered(
      "that counts below zero, in Chinese",
      lvl('<w:start w:val="-999999999"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1."/>'),
    ),
    numbered(
      "with a number of which every level is a part, over and over",
      lvl(`<w:start w:val="1"/><w:lvlText w:val="${"%1".repeat(5000)}"/>`),
    ),
    numbered(
      "with a format called __proto__",
      lvl('<w:start w:val="1"/><w:numFmt w:val="__proto__"/><w:lvlText w:val="%1."/>'),
    ),
    numbered(
      "with a format called constructor",
      lvl('<w:start w:val="1"/><w:numFmt w:val="constructor"/><w:lvlText w:val="%1."/>'),
    ),
    word("with styles and lists called after what objects have", {
      styles:
        style("__proto__", '<w:basedOn w:val="constructor"/>') + style("constructor", '<w:basedOn w:val="toString"/>'),
      body: styled("__proto__") + styled("toString"),
    }),
    word("whose cell spans a thousand million columns", {
      body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${PARAGRAPH}</w:tc></w:tr></w:tbl>`,
    }),
    word("whose cell spans fewer than no columns", {
      body: `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="-5"/><w:vMerge/></w:tcPr>${PARAGRAPH}</w:tc></w:tr></w:tbl>`,
    }),
    word(
      "with tables in tables",
      { body: `${"<w:tbl><w:tr><w:tc>".repeat(60)}${PARAGRAPH}${"</w:tc></w:tr></w:tbl>".repeat(60)}` },
      read,
    ),
    word("with changes in changes", {
      body: `<w:p>${'<w:ins w:id="1" w:author="A">'.repeat(150)}<w:r><w:t>${WORDS}</w:t></w:r>${"</w:ins>".repeat(150)}</w:p>`,
    }),
    unpackedWord(
      "with a hundred thousand cells",
      () =>
        `<w:tbl>${`<w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(10)}</w:tr>`.repeat(10_000)}</w:tbl>`,
      { words: "a" },
    ),
    word(
      "with a row of two thousand cells",
      () => ({
        body: `<w:tbl><w:tr>${"<w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>".repeat(2000)}</w:tr></w:tbl>`,
      }),
      { words: "a" },
    ),
    word(
      "with twenty thousand fields that do not end",
      () => ({
        body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(20_000)}<w:r><w:t>${WORDS}</w:t></w:r></w:p>`,
      }),
      { refused: "empty-file" },
    ),
    word(
      "with twenty thousand comments over everything",
      () => ({
        comments: times(
          20_000,
          (at) => `<w:comment w:id="${at}" w:author="A"><w:p><w:r><w:t>no</w:t></w:r></w:p></w:comment>`,
        ),
        body: `<w:p>${times(20_000, (at) => `<w:commentRangeStart w:id="${at}"/>`)}<w:r><w:t>${WORDS}</w:t></w:r></w:p>${PARAGRAPH.repeat(2000)}`,
      }),
      { refused: "limit-exceeded" },
      true,
    ),
    word("whose note refers to itself", {
      footnotes:
        '<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote>',
      body: `<w:p><w:r><w:t>${WORDS}</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
    }),
    word("that refers to one note two thousand times", () => ({
      footnotes: '<w:footnote w:id="1"><w:p><w:r><w:t>note</w:t></w:r></w:p></w:footnote>',
      body: `<w:p><w:r><w:t>${WORDS}</w:t></w:r>${'<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(2000)}</w:p>`,
    })),
    word(
      "with notes that nothing refers to, beside words that were deleted",
      () => ({
        footnotes: times(
          10_000,
          (at) => `<w:footnote w:id="${at}"><w:p><w:r><w:t>note ${at}</w:t></w:r></w:p></w:footnote>`,
        ),
        body:
          PARAGRAPH +
          times(
            10_000,
            (at) =>
              `<w:p><w:del w:id="${at}" w:author="A"><w:r><w:delText>gone ${at}</w:delText></w:r></w:del><w:r><w:t>a</w:t></w:r></w:p>`,
          ),
      }),
      "either",
      true,
    ),
    unpackedWord(
      "with two hundred thousand runs in a paragraph",
      () => `<w:p>${'<w:r><w:t xml:space="preserve">a </w:t></w:r>'.repeat(200_000)}</w:p>`,
      { words: "a a a" },
    ),
    word(
      "with twenty thousand moves of one name",
      () => ({
        body:
          PARAGRAPH +
          `<w:p><w:moveFromRangeStart w:id="1" w:name="m"/><w:moveFrom w:id="2" w:author="A"><w:r><w:t>x</w:t></w:r></w:moveFrom></w:p>`.repeat(
            20_000,
          ),
      }),
      "either",
      true,
    ),
    linked("with a picture in a local file", { type: "image", target: "file:///etc/passwd" }),
    linked("with a picture in a device", { type: "image", target: "file:///dev/zero" }),
    linked("with a picture on another machine", { type: "image", target: "\\\\server\\share\\picture.png" }),
    linked("with a picture on the web", { type: "image", target: "http://localhost:9/picture.png" }),
    linked("with a template elsewhere", { type: "attachedTemplate", target: "file:///etc/passwd" }),
    linked("with an object elsewhere", { type: "oleObject", target: "file:///etc/passwd" }),
    linked("with a part of the text elsewhere", { type: "aFChunk", target: "file:///etc/passwd" }),
    linked("with a part of the text in another document", { type: "subDocument", target: "file:///etc/passwd" }),
    linked("whose notes are elsewhere", { type: "footnotes", target: "file:///etc/passwd" }),
    linked("whose styles are elsewhere", { type: "styles", target: "file:///etc/passwd" }),
    word(
      "whose picture leads out of it",
      { related: [{ type: "header", target: "../../../../etc/passwd" }] },
      { words: WORDS, not: "root:" },
    ),
    word(
      "with a link that would run something",
      {
        related: [{ type: "hyperlink", target: "javascript:alert(1)", isExternal: true }],
        body: `<w:p><w:hyperlink r:id="r0"><w:r><w:t>${WORDS}</w:t></w:r></w:hyperlink></w:p>`,
      },
      { words: WORDS, not: "javascript" },
    ),
    word(
      "with a part of another kind of text",
      {
        body: `${PARAGRAPH}<w:altChunk r:id="r0"/>`,
        related: [{ type: "aFChunk", target: "other.html" }],
        others: [{ name: "word/other.html", content: "<script>alert(1)</script>" }],
      },
      { ...NOT_FOLLOWED, not: "alert" },
    ),
    word(
      "with macros",
      {
        related: [{ type: "vbaProject", target: "vbaProject.bin" }],
        others: [{ name: "word/vbaProject.bin", content: "Shell" }],
      },
      { words: WORDS, not: "Shell" },
    ),
    field('INCLUDETEXT "/etc/passwd"'),
    field('INCLUDEPICTURE "http://localhost:9/p.png" \\d'),
    field('DDEAUTO c:\\windows\\system32\\cmd.exe "/k calc"'),
    field('DDE excel "c:\\a.xls"'),
    field('LINK Excel.Sheet "c:\\a.xls"'),
    word("with control characters for characters", {
      body: `<w:p><w:r><w:t>${WORDS}</w:t></w:r><w:r><w:sym w:font="Symbol" w:char="F0FFFFFF"/><w:sym w:char="-1"/><w:sym/></w:r></w:p>`,
    }),
    word(
      "with text that would run in a page",
      { body: `<w:p><w:r><w:t>${WORDS} &lt;svg onload=alert(1)&gt;</w:t></w:r></w:p>` },
      { words: "<svg onload=alert(1)>" },
    ),
  ],
};
