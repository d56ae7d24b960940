import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft, sketch } from "../testing/sketch.ts";

const lines = (...paragraphs: readonly string[]): string => paragraphs.join("\n\n");

describe("structure from what is printed", () => {
  test("numbers without a full stop, where the draft counts with them", async () => {
    const text = lines(
      "43 The parties measure.",
      "44 The parties weigh.",
      "[44 bis The parties sift.]",
      "45 (former 14) They meet.",
    );
    expect(await sketch(text)).toEqual([
      "paragraph 1 43 | 43 | The parties measure.",
      "paragraph 1 44 | 44 | The parties weigh.",
      "paragraph 1 44 bis | [44 bis | The parties sift.]",
      "paragraph 1 45 | 45 (former 14) | They meet.",
    ]);
  });

  test("one sentence that begins with a number is no label, and a short sentence at the start is no stamp", async () => {
    const text = lines("12 States met in the spring.", "They saw 44 lakes.", "1. Text of the first.");
    const draft = await readDraft(text);
    expect(draft.furniture).toEqual([]);
    expect((await sketch(text)).map((line) => line.split(" | ").at(-1))).toEqual([
      "12 States met in the spring.",
      "They saw 44 lakes.",
      "Text of the first.",
    ]);
  });

  test("a preamble in Arabic: its clauses end in Arabic commas and are no headings", async () => {
    const text = lines(
      "الديباجة",
      "إن الأطراف،",
      "إذ تدرك قيمة المياه،",
      "١. تجتمع الأطراف:",
      "(أ) كل سنة؛",
      "(ب) عند الطلب.",
    );
    expect((await sketch(text)).map((line) => line.split(" | ")[0])).toEqual([
      "heading 1 الديباجة",
      "preamble 1 الديباجة",
      "preamble 1 الديباجة",
      "preamble 1 الديباجة > 1",
      "item 2 الديباجة > 1 > (أ)",
      "item 2 الديباجة > 1 > (ب)",
    ]);
  });

  test("a treaty: parts enclose articles, articles enclose numbers, numbers enclose letters and roman numerals", async () => {
    const text = lines(
      "PREAMBLE",
      "The States of the basin,",
      "Mindful of its fragility,",
      "PART I GENERAL PROVISIONS",
      "Article 1 Use of terms",
      "1. “Basin” means the land that drains into one lake.",
      "Article 2",
      "Scope",
      "1. This Agreement applies to:",
      "(a) rivers;",
      "(b) lakes that are:",
      "(i) salt;",
      "(ii) fresh.",
      "2. It does not apply to the sea.",
    );
    expect(await sketch(text)).toEqual([
      "heading 1 PREAMBLE | – | PREAMBLE",
      "preamble 1 PREAMBLE | – | The States of the basin,",
      "preamble 1 PREAMBLE | – | Mindful of its fragility,",
      "heading 1 Part I | PART I | GENERAL PROVISIONS",
      "heading 2 Part I > Art. 1 | Article 1 | Use of terms",
      "paragraph 1 Part I > Art. 1 > 1 | 1. | “Basin” means the land that drains into one lake.",
      "heading 2 Part I > Art. 2 | Article 2 | Scope",
      "paragraph 1 Part I > Art. 2 > 1 | 1. | This Agreement applies to:",
      "item 2 Part I > Art. 2 > 1 > (a) | (a) | rivers;",
      "item 2 Part I > Art. 2 > 1 > (b) | (b) | lakes that are:",
      "item 3 Part I > Art. 2 > 1 > (b) > (i) | (i) | salt;",
      "item 3 Part I > Art. 2 > 1 > (b) > (ii) | (ii) | fresh.",
      "paragraph 1 Part I > Art. 2 > 2 | 2. | It does not apply to the sea.",
    ]);
  });

  test("a compact: a title, lines that name the version, sections by their short lines, objectives within them", async () => {
    const text = lines(
      "Draft Rev 2, 4 May 2031",
      "Compact on Salt Lakes",
      "We, the States that share salt lakes, have met and agreed.",
      "Our vision",
      "1. Salt lakes are to last.",
      "Objectives and commitments",
      "Objective 1: Measure what evaporates",
      "2. We commit to measuring.",
      "To do so, we will act as follows:",
      "(a) set up stations;",
      "Objective 2: Share what is measured",
      "3. We commit to sharing.",
      "Follow-up",
      "4. We will meet again.",
    );
    expect(await sketch(text)).toEqual([
      "title 0  | – | Compact on Salt Lakes",
      "preamble 1  | – | We, the States that share salt lakes, have met and agreed.",
      "heading 1 Our vision | – | Our vision",
      "paragraph 1 Our vision > 1 | 1. | Salt lakes are to last.",
      "heading 1 Objectives and commitments | – | Objectives and commitments",
      "heading 2 Objectives and commitments > Objective 1 | Objective 1: | Measure what evaporates",
      "paragraph 1 Objectives and commitments > Objective 1 > 2 | 2. | We commit to measuring.",
      "paragraph 1 Objectives and commitments > Objective 1 > 2 | – | To do so, we will act as follows:",
      "item 2 Objectives and commitments > Objective 1 > 2 > (a) | (a) | set up stations;",
      "heading 2 Objectives and commitments > Objective 2 | Objective 2: | Share what is measured",
      "paragraph 1 Objectives and commitments > Objective 2 > 3 | 3. | We commit to sharing.",
      "heading 1 Follow-up | – | Follow-up",
      "paragraph 1 Follow-up > 4 | 4. | We will meet again.",
    ]);
    const draft = await readDraft(text);
    expect([draft.title, draft.furniture]).toEqual(["Compact on Salt Lakes", ["Draft Rev 2, 4 May 2031"]]);
  });

  test("a resolution: what stands before the first number is preambular, in any language", async () => {
    const text = lines(
      "Conscientes de la fragilité des lacs,",
      "Rappelant leurs engagements,",
      "1. Décident d’agir ;",
      "2. Prient le Président de rendre compte.",
    );
    expect((await sketch(text)).map((line) => line.split(" ", 1)[0])).toEqual([
      "preamble",
      "preamble",
      "paragraph",
      "paragraph",
    ]);
  });

  test("a list before the first number is no preamble, and neither is a text without any number", async () => {
    const kinds = async (text: string): Promise<readonly (string | undefined)[]> =>
      (await sketch(text)).map((line) => line.split(" ", 1)[0]);
    expect(await kinds(lines("This note explains:", "• the salt;", "• the lake.", "1. The lake is salt."))).toEqual([
      "paragraph",
      "item",
      "item",
      "paragraph",
    ]);
    expect(await kinds(lines("We met, and we spoke at length.", "We spoke of the lake, and of its salt."))).toEqual([
      "paragraph",
      "paragraph",
    ]);
  });

  test("an operative paragraph is none of the preamble, wherever it stands", async () => {
    expect(
      (await sketch(lines("PREAMBLE", "PP1 Noting the salt,", "OP1 Decides to measure it."))).map(
        (line) => line.split(" ", 1)[0],
      ),
    ).toEqual(["heading", "preamble", "paragraph"]);
  });

  test("options enclose what is offered, within their paragraph", async () => {
    const text = lines(
      "Article 3 Levels",
      "1. Option A: The level is measured daily.",
      "Option B: The level is measured:",
      "(a) weekly;",
      "(b) at need.",
      "2. Records are kept.",
    );
    expect((await sketch(text)).slice(1)).toEqual([
      "paragraph 1 Art. 3 > 1 > Option A | 1. Option A: | The level is measured daily.",
      "paragraph 1 Art. 3 > 1 > Option B | Option B: | The level is measured:",
      "item 2 Art. 3 > 1 > Option B > (a) | (a) | weekly;",
      "item 2 Art. 3 > 1 > Option B > (b) | (b) | at need.",
      "paragraph 1 Art. 3 > 2 | 2. | Records are kept.",
    ]);
  });

  test("an (i) after (h) is a letter when (j) comes next and a numeral when (ii) does", async () => {
    const items = (...labels: readonly string[]): string =>
      lines("1. As follows:", ...labels.map((label) => `${label} water;`));
    const letters = await sketch(items("(g)", "(h)", "(i)", "(j)"));
    const numerals = await sketch(items("(g)", "(h)", "(i)", "(ii)"));
    expect(letters.at(-2)).toBe("item 2 1 > (i) | (i) | water;");
    expect(numerals.at(-1)).toBe("item 3 1 > (h) > (ii) | (ii) | water;");
  });

  test("words and codes that a draft counts with are learnt from it", async () => {
    expect(
      await sketch(
        lines(
          "Tenet 1 Water is shared.",
          "Tenet 2 Salt is shared.",
          "LAKE-01 Measure it.",
          "LAKE-02 Keep it.",
          "SALT-01 Weigh it.",
        ),
      ),
    ).toEqual([
      "paragraph 1 Tenet 1 | Tenet 1 | Water is shared.",
      "paragraph 1 Tenet 2 | Tenet 2 | Salt is shared.",
      "paragraph 1 LAKE-01 | LAKE-01 | Measure it.",
      "paragraph 1 LAKE-02 | LAKE-02 | Keep it.",
      "paragraph 1 SALT-01 | SALT-01 | Weigh it.",
    ]);
  });
});

