import { compareDrafts } from "@travaux/compare";
import { ingestDraft, ingestTemplate } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { ChosenTemplate, DraftSide, Paragraph } from "@travaux/model";
import { renderComparisonDocx } from "@travaux/render";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { describeWith } from "../needs/describe-with.ts";
import { faultsInSettling } from "./faults-in-settling.ts";
import { EMPTY_LINE, letterhead, SECRETS } from "./letterhead.ts";
import { faultsOf, validator } from "./valid-word.ts";

const bytes = letterhead();
const house = await sideOf("house.docx", bytes);
const template = await templateOf(bytes);

async function sideOf(name: string, file: Uint8Array): Promise<DraftSide> {
  const read = await ingestDraft({ name, bytes: file });
  if (!read.ok) throw new Error(`refused: ${read.error.kind}`);
  return { name, paragraphs: paragraphsOf(read.value.document) };
}

async function templateOf(file: Uint8Array): Promise<ChosenTemplate["template"]> {
  const read = await ingestTemplate({ name: "house.docx", bytes: file });
  if (!read.ok || read.value === null) throw new Error("no template was read");
  return read.value;
}

/** The house's draft as it was earlier, and not in Word: words differ, a paragraph is not there yet, another still is. */
const earlier: DraftSide = {
  name: "earlier.txt",
  paragraphs: house.paragraphs
    .filter((_, at) => at !== 2)
    .flatMap((paragraph): readonly Paragraph[] => {
      const origin = { part: "text", at: 0 };
      const own = {
        ...paragraph,
        id: `e${paragraph.id}`,
        origin,
        text: paragraph.text.replace("clean", "pure"),
        notes: [],
      };
      const gone = {
        ...own,
        id: `g${paragraph.id}`,
        text: "Rivers that dry up are named in a list that is kept apart.",
      };
      return paragraph.label === "1." ? [own, { ...gone, label: "2.", canonical: "2" }] : [own];
    }),
};

function parts(file: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, content]) => [name, strFromU8(content, name.endsWith(".png"))]),
  );
}

const redline = renderComparisonDocx(compareDrafts(earlier, house), undefined, { of: "after", template });
const written = parts(redline);
const main = written["word/document.xml"] ?? "";

/** The paragraph of the text that holds these words. */
function lineWith(words: string): string {
  return main.split("<w:p>").find((line) => line.includes(words)) ?? "";
}

describe("a Word file that looks as the user's", () => {
  test("has its styles, and ours beside them where it has none of that name", () => {
    expect(written["word/styles.xml"]).toContain('w:ascii="Georgia"');
    expect(written["word/styles.xml"]).toContain('<w:name w:val="Alinéa"/>');
    expect(written["word/styles.xml"]).toContain('<w:name w:val="footnote reference"/>');
    expect(written["word/styles.xml"]?.match(/w:val="footnote text"/gu)).toHaveLength(1);
  });

  test("has its tab stops, hyphens, margins that mirror, and age of layout, and none of its locks", () => {
    const settings = written["word/settings.xml"] ?? "";
    for (const kept of ["defaultTabStop", "autoHyphenation", "mirrorMargins", 'w:val="14"'])
      expect(settings).toContain(kept);
    expect(settings).not.toContain("rotection");
  });

  test("sets each paragraph as it is set there, without its number but as deep", () => {
    expect(lineWith("shall keep lakes")).toMatch(
      /^<w:pPr><w:pStyle w:val="Alinea"\/><w:numPr><w:numId w:val="0"\/><\/w:numPr><w:tabs><w:tab w:val="left" w:pos="653"\/><\/w:tabs><w:ind w:left="653" w:hanging="432"\/>/u,
    );
    expect(lineWith("shall keep lakes")).toContain('<w:sz w:val="19"/>');
  });

  test("leaves bullets as they are: they count nothing", () => {
    expect(lineWith("Data on floods")).toContain('<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>');
  });

  test("keeps tabs around typed labels, and empty lines", () => {
    expect(lineWith("Each request")).toMatch(/<w:tab\/>.*>\(a\)<.*<w:tab\/>.*Each request/u);
    expect(main).toContain('<w:p><w:pPr><w:spacing w:before="77"/></w:pPr></w:p>');
  });

  test("sets what went as what is of its kind is set", () => {
    expect(lineWith("dry up")).toContain('<w:pStyle w:val="Alinea"/>');
  });

  test("has its pages, section by section, with its running heads and their pictures", () => {
    const sections = main.match(/<w:sectPr>.*?<\/w:sectPr>/gu) ?? [];
    expect(sections).toHaveLength(2);
    expect(sections[0]).toContain('<w:pgSz w:w="11111" w:h="15555"/>');
    expect(sections[1]).toContain('<w:cols w:num="2" w:space="400"/>');
    for (const section of sections) expect(section).toMatch(/headerReference.*footerReference/u);
    expect(written["word/header1.xml"]).toContain("Office of the Lakes, page ");
    expect(written["word/header1.xml"]?.match(/<w:drawing>/gu)).toHaveLength(2);
    expect(Object.keys(written)).toContain("word/media/picture0.png");
  });

  test("goes on counting pages in heads; other fields are the words that they showed", () => {
    expect(written["word/header1.xml"]).toContain('<w:fldSimple w:instr=" PAGE ">');
    expect(written["word/header1.xml"]).toContain("nine");
    expect(written["word/header1.xml"]).not.toMatch(/instrText|DOCPROPERTY/u);
  });

  test("has the boxes of its heads where every program knows to put them", () => {
    expect(written["word/header1.xml"]).toContain(
      '<wp:positionH relativeFrom="page"><wp:posOffset>3498</wp:posOffset></wp:positionH>',
    );
    expect(written["word/header1.xml"]).toContain("Second copy");
  });

  test("has no empty lines behind a table for its empty cells", async () => {
    const emptied = (each: Record<string, string>) => {
      each["word/document.xml"] = (each["word/document.xml"] ?? "").replace(">Twelve<", "><");
    };
    const read = await templateOf(letterhead(emptied));
    expect(Object.keys(read.emptyLines)).toEqual(Object.keys(template.emptyLines));
  });

  test("has no empty lines for paragraphs that a tracked change took away", async () => {
    const gone =
      '<w:p><w:pPr><w:rPr><w:del w:id="8" w:author="Jane"/></w:rPr></w:pPr><w:del w:id="9" w:author="Jane"><w:r><w:delText>Gone.</w:delText></w:r></w:del></w:p>';
    const struck = (each: Record<string, string>) => {
      each["word/document.xml"] = (each["word/document.xml"] ?? "").replace(EMPTY_LINE, gone.repeat(3) + EMPTY_LINE);
    };
    const { emptyLines } = await templateOf(letterhead(struck));
    expect(Object.values(emptyLines).map((lines) => lines.length)).toEqual([1]);
  });

  test("has its tables: borders, widths, and rows that may grow", () => {
    expect(main).toContain('<w:top w:val="double" w:sz="6" w:space="0" w:color="123456"/>');
    expect(main).toContain('<w:gridCol w:w="2000"/><w:gridCol w:w="4000"/>');
    expect(main).not.toContain("hRule");
  });

  test("has its footnotes", () => {
    expect(written["word/footnotes.xml"]).toContain('<w:pStyle w:val="Note"/><w:jc w:val="both"/>');
  });

  test("carries nobody's name, machine, marks of revision, links, macros or printers", () => {
    const all = Object.entries(written).flat().join("\n");
    expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).not.toContain("External");
    expect(all).not.toMatch(/rsid|nsid|tplc|attachedTemplate|paperSrc/u);
  });

  test("is of the same bytes each time", () => {
    expect(renderComparisonDocx(compareDrafts(earlier, house), undefined, { of: "after", template })).toEqual(redline);
  });
});

