import { canonicalLabel } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { partOfFormatLabel, scanLabel } from "./clause-labels.ts";

describe("scanLabel", () => {
  test.for([
    ["44. States shall act", "44.", "States shall act"],
    ["[44. States shall act]", "[44.", "States shall act]"],
    ["44 bis. States", "44 bis.", "States"],
    ["44bis. States", "44bis.", "States"],
    ["44 bis States", "44 bis", "States"],
    ["44 alt. 2 States", "44 alt. 2", "States"],
    ["44. alt. 2 States", "44. alt. 2", "States"],
    ["44. Pre war records", "44.", "Pre war records"],
    ["44.bis States", "44.bis", "States"],
    ["1.2. States", "1.2.", "States"],
    ["1.2 States shall", "1.2", "States shall"],
    ["44) States", "44)", "States"],
    ["(c) the basin", "(c)", "the basin"],
    ["c) the basin", "c)", "the basin"],
    ["(ii) the basin", "(ii)", "the basin"],
    ["(1bis) Noting", "(1bis)", "Noting"],
    ["[(b) the basin;]", "[(b)", "the basin;]"],
    ["[[(a)] the basin;]", "[[(a)]", "the basin;]"],
    ["[OP4] Calls", "[OP4]", "Calls"],
    ["OP3 quat Calls", "OP3 quat", "Calls"],
    ["PP2bis Noting", "PP2bis", "Noting"],
    ["Article 12 bis Scope", "Article 12 bis", "Scope"],
    ["Article ante 9 Scope", "Article ante 9", "Scope"],
    ["ARTICLE IV. SCOPE", "ARTICLE IV.", "SCOPE"],
    ["Objective 7: Share data", "Objective 7:", "Share data"],
    ["Option A: States", "Option A:", "States"],
    ["Option A.1: States", "Option A.1:", "States"],
    ["OPTION I (joining 4 and 5):", "OPTION I (joining 4 and 5):", ""],
    ["3. Option A: States", "3. Option A:", "States"],
    ["Option 1: (a) States", "Option 1: (a)", "States"],
    ["(b) (i) States", "(b) (i)", "States"],
    ["IV. Means", "IV.", "Means"],
    ["а) бассейн", "а)", "бассейн"],
    ["(ب) الحوض", "(ب)", "الحوض"],
    ["٤٤. الدول", "٤٤.", "الدول"],
    ["Artículo 7 Alcance", "Artículo 7", "Alcance"],
    ["第44段之二 各国", "第44段之二", "各国"],
    ["（c）流域", "（c）", "流域"],
    ["一、各国", "一、", "各国"],
    ["（一）各国", "（一）", "各国"],
    ["第一条 范围", "第一条", "范围"],
    ["第十二章 总则", "第十二章", "总则"],
    ["1 - تتعاون الدول", "1 -", "تتعاون الدول"],
    ["١ - تتعاون الدول", "١ -", "تتعاون الدول"],
    ["44 مكررا - تتعاون الدول", "44 مكررا -", "تتعاون الدول"],
    ["(أ) الحوض", "(أ)", "الحوض"],
    ["(هـ) الحوض", "(هـ)", "الحوض"],
    ["Article premier Objet", "Article premier", "Objet"],
    ["Статья 5 Сфера", "Статья 5", "Сфера"],
    ["المادة 5 النطاق", "المادة 5", "النطاق"],
    ["44-бис. Государства", "44-бис.", "Государства"],
    ["New preambular paragraph 1bis Noting", "New preambular paragraph 1bis", "Noting"],
    ["New paragraph 4 bis: States", "New paragraph 4 bis:", "States"],
    ["Operative paragraph 3: States", "Operative paragraph 3:", "States"],
    ["pre 12. States shall act", "pre 12.", "States shall act"],
    ["[ex-para 12] States shall act", "[ex-para 12]", "States shall act"],
    ["ex-para. 12: States shall act", "ex-para. 12:", "States shall act"],
    ["12 (former 14) States", "12 (former 14)", "States"],
    ["12. (ex-14 bis) States", "12. (ex-14 bis)", "States"],
    ["[12 (anciennement par. 14). Les États]", "[12 (anciennement par. 14).", "Les États]"],
  ] as const)("splits %j into %j and %j", ([text, label, rest]) => {
    const scanned = scanLabel(text);
    expect([scanned?.printed, text.slice(scanned?.end)]).toEqual([label, rest]);
  });

  test.for([
    "2030 Agenda for the rivers",
    "2031. A year",
    "44 States have joined",
    "44 (former members) have joined",
    "1.5 °C above",
    "Article 5 of the Charter applies",
    "Articles of association",
    "(see below) the basin",
    "e.g. the basin",
    "A basin without an outlet",
    "I am",
    "Annexes are part of it",
    "Part of the basin",
    "COVID-19 has shown",
    "44 - 46 States have joined",
    "New paragraphs are added",
    "Pre 1990 levels",
    "New paragraph 4 is added",
    "Operative paragraph 3 of the resolution",
    "一个国家",
    "ex-combatants shall return",
    "",
    "[",
    "[Deleted]",
  ])("takes %j for text", (text) => expect(scanLabel(text)).toBeNull());

  test("a suffix is a whole word: pre-harvest is none", () => {
    expect(scanLabel("(b) Pre-harvest losses")?.printed).toBe("(b)");
  });
});

describe("how much of a text is looked at for a label", () => {
  const pieces = ["(", "第", " of ", "1.", "bis ", "a) du "];

  test("a text of 64 KiB is no label", () => {
    for (const piece of pieces) expect(canonicalLabel(piece.repeat(65_536 / piece.length))).toBeNull();
  });

  test("256 characters: what stands behind them changes nothing", () => {
    for (const piece of pieces) {
      const start = piece.repeat(256 / piece.length).padEnd(256, " ");
      expect(scanLabel(`${start}${piece.repeat(1000)}`)).toEqual(scanLabel(`${start}44 bis.`));
    }
  });
});

describe("partOfFormatLabel", () => {
  test.for([
    ["44.", "44", "number"],
    ["(a)", "(a)", "(letter)"],
    ["a.", "(a)", "letter."],
    ["1.2", "1.2", "number.2"],
    ["Article 4", "Art. 4", "Art."],
    ["§ 3", "§ 3", "code"],
  ] as const)("takes %s apart", ([printed, canonical, style]) => {
    expect(partOfFormatLabel(printed)).toMatchObject({ canonical, style });
  });

  test("a bullet is no label", () => expect(partOfFormatLabel("–")).toBeNull());
});