describe("what encloses what", () => {
  const paths = async (...paragraphs: readonly string[]): Promise<readonly string[]> =>
    (await paragraphsIn(lines(...paragraphs))).map(({ kind, path }) => `${kind} ${path.join("/")}`);

  test("sections that are counted anew in each article stand in it", async () => {
    const text = ["ARTICLE I", "Section 1", "It runs.", "Section 2", "It falls.", "ARTICLE II", "Section 1", "It is."];
    expect((await paths(...text)).slice(-3)).toEqual([
      "heading Art. II",
      "heading Art. II/Section 1",
      "paragraph Art. II/Section 1",
    ]);
  });

  test("a sentence that French quotation marks end is no heading", async () => {
    expect(await paths("M. Sel dit : « L’eau est à tous. »", "Elle est à tous.")).toEqual([
      "paragraph M",
      "paragraph M",
    ]);
  });

  test("articles stand in sections where they follow them", async () => {
    const text = [
      "PART I",
      "Section 1",
      "Article 1",
      "It runs.",
      "Article 2",
      "It falls.",
      "Section 2",
      "Article 3",
      "It is.",
    ];
    expect((await paths(...text)).slice(-3)).toEqual([
      "heading Part I/Section 2",
      "heading Part I/Section 2/Art. 3",
      "paragraph Part I/Section 2/Art. 3",
    ]);
  });

  test("a preamble ends before the first heading with a label, and a code is none of its paragraphs", async () => {
    const text = [
      "PREAMBLE",
      "Water falls.",
      "Article 1",
      "It runs.",
      "PPI-01 It is kept.",
      "PPI-02 It is shared.",
      "PPI-03 It is.",
    ];
    expect(await paths(...text)).toEqual([
      "heading PREAMBLE",
      "preamble PREAMBLE",
      "heading Art. 1",
      "paragraph Art. 1",
      "paragraph Art. 1/PPI-01",
      "paragraph Art. 1/PPI-02",
      "paragraph Art. 1/PPI-03",
    ]);
  });
});

