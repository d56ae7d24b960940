import fc from "fast-check";
import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft } from "../../testing/sketch.ts";

const textsOf = async (content: string): Promise<readonly string[]> =>
  (await paragraphsIn(content)).map((paragraph) => paragraph.text);

describe("text", () => {
  test("one line a paragraph, with and without blank lines", async () => {
    const long =
      "The States of the basin recognize that the level of its lakes depends upon every one of its rivers and springs.";
    expect(await textsOf(`1. ${long}\n\n2. ${long}`)).toEqual([long, long]);
    expect(await textsOf(`1. ${long}\n2. ${long}\n(a) ${long}`)).toEqual([long, long, long]);
  });

  test("wrapped lines are joined, and an item begins where a clause ended", async () => {
    const text = [
      "1. The States of the basin recognize that the level of its lakes depends",
      "upon every river, including the smallest, and agree to:",
      "(a) measure them, in",
      "winter;",
      "(b) record them, for the benefit of those who live downstream of the",
      "measuring stations.",
    ].join("\n");
    expect(await textsOf(text)).toEqual([
      "The States of the basin recognize that the level of its lakes depends upon every river, including the smallest, and agree to:",
      "measure them, in winter;",
      "record them, for the benefit of those who live downstream of the measuring stations.",
    ]);
  });

  test("a wrapped line that happens to begin with a number goes on", async () => {
    const text =
      "1. Nothing in this text changes what was agreed upon earlier in article\n12. The States confirm it and will confirm it at each of their meetings.";
    expect(await textsOf(text)).toHaveLength(1);
  });

  test("bullets are items without a label", async () => {
    const paragraphs = await paragraphsIn("1. The States will:\n\n• measure;\n\n• record.");
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "The States will:"],
      ["item", null, "measure;"],
      ["item", null, "record."],
    ]);
  });

  test("raised digits tie notes to their marks; m² is left alone", async () => {
    const paragraphs = await paragraphsIn(
      "1. The basin¹ covers 40 m² of salt.\n\n---------\n\n¹ As defined in the\n  annex.",
    );
    expect(paragraphs.map(({ kind, label, text }) => [kind, label, text])).toEqual([
      ["paragraph", "1.", "The basin covers 40 m² of salt."],
      ["note", "1", "As defined in the annex."],
    ]);
    expect(paragraphs[0]?.notes).toEqual([{ at: 9, paragraph: paragraphs[1]?.id }]);
  });

  test("rows drawn with bars are rows of a table", async () => {
    const paragraphs = await paragraphsIn("1. The steps are:\n\n| Year | Step |\n|------|------|\n| 2031 | Talks |");
    expect(paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ["paragraph", "The steps are:"],
      ["table-row", "Year\tStep"],
      ["table-row", "2031\tTalks"],
    ]);
  });

  test("each paragraph knows where it stands in the file, and its id comes from there", async () => {
    const content = "1. One.\n\n2. Two.";
    const [, second] = await paragraphsIn(content);
    expect(content.slice(second?.origin.at)).toBe("2. Two.");
    const again = await paragraphsIn(content);
    expect(again[1]?.id).toBe(second?.id);
    expect((await paragraphsIn(`${content} More.`))[1]?.id).not.toBe(second?.id);
  });

  test("white space and characters that are not printed are brought in order", async () => {
    expect(await textsOf("1. The\u00a0 basin\u00ad\u200b is\tsalt .")).toEqual(["The basin is salt ."]);
  });

  test("the name of the file is the title where the text has none", async () => {
    expect((await readDraft("1. One sentence stands here.")).title).toBe("draft");
  });
});

/** Pages of a text as an extraction gives them: five lines a page, form feeds between. */
const paged = (lines: readonly string[], head: (page: number) => string): string => {
  const pages: string[] = [];
  for (let from = 0; from < lines.length; from += 5) {
    pages.push([head(pages.length + 1), "", ...lines.slice(from, from + 5)].join("\n"));
  }
  return pages.join("\n\f");
};