describe("the law holds in the user's look", () => {
  test("of the later draft's file", async () => {
    expect(await faultsInSettling(earlier, house, { of: "after", template })).toEqual([]);
  });

  test("of the earlier draft's file", async () => {
    expect(await faultsInSettling(house, earlier, { of: "before", template })).toEqual([]);
  });

  test("of a file that has nothing to do with either", async () => {
    const stranger = {
      ...earlier,
      paragraphs: earlier.paragraphs.map((each) => (each.kind === "paragraph" ? { ...each, level: 3 } : each)),
    };
    expect(await faultsInSettling(stranger, earlier, { of: "after", template })).toEqual([]);
  });
});

describe("an odd file", () => {
  test("with a picture that is not whole is without it: it could not be cleaned", async () => {
    expect(template.pictures).toHaveLength(1);
    const { pictures, heads } = await templateOf(letterhead(undefined, (png) => png.subarray(0, -14)));
    expect([pictures, heads.map((head) => head.pictures)]).toEqual([[], [[], []]]);
  });

  test("without styles is refused", async () => {
    const broken = letterhead((each) => delete each["word/styles.xml"]);
    expect(await ingestTemplate({ name: "x.docx", bytes: broken })).toMatchObject({
      ok: false,
      error: { kind: "unreadable-file", part: "word/styles.xml" },
    });
  });

  test.for([
    ["a running head", "word/header1.xml"],
    ["the settings", "word/settings.xml"],
    ["the lists", "word/numbering.xml"],
  ] as const)("with %s broken keeps the rest", async ([, part]) => {
    const broken = await templateOf(letterhead((each) => (each[part] = "<w:oops")));
    expect(broken.styles.length).toBe(template.styles.length);
    expect(await faultsInSettling(earlier, house, { of: "after", template: broken })).toEqual([]);
  });

  test("that is no Word file has no look", async () => {
    expect(await ingestTemplate({ name: "x.txt", bytes: new TextEncoder().encode("1. Parties act.") })).toEqual({
      ok: true,
      value: null,
    });
  });
});

describeWith(validator, "a Word file in the user's look is valid by the schemas of Office", () => {
  test("a redline in the look of the later draft", async () => {
    expect(await faultsOf(redline)).toEqual([]);
  });

  test("a redline in the look of the earlier draft", async () => {
    const other = renderComparisonDocx(compareDrafts(house, earlier), undefined, { of: "before", template });
    expect(await faultsOf(other)).toEqual([]);
  });
});
