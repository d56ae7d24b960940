import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { ingestStatement } from "../ingest-statement.ts";
import { readDraft } from "../testing/sketch.ts";
import { pdfFile } from "../testing/pdf-file.ts";
import { del, ins, p, r, wordFile } from "../testing/word-file.ts";

const lines = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");
const TEXT = ["PREAMBLE", "The Parties,", "Recalling that water falls,", "Article 1", "1. Water is shared."];

interface Read {
  readonly masthead: readonly string[];
  readonly title: string;
  /** Kind and text of the first paragraphs. */
  readonly first: readonly string[];
}

async function read(content: string | Uint8Array): Promise<Read> {
  const { masthead = [], title, document } = await readDraft(content);
  const first = paragraphsOf(document)
    .slice(0, 3)
    .map(({ kind, text }) => `${kind}: ${text}`);
  return { masthead, title, first };
}

describe("the masthead of a document of the United Nations stands apart, the title behind it in the text:", () => {
  test.for([
    [
      "English",
      ["United Nations A/CONF.999/2031/5", "General Assembly", "Distr.: General", "1 June 2031", "Original: English"],
      ["Intergovernmental conference on lakes", "Resumed fifth session", "Geneva, 3–14 March 2031"],
    ],
    [
      "French",
      [
        "Nations Unies A/86/L.5",
        "Assemblée générale",
        "Distr. limitée",
        "1er juin 2031",
        "Français",
        "Original : anglais",
      ],
      ["Quatre-vingt-sixième session", "Point 75 c) de l’ordre du jour provisoire*", "Les océans"],
    ],
    [
      "Spanish",
      ["Naciones Unidas A/86/L.5", "Asamblea General", "Distr. general", "1 de junio de 2031", "Original: inglés"],
      ["Décimo período extraordinario de sesiones", "Tema 75 c) del programa"],
    ],
    [
      "Russian",
      ["A/86/L.5 Организация Объединенных Наций", "Генеральная Ассамблея", "Distr.: General", "1 июня 2031 года"],
      ["Семьдесят девятая сессия", "Пункт 75 c) повестки дня"],
    ],
    [
      "Arabic",
      ["A/86/L.5 الأمم المتحدة", "الجمعية العامة", "Distr.: General", "1 حزيران/يونيه 2031", "Original: English"],
      ["الدورة التاسعة والسبعون", "البند 75 (ج) من جدول الأعمال"],
    ],
    [
      "Chinese",
      ["联合国 A/86/L.5", "大会", "Distr.: General", "2031年6月1日", "Chinese", "Original: English"],
      ["第七十九届会议", "议程项目75(c)"],
    ],
  ] as const)("%s", async ([language, above, session]) => {
    const title =
      language === "Arabic" ? "مشروع اتفاق" : language === "Chinese" ? "协定草案" : "Draft agreement on lakes";
    const found = await read(lines(...above, ...session, title, ...TEXT));
    // An item of the agenda may have a title of its own or none: what stands right behind it is not taken for sure.
    const isItemNamed = language === "French";
    expect(found.masthead).toEqual([...above, ...(isItemNamed ? session.slice(0, -1) : session)]);
    expect(found.first[0]).toBe(`title: ${isItemNamed ? "Les océans" : title}`);
  });

  test("two versions of one text begin with their titles", async () => {
    const version = (symbol: string, date: string, title: string): Promise<Read> =>
      read(
        lines(
          `United Nations ${symbol}`,
          `General Assembly Distr.: General ${date}`,
          "Original: English",
          title,
          ...TEXT,
        ),
      );
    const [before, after] = [
      await version("A/CONF.999/2031/5", "1 June 2031", "Revised draft agreement"),
      await version("A/CONF.999/2031/9", "2 July 2031", "Further revised draft agreement"),
    ];
    expect(before.first).toEqual(["title: Revised draft agreement", "heading: PREAMBLE", "preamble: The Parties,"]);
    expect(after.first).toEqual([
      "title: Further revised draft agreement",
      "heading: PREAMBLE",
      "preamble: The Parties,",
    ]);
    expect(after.masthead[0]).toBe("United Nations A/CONF.999/2031/9");
  });

  test("a title of many words, and lines of text that an extraction put above", async () => {
    const title =
      "Further revised draft text of an agreement under the Convention on the Law of the Lakes on the conservation and sustainable use of all that lives in lakes beyond the borders of States";
    const found = await read(
      lines(
        "1. The conference was convened to consider lakes.",
        "United Nations A/CONF.999/5",
        "Distr.: General",
        title,
        ...TEXT,
      ),
    );
    expect([found.masthead, found.title]).toEqual([["United Nations A/CONF.999/5", "Distr.: General"], title]);
    expect(found.first[0]).toBe("paragraph: The conference was convened to consider lakes.");
  });

  test("lines that an extraction did not part", async () => {
    const text = [
      "United Nations A/CONF.999/2031/5",
      "General Assembly Distr.: General 1 June 2031",
      "31-08354 (E) 120731",
      "Intergovernmental conference on an instrument",
      "under the law of lakes and of all the rivers and streams",
      "that run in and out Fifth session Geneva, 3–14 March 2031",
      "Draft text of an agreement",
      "PREAMBLE",
      ...TEXT.slice(1),
    ].join("\n");
    const found = await read(text);
    expect(found.masthead.at(-1)).toMatch(/Fifth session Geneva, 3–14 March 2031$/); // "that run … Fifth session Geneva, …"
    expect(found.first.slice(0, 2)).toEqual(["title: Draft text of an agreement", "heading: PREAMBLE"]);
  });

  test("in the table that Word files have for it", async () => {
    const cell = (...paragraphs: readonly string[]): string =>
      `<w:tc>${paragraphs.map((each) => p(each)).join("")}</w:tc>`;
    const row = (...cells: readonly string[]): string => `<w:tr>${cells.join("")}</w:tr>`;
    const table = `<w:tbl><w:tblPr/>${row(cell("United Nations"), cell("A/CONF.999/2031/5"))}${row(cell("General Assembly"), cell("Distr.: General", "1 June 2031", "Original: English"))}</w:tbl>`;
    const found = await read(
      wordFile(table + ["Fifth session", "Draft agreement", ...TEXT].map((each) => p(each)).join("")),
    );
    expect(found.masthead).toEqual([
      "United Nations\tA/CONF.999/2031/5",
      "General Assembly\tDistr.: General 1 June 2031 Original: English",
      "Fifth session",
    ]);
    expect(found.first[0]).toBe("title: Draft agreement");
  });

  test("in two columns of a printed page", async () => {
    const words = [
      { text: "United Nations", x: 60, y: 740 },
      { text: "A/CONF.999/2031/5", x: 430, y: 740 },
      { text: "General Assembly", x: 60, y: 715 },
      { text: "Distr.: General", x: 430, y: 715 },
      { text: "1 June 2031", x: 430, y: 703 },
      { text: "Original: English", x: 430, y: 691 },
      { text: "Draft agreement on the lakes of the plain", x: 60, y: 620, size: 14, face: "strong" },
      { text: "The Parties, mindful of the lakes and of those who live by them, have agreed", x: 60, y: 590 },
      { text: "as follows:", x: 60, y: 578 },
      { text: "1. Lakes are kept.", x: 60, y: 550 },
    ] as const;
    const found = await read(pdfFile([{ words }]));
    expect(found.masthead.join(" ")).toMatch(/Distr\.: General 1 June 2031 Original: English/);
    expect(found.first.filter((line) => /Distr|Original|CONF/.test(line))).toEqual([]);
    expect(found.title).toBe("Draft agreement on the lakes of the plain");
  });
});