describe("text that was extracted from print", () => {
  const lines = [
    "1. The States of the basin recognize that the level of its lakes de-",
    "pends upon every river, including the smallest, and upon what each of",
    "them does upstream; this depends in turn upon the rain of the winter.",
    "2. Each State measures the water that it takes, by months and by wells,",
    "and tells the others of it before the end of every second year, as its",
    "own law may ask it to do in any case, and without waiting to be asked.",
  ];
  const paragraphs = [
    "The States of the basin recognize that the level of its lakes depends upon every river, including the smallest, and upon what each of them does upstream; this depends in turn upon the rain of the winter.",
    "Each State measures the water that it takes, by months and by wells, and tells the others of it before the end of every second year, as its own law may ask it to do in any case, and without waiting to be asked.",
  ];

  test.for([
    ["running heads with the page", (page: number) => `Compact on Shared Waters ${page}`],
    ["running heads and numbers", (page: number) => `Shared Waters\n${page}`],
    ["document symbols", () => "A/CONF.999/2031/5"],
  ] as const)("paragraphs go on from page to page over %s", async ([, head]) => {
    const draft = await readDraft(paged(lines, head));
    expect(paragraphsOf(draft.document).map(({ text }) => text)).toEqual(paragraphs);
    expect(draft.furniture.length).toBeGreaterThan(1);
  });

  test("printed line numbers go; numbered paragraphs stay", async () => {
    expect(await textsOf(lines.map((line, at) => `${at + 1} ${line}`).join("\n"))).toEqual(paragraphs);
    const numbered = ["Parties meet.", "Parties report.", "Parties measure.", "Parties pay.", "Parties vote."];
    expect(await textsOf(numbered.map((line, at) => `${at + 1} ${line}`).join("\n"))).toHaveLength(5);
  });

  test("notes at the foot of pages are tied to the figures that stick to words", async () => {
    const text = [
      "1. The basin1 is shared by its States,2 which is the first thing to be",
      "1 As the annex draws it. 2 In the sense of the second round, where it",
      "was said.",
      "\fknown of it. The level of its lakes is the second thing to be known.",
    ].join("\n");
    const [first, one, two] = await paragraphsIn(text);
    expect(first?.text).toBe(
      "The basin is shared by its States, which is the first thing to be known of it. The level of its lakes is the second thing to be known.",
    );
    expect(first?.notes.map(({ at, paragraph }) => [at, paragraph])).toEqual([
      [9, one?.id],
      [34, two?.id],
    ]);
    expect([one, two].map((note) => [note?.kind, note?.label, note?.text])).toEqual([
      ["note", "1", "As the annex draws it."],
      ["note", "2", "In the sense of the second round, where it was said."],
    ]);
  });

  test("the second of two notes is no square", async () => {
    const text = "1. The basin1 has States,2 and 40 m² of salt.\n1 As the annex draws it. 2 By turns.";
    expect((await paragraphsIn(text))[0]?.text).toBe("The basin has States, and 40 m² of salt.");
  });

  test("a mended word is named, with its place", async () => {
    const draft = await readDraft(paged([...lines, "3. The Sta tes meet o f course once in a year."], String));
    const third = paragraphsOf(draft.document).at(-1);
    expect(third?.text).toBe("The States meet of course once in a year.");
    const broken = draft.findings.filter(({ code }) => code === "broken-word");
    expect(broken.map(({ paragraph, from, to }) => [paragraph, from, to])).toEqual([
      [third?.id, 4, 10],
      [third?.id, 16, 18],
    ]);
    expect(broken[0]?.message).toContain("“Sta tes”");
  });

  test("a heading in capitals over two lines is one, and what begins a page in capitals is none of the page before", async () => {
    const text = "CAPACITY-BUILDING AND TRANSFER OF\nKNOWLEDGE\n\n1. Parties meet.";
    expect((await textsOf(text))[0]).toBe("CAPACITY-BUILDING AND TRANSFER OF KNOWLEDGE");
  });

  test("an address in a sentence begins no paragraph, even at the beginning of a line", async () => {
    const long = `Noting ${"the lakes and the rivers ".repeat(6)}of the basin,`;
    const cited = "Recalling that Part III,\nSection 4, of the Compact on Lakes sets out the rules,";
    expect(await textsOf([long, long, cited, "Aspiring to agree,", long].join("\n"))).toEqual([
      long,
      long,
      cited.replace("\n", " "),
      "Aspiring to agree,",
      long,
    ]);
    expect(await textsOf([long, long, "Section 4", "Lakes, as agreed,"].join("\n"))).toHaveLength(4);
  });

  test("items that were run together are cut at their bullets", async () => {
    const paragraphsFound = await paragraphsIn("1. The States will:\n\n• measure; • record;\n\n• report.");
    expect(paragraphsFound.map(({ kind, text }) => [kind, text]).slice(1)).toEqual([
      ["item", "measure;"],
      ["item", "record;"],
      ["item", "report."],
    ]);
  });

  test("lines of Chinese are joined without a blank", async () => {
    const text = "1. 各国认识到湖泊的水位取决于每一条河流，包括最小的河流在内，并取决于各国在上游的\n行为。";
    expect(await textsOf(text)).toEqual([
      "各国认识到湖泊的水位取决于每一条河流，包括最小的河流在内，并取决于各国在上游的行为。",
    ]);
  });
});

