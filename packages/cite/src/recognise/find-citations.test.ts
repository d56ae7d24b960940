import { describe, expect, test } from "vitest";
import { findCitations } from "./find-citations.ts";
import { notedLabels } from "./noted-citations.ts";

describe("findCitations", () => {
  test.for([
    ["We welcome paragraph 12.", ["12"]],
    ["see paras. 3, 4 and 9 bis, as well as OP7", ["3", "4", "9 bis", "OP7"]],
    ["paragraphs 20 to 24 could be merged", ["20–24"]],
    ["two of them (paras 5-7)", ["5–7"]],
    ["the new paragraphs (31 and 32) help", ["31", "32"]],
    ["in Article 9(3)(b) and in Annex III", ["Art. 9(3)(b)", "Annex III"]],
    ["Articles C.4(a) and (d)", ["Art. C.4(a)", "Art. C.4(d)"]],
    ["the chapeau of paragraph 18 and the second sentence of paragraph 19", ["18 {chapeau}", "19 {sentence:2}"]],
    ["operative paragraph 6 and preambular paragraph 2", ["OP6", "PP2"]],
    ["Objective 4 and Objective 11", ["Objective 4", "Objective 11"]],
    ["paragraph 16 (c) (ii)", ["16(c)(ii)"]],
    ["as does paragraph 9 of resolution 61/105", ["!9"]],
    ["Article 33 of the Charter of the United Nations", ["!Art. 33"]],
    ["paragraph 30 of the current draft", ["30"]],
    ["paragraph 5 repeats paragraph 9 of the 2019 Agenda", ["5", "!9"]],
    ["the 88-paragraph text of paragraph-long sentences", []],
    ["a paragraph that nobody read", []],
    ["l’alinéa b) du paragraphe 22", ["22(b)"]],
    ["los párrafos 7 y 8", ["7", "8"]],
    ["пункты 12 и 13; подпункт c) пункта 20", ["12", "13", "20(c)"]],
    ["في الفقرة 31 والفقرتين 40 و 41", ["31", "40", "41"]],
    ["第12段和第16(c)段", ["12", "16(c)"]],
    ["第5段至第7段", ["5–7"]],
    ["第五至第七段", ["5–7"]],
    ["du paragraphe 5 au paragraphe 7", ["5–7"]],
    ["с пункта 5 по пункт 7", ["5–7"]],
    ["(A/CONF.999/2030/5, para 14)", ["!14"]],
    ["as set out in RIVCO, Part XIV, and in the River Rights Charter (RRC), article 2", ["!Part XIV", "!Art. 2"]],
    ["(article 8 (5) RIVCO) and (article 42, RIVCO)", ["!Art. 8(5)", "!Art. 42"]],
    ["Part III, Section 4, of the Lisbon Convention", ["!Part III", "!Section 4"]],
    ["in Article 9, and for the purposes of this Part", ["Art. 9"]],
    ["the rights of all Parties. 8. Whatever follows", []],
    ["see sections III.C and III.D", ["Section III.C", "Section III.D"]],
    ["PROTECTED AREAS Article 14", ["Art. 14"]],
    ["the Convention on the Rights of the River (art. 3)", ["!Art. 3"]],
    ["articles 37 to 50 of RIVCO and 309 to 319 of LAKES", ["!Art. 37–Art. 50"]],
    ["note de bas de page 7 ; nota al pie 3", ["Footnote 7", "Footnote 3"]],
    ["paragraph 9 of document A/AC.999/2031/L.4", ["!9"]],
    ["our red lines: paragraphs 7; 9; and 12. paragraph 13; 40 of us spoke", ["7", "9", "12", "13"]],
    ["Artículo 6, apartado 3, letra b), y numeral 2 del artículo 8", ["Art. 6(3)(b)", "Art. 8(2)"]],
    ["البند (ب) من الفقرة 6", ["6(ب)"]],
    ["item 5 of the agenda", []],
    ["taken from RIVCO Article 12.4", ["!Art. 12(4)"]],
  ] as const)("%s", ([text, expected]) => expect(notedLabels(text)).toEqual(expected));

  test("a citation's span is its words", () => {
    const text = "On paragraphs 44 and 45, we agree.";
    const [citation] = findCitations(text);
    expect(citation?.text).toBe("paragraphs 44 and 45");
    expect(text.slice(citation?.from, citation?.to)).toBe(citation?.text);
  });
});