describe("findings about labels", () => {
  const codes = async (...paragraphs: readonly string[]): Promise<readonly string[]> => {
    const draft = await readDraft(lines(...paragraphs));
    return draft.findings.map((finding) => `${finding.code} ${finding.message}`);
  };

  test("a number that jumps, repeats or goes backwards is reported where it stands", async () => {
    expect(await codes("1. One.", "2. Two.", "4. Four.", "4. Four again.", "3. Three.")).toEqual([
      "label-gap The numbering jumps from 2 to 4.",
      "repeated-label The label 4 is printed twice in a row.",
      "label-out-of-order The label 3 comes after 4.",
    ]);
  });

  test("bis stands between two numbers, and numbering may start again under another heading", async () => {
    expect(await codes("Article 1 Scope", "1. One.", "1 bis. More.", "2. Two.", "Article 2 Terms", "1. One.")).toEqual(
      [],
    );
  });

  test.for([
    [
      "sections in each article",
      ["ARTICLE I", "Section 1", "It runs.", "Section 2", "It falls.", "ARTICLE II", "Section 1"],
    ],
    ["numbers behind a line without one", ["1. One.", "2. Two.", "3. Three.", "Second transitional rule", "1. One."]],
    [
      "numbers with letters behind them",
      ["16. (a) One.", "16. (b) Two.", "17. (a) One.", "17. (b) Two.", "18. Three."],
    ],
    [
      "hundreds of each title",
      ["TITLE I", "SEC. 101. One acts.", "SEC. 102. (a) Two acts.", "TITLE II", "SEC. 201. Three act."],
    ],
    [
      "headings apart from paragraphs",
      ["1. SCOPE", "It is wide.", "12. It runs.", "13. It falls.", "2. TERMS", "They are few.", "14. It is."],
    ],
  ] as const)("%s are no gap and not out of order", async ([, paragraphs]) => {
    const reported = await codes(...paragraphs);
    expect(reported.filter((finding) => finding.startsWith("label-"))).toEqual([]);
  });

  test("a label without a text is reported", async () => {
    expect(await codes("1. One.", "2.", "3. Three.")).toEqual([
      "empty-paragraph-label Nothing stands behind the label 2.",
    ]);
  });

  test("a former number is kept apart from the label, and a label before a number says where it stands", async () => {
    const paragraphs = await paragraphsIn(
      "11. States act.\n\npre 12. States plan.\n\n12 (former 14). States report.\n\n12 bis. States meet.\n\nex-para 13 States pay.\n",
    );
    expect(
      paragraphs.map(({ kind, label, canonical, relation, former }) => [kind, label, canonical, relation, former]),
    ).toEqual([
      ["paragraph", "11.", "11", undefined, undefined],
      ["paragraph", "pre 12.", "12 pre", "inserted-before", undefined],
      ["paragraph", "12 (former 14).", "12", undefined, ["14"]],
      ["paragraph", "12 bis.", "12 bis", "unknown", undefined],
      ["paragraph", "ex-para 13", null, undefined, ["13"]],
    ]);
  });
});