/** Breaks a paragraph into lines as a printer does. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const STEMS = ["wat", "bas", "lak", "riv", "sal", "spring", "mont", "measur", "basin-wid", "tid"];
const ENDINGS = ["er", "in", "es", "ers", "ity", "ing", "als", "ths", "e,", "ed"];
const word = fc
  .tuple(fc.constantFrom(...STEMS), fc.constantFrom(...ENDINGS))
  .map(([stem, ending]) => `${stem}${ending}`);
const sentence = fc
  .array(fc.oneof({ arbitrary: word, weight: 9 }, fc.constantFrom("the", "of", "(salt)", "[may]", "and")), {
    minLength: 20,
    maxLength: 90,
  })
  .map((words) => `States ${words.join(" ").replace(/,$/, "")}.`); // "wate," at the end

/** What may be printed at the foot of each page, and whether form feeds tell the pages besides. */
const furniture = fc.constantFrom<{ feed: string; print: (page: number, pages: number) => string }>(
  { feed: "\n\f", print: (page) => `Compact on Shared Waters\n${page}` },
  { feed: "\n\f", print: (page, pages) => `${page}/${pages}` },
  { feed: "\n", print: (page, pages) => `${page}/${pages}` },
  { feed: "\n\n", print: (page, pages) => `31-07955 ${page}/${pages}` },
  { feed: "\n", print: (page, pages) => `-- ${page} of ${pages} --` },
  { feed: "\n", print: () => "A/CONF.999/2031/5" },
);

test("however a draft is wrapped, paged and adorned, its paragraphs are the same", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(sentence, { minLength: 6, maxLength: 12 }),
      fc.integer({ min: 50, max: 100 }),
      fc.integer({ min: 8, max: 20 }),
      furniture,
      async (sentences, width, height, { feed, print }) => {
        const lines = sentences.flatMap((text, at) => wrapped(`${at + 1}. ${text}`, width));
        const pages = Math.ceil(lines.length / height);
        fc.pre(pages > 2);
        const printed = Array.from({ length: pages }, (_, page) =>
          [...lines.slice(page * height, (page + 1) * height), print(page + 1, pages)].join("\n"),
        );
        expect(await textsOf(printed.join(feed))).toEqual(sentences);
      },
    ),
    { numRuns: 40 },
  );
});