describe("stays in the text:", () => {
  test.for([
    ["a symbol alone", ["LAKES/2031/4", "Draft compact on lakes"]],
    ["a title between what is sure and a date", ["Original: English", "Draft compact on lakes"]],
    ["a session and days in a title", ["Report of the fifth session", "Draft compact on lakes"]],
    ["a title that names a symbol", ["Amendments to draft resolution A/86/L.5", "Draft compact on lakes"]],
  ] as const)("%s", async ([, above]) => {
    const { masthead = [], document } = await readDraft(lines(...above, ...TEXT));
    const kept = [...masthead, ...paragraphsOf(document).map(({ text }) => text)];
    expect(kept.slice(0, above.length)).toEqual(above);
    expect(masthead.some((line) => line.includes("compact"))).toBe(false);
  });

  test.for([
    ["above the symbol", ["Draft agreement on lakes", "A/86/L.5", "1 June 2031", "General provisions"]],
    ["between the lines", ["A/86/L.5", "Distr.: General", "Revised draft agreement on lakes", "1 June 2031", "Scope"]],
    ["with the symbol of another", ["A/86/L.6", "Distr.: Limited", "Amendment to draft resolution A/86/L.5"]],
    [
      "with a number, above another line",
      ["A/86/L.6", "Distr.: Limited", "Amendment to draft resolution A/86/L.5", "Keeping of lakes"],
    ],
    ["in French", ["A/86/L.5", "Distr. limitée", "Projet d’accord", "1er juin 2031", "Dispositions générales"]],
    ["in Spanish", ["Proyecto de acuerdo", "A/86/L.5", "1 de junio de 2031", "Disposiciones generales"]],
    ["in Russian", ["A/86/L.5", "Distr.: General", "Проект соглашения", "1 июня 2031 года", "Общие положения"]],
    ["in Arabic", ["A/86/L.5", "Distr.: General", "مشروع اتفاق", "1 حزيران/يونيه 2031", "أحكام عامة"]],
    ["in Chinese", ["A/86/L.5", "Distr.: General", "协定草案", "2031年6月1日", "总则"]],
  ] as const)("a title that names the draft, %s", async ([, above]) => {
    const { masthead = [], document } = await readDraft(lines(...above, ...TEXT));
    const isTitle = (line: string): boolean => /draft|projet|proyecto|проект|مشروع|草案/i.test(line);
    expect(masthead.filter(isTitle)).toEqual([]);
    expect(masthead).toContain(above.find((line) => line.startsWith("A/86")));
    expect(paragraphsOf(document).filter(({ text }) => isTitle(text))).toHaveLength(1);
  });

  test("a title above the language of the original, and a sentence on what is distributed", async () => {
    const sentence = "Distribution: the benefits shall be shared by all Parties.";
    const found = await readDraft(lines("Compact on Lakes", "Original: English", "1 June 2031", "Scope", sentence));
    expect(found.masthead).toEqual(["Original: English", "1 June 2031"]);
    const texts = paragraphsOf(found.document).map(({ text }) => text);
    expect([texts.some((text) => text.includes("Compact on Lakes")), texts.at(-1)]).toEqual([true, sentence]);
  });

  test("“Original: English” in the middle of a draft", async () => {
    const found = await readDraft(
      lines("Draft compact", ...TEXT, "United Nations A/86/L.5", "Distr.: General", "2. Ice is shared."),
    );
    expect(found.masthead).toBeUndefined();
  });

  test("a line with a comment, which is data; what a tracked change took out of one is furniture", async () => {
    const dated = p(r("1 June ") + del("2030") + ins(r("2031")));
    const remarked = p('<w:commentRangeStart w:id="0"/>' + r("Original: English") + '<w:commentRangeEnd w:id="0"/>');
    const comments = `<w:comment w:id="0" w:author="Ana">${p("French as well?")}</w:comment>`;
    const above = p("A/86/L.5") + p("Distr.: General") + dated + remarked;
    const text = ["Draft compact", ...TEXT].map((each) => p(each)).join("");
    const { masthead, furniture, document } = await readDraft(wordFile(above + text, { comments }));
    const [first] = paragraphsOf(document);
    expect(masthead).toEqual(["A/86/L.5", "Distr.: General", "1 June 2031"]);
    expect(furniture).toEqual([...(masthead ?? []), "2030"]);
    expect([first?.text, first?.comments.map((comment) => comment.text)]).toEqual([
      "Original: English",
      ["French as well?"],
    ]);
  });

  test("every line of a statement", async () => {
    const bytes = new TextEncoder().encode(lines("A/86/L.5", "Distr.: General", "Remarks on lakes", "Lakes are kept."));
    const statement = await ingestStatement({ name: "remarks.txt", bytes });
    if (!statement.ok) expect.unreachable(statement.error.kind);
    expect(paragraphsOf(statement.value.document).map(({ text }) => text)).toEqual([
      "A/86/L.5",
      "Distr.: General",
      "Remarks on lakes",
      "Lakes are kept.",
    ]);
  });
});
