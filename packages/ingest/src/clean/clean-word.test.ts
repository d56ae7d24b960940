import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { CleanedWord } from "./clean-word.ts";
import { cleanWord } from "./clean-word.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:o="urn:schemas-microsoft-com:office:office"';

type Link = readonly [id: string, type: string, target: string, mode?: "External"];

interface Made {
  /** The inside of the body. */
  readonly body?: string;
  readonly settings?: string;
  readonly links?: readonly Link[];
  readonly outer?: readonly Link[];
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
}

function relationships(links: readonly Link[]): string {
  const each = links.map(([id, type, target, mode]) => {
    const outside = mode === undefined ? "" : ` TargetMode="${mode}"`;
    return `<Relationship Id="${id}" Type="${type.includes("/") ? type : `${OFFICE}/${type}`}" Target="${target}"${outside}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

/** A Word file with what a test is about. */
function made({ body = "<w:p/>", settings = "", links = [], outer = [], parts = {}, mainType = "document" }: Made) {
  const files: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${mainType === "document" ? WORD : "application/vnd.ms-word"}.${mainType}.main+xml"/></Types>`,
    "_rels/.rels": relationships([["m", "officeDocument", "word/document.xml"], ...outer]),
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/settings.xml": `<w:settings ${NAMESPACES}>${settings}</w:settings>`,
    "word/_rels/document.xml.rels": relationships([["s", "settings", "settings.xml"], ...links]),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

async function clean(bytes: Uint8Array, keepsAuthors = false): Promise<CleanedWord> {
  const cleaned = await cleanWord({ name: "draft.docx", bytes }, { keepsAuthors });
  if (!cleaned.ok) throw new Error(JSON.stringify(cleaned.error));
  return cleaned.value;
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The inside of the body, once cleaned. */
async function bodyOf(given: Made, keepsAuthors = false): Promise<string> {
  const main = partsOf((await clean(made(given), keepsAuthors)).bytes)["word/document.xml"] ?? "";
  return main.slice(main.indexOf("<w:body>") + "<w:body>".length, main.indexOf("</w:body>"));
}

describe("in the text", () => {
  test.for<readonly [string, string, string]>([
    [
      "revision numbers go",
      '<w:p w:rsidR="00A1" w14:paraId="1F" w14:textId="77"><w:r w:rsidRPr="00A2"><w:t xml:space="preserve"> a &amp; b </w:t></w:r></w:p>',
      '<w:p><w:r><w:t xml:space="preserve"> a &amp; b </w:t></w:r></w:p>',
    ],
    [
      "who changed is nobody, and when is not said",
      '<w:p><w:ins w:id="1" w:author="Ana Díaz" w:date="2031-05-01T10:00:00Z"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
      '<w:p><w:ins w:id="1" w:author="Author"><w:r><w:t>x</w:t></w:r></w:ins></w:p>',
    ],
    [
      "smart tags go, their words stay",
      '<w:p><w:smartTag w:uri="urn:x" w:element="PersonName"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr><w:r><w:t>Ana</w:t></w:r></w:smartTag></w:p>',
      "<w:p><w:r><w:t>Ana</w:t></w:r></w:p>",
    ],
    [
      "what binds a control to data goes, the control stays",
      '<w:sdt><w:sdtPr><w:id w:val="4"/><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
      '<w:sdt><w:sdtPr><w:id w:val="4"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>',
    ],
    [
      "of an embedded object the picture stays",
      '<w:p><w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="C:\\Users\\ana\\chart.xls"/><o:OLEObject r:id="x"/></w:object></w:r></w:p>',
      '<w:p><w:r><w:object><v:shape xmlns:v="urn:schemas-microsoft-com:vml" alt="chart.xls"/></w:object></w:r></w:p>',
    ],
    [
      "a field names a file without the way to it, however its instruction is spread",
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "C:\\\\Users</w:instrText></w:r><w:r><w:instrText>\\\\ana\\\\map.png" \\d</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE \\* MERGEFORMAT"/></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDEPICTURE "map.png" \\d</w:instrText></w:r><w:r><w:instrText/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:fldSimple w:instr="PAGE \\* MERGEFORMAT"/></w:p>',
    ],
    [
      "a way without any backslash is one as well",
      '<w:p><w:r><w:instrText>INCLUDEPICTURE "/mnt/ana/map.png"</w:instrText></w:r></w:p>',
      '<w:p><w:r><w:instrText>INCLUDEPICTURE "map.png"</w:instrText></w:r></w:p>',
    ],
    [
      "what another program keeps in a field of its own goes, what it printed stays",
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:fldData>QQ==</w:fldData></w:fldChar></w:r><w:r><w:instrText> ADDIN ZOTERO_ITEM {"uris":["http://zotero.org/users/7/items/A"]}</w:instrText></w:r><w:r><w:t>(Díaz)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN </w:instrText></w:r><w:r><w:t>(Díaz)</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ],
    [
      "who is to sign is not said beside the picture of the line, nor a path beside a link",
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><o:signatureline o:suggestedsigner="Ana Díaz"/></v:shape></w:pict></w:r><w:hyperlink w:anchor="a" w:tooltip="C:\\Users\\ana\\x.docx"/></w:p>',
      '<w:p><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"/></w:pict></w:r><w:hyperlink w:anchor="a" w:tooltip="x.docx"/></w:p>',
    ],
  ])("%s", async ([, body, expected]) => {
    expect(await bodyOf({ body })).toBe(expected);
  });

  test("names and dates stay when they are to", async () => {
    const body = '<w:p><w:ins w:id="1" w:author="Ana" w:date="2031-05-01T10:00:00Z"/></w:p>';
    expect(await bodyOf({ body }, true)).toBe(body);
  });

  test("a prefix of the file's own stays, and is understood", async () => {
    const main = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p x:rsidR="1"/></x:body></x:document>`;
    const parts = partsOf((await clean(made({ parts: { "word/document.xml": main } }))).bytes);
    expect(parts["word/document.xml"]).toContain("<x:body><x:p/></x:body>");
  });
});

describe("around the text", () => {
  test("properties go but for the title, and each is told", async () => {
    const { bytes, cleaning } = await clean(
      made({
        outer: [
          ["c", `${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
          ["a", "extended-properties", "docProps/app.xml"],
        ],
        parts: {
          "docProps/core.xml": `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Compact</dc:title><dc:creator>Ana Díaz</dc:creator><cp:lastModifiedBy>Ben</cp:lastModifiedBy></cp:coreProperties>`,
          "docProps/app.xml": `<Properties xmlns="${OFFICE.replace("relationships", "extended-properties")}"><Company>Ministry</Company><Pages>3</Pages></Properties>`,
        },
      }),
    );
    const parts = partsOf(bytes);
    expect(parts["docProps/core.xml"]).toContain("<dc:title>Compact</dc:title></cp:coreProperties>");
    expect(parts["docProps/app.xml"]).toBeUndefined();
    expect(parts["_rels/.rels"]).not.toContain("app.xml");
    expect(cleaning.removed).toEqual([
      { what: "properties", count: 4, values: ["Company: Ministry", "creator: Ana Díaz", "lastModifiedBy: Ben"] },
    ]);
    expect(cleaning.left).toEqual([{ what: "title", count: 1, values: ["Compact"] }]);
  });

  test("templates and files outside are cut off, pages that a reader may open stay", async () => {
    const { bytes, cleaning } = await clean(
      made({
        body: '<w:p><w:hyperlink r:id="h"><w:r><w:t>here</w:t></w:r></w:hyperlink><w:hyperlink r:id="f"><w:r><w:t>there</w:t></w:r></w:hyperlink></w:p>',
        settings: '<w:attachedTemplate r:id="t"/><w:rsids><w:rsidRoot w:val="1"/></w:rsids><w:docVars/><w:zoom/>',
        links: [
          ["h", "hyperlink", "https://example.org/", "External"],
          ["f", "hyperlink", "file:///\\\\server\\drafts\\x.docx", "External"],
        ],
        parts: {
          "word/_rels/settings.xml.rels": relationships([
            ["t", "attachedTemplate", "file:///C:\\Users\\ana\\ministry.dotm", "External"],
          ]),
        },
      }),
    );
    const parts = partsOf(bytes);
    expect(parts["word/settings.xml"]).toContain("><w:zoom/></w:settings>");
    expect(parts["word/_rels/settings.xml.rels"]).toBeUndefined();
    expect(parts["word/document.xml"]).toContain('<w:hyperlink r:id="h">');
    expect(parts["word/document.xml"]).toContain("<w:hyperlink><w:r><w:t>there");
    expect(cleaning.removed.map(({ what }) => what)).toEqual(["saves", "template", "paths", "variables"]);
    expect(cleaning.left).toEqual([{ what: "web-links", count: 1, values: ["https://example.org/"] }]);
  });

  test("a chart names its sheets, not the workbook that it came from", async () => {
    const chart = (first: string, second: string) =>
      `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:f>${first}</c:f><c:v>7</c:v><c:f>${second}</c:f></c:chartSpace>`;
    const part = "word/charts/chart1.xml";
    const given = made({
      links: [["c", "chart", "charts/chart1.xml"]],
      parts: { [part]: chart("'C:\\Users\\ana (b)\\[x.xlsx]A b'!$A$1", "[x.xlsx]A!$B$1,[x.xlsx]A!$B$3") },
    });
    const { bytes, cleaning } = await clean(given);
    expect(partsOf(bytes)[part]).toContain(chart("'A b'!$A$1", "A!$B$1,A!$B$3"));
    expect(cleaning.removed).toEqual([
      { what: "paths", count: 3, values: ["C:\\Users\\ana (b)\\[x.xlsx]", "[x.xlsx]"] },
    ]);
  });

  test("what would stay and is not in the file is told", async () => {
    const { cleaning } = await clean(made({ links: [["i", "image", "media/Gone.png"]] }));
    expect(cleaning.removed).toEqual([{ what: "other-parts", count: 1, values: ["word/media/Gone.png"] }]);
  });

  test("parts that nothing leads to are not carried over, and are told", async () => {
    const { bytes, cleaning } = await clean(made({ parts: { "word/old.xml": "<a>Ana</a>", "customXml/": "" } }));
    expect(Object.keys(partsOf(bytes))).not.toContain("word/old.xml");
    expect(cleaning.removed).toEqual([{ what: "other-parts", count: 1, values: ["word/old.xml"] }]);
  });

  test.for(["[Content_Types].xml", "_rels/.rels"])(
    "%s holds nothing but what a list of a package holds",
    async (list) => {
      const [before = ""] = partsOf(made({}))[list]?.split(/(?=<\/\w+>$)/u) ?? [];
      const root = list === "_rels/.rels" ? "Relationships" : "Types";
      const person = `<p:person xmlns:p="u" p:author="Ana"/></${root}>`;
      const { bytes } = await clean(made({ parts: { [list]: before + person } }));
      expect(partsOf(made({ parts: { [list]: before + person } }))[list]).toContain("Ana");
      expect(partsOf(bytes)[list]).not.toContain("Ana");
      expect(partsOf(bytes)[list]).toContain(list === "_rels/.rels" ? "word/document.xml" : "ContentType=");
    },
  );
});

describe("a file", () => {
  const full: Made = {
    body: '<w:p w:rsidR="1"><w:r><w:t>x</w:t></w:r></w:p>',
    links: [["p", "http://schemas.microsoft.com/office/2011/relationships/people", "people.xml"]],
    parts: { "word/people.xml": '<w15:people xmlns:w15="u"><w15:person w15:author="Ana"/></w15:people>' },
  };

  test("that is clean stays as it is, and nothing is told of it", async () => {
    const once = await clean(made(full));
    const twice = await clean(once.bytes);
    expect(once.cleaning.removed).toEqual([
      { what: "people", count: 1, values: ["Ana"] },
      { what: "saves", count: 1, values: [] },
    ]);
    expect(twice.bytes).toEqual(once.bytes);
    expect(twice.cleaning.removed).toEqual([]);
  });

  test.for<readonly [string, Uint8Array, string]>([
    ["that is no Word file", strToU8("1. Lakes are open.\n"), "not-cleaned"],
    ["of another program", zipSync({ "xl/workbook.xml": strToU8("<a/>") }), "unsupported-format"],
    ["that says it has macros", made({ mainType: "document.macroEnabled" }), "not-cleaned"],
    [
      "that has macros",
      made({ links: [["v", "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin"]] }),
      "not-cleaned",
    ],
    ["part of whose text is another file", made({ links: [["a", "aFChunk", "chunk.html"]] }), "not-cleaned"],
    ["with a document type", made({ parts: { "word/settings.xml": "<!DOCTYPE a><a/>" } }), "unreadable-file"],
    ["that nests too deep", made({ body: "<w:p>".repeat(300) + "</w:p>".repeat(300) }), "limit-exceeded"],
  ])("%s is refused", async ([, bytes, kind]) => {
    const cleaned = await cleanWord({ name: "draft.docx", bytes });
    expect(cleaned.ok ? "cleaned" : cleaned.error.kind).toBe(kind);
  });
});
