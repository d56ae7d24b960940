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
    "",
    "[",
    "[Deleted]",
  ])("takes %j for text", (text) => expect(scanLabel(text)).toBeNull());

  test("a suffix is a whole word: pre-harvest is none", () => {
    expect(scanLabel("(b) Pre-harvest losses")?.printed).toBe("(b)");
  });

  test("looks at no more than the start of a paragraph", () => {
    const started = performance.now();
    scanLabel(`(${"a".repeat(5_000_000)})`);
    scanLabel("1.".repeat(2_500_000));
    expect(performance.now() - started).toBeLessThan(200);
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
