import { describe, expect, test } from "vitest";
import { classifyChange } from "./classify.ts";

describe("classifyChange", () => {
  test.for([
    ["shall", "should", "", "", "legal-force wording"],
    ["doivent", "devraient", "", "", "legal-force wording"],
    ["deberán", "podrán", "", "", "legal-force wording"],
    ["должны", "могут", "", "", "legal-force wording"],
    ["يجب", "يجوز", "", "", "legal-force wording"],
    ["应", "宜", "", "", "legal-force wording"],
    ["", "not shall", "", "", "legal-force wording"],
    ["", "and each village shall keep a register of its boats", "", "", "wording"],
    ["boats", "ships", "", "", "wording"],
    ["", "old boats", "", "", "wording"],
    ["[", "", "Parties ", "shall", "brackets"],
    ["[boats", "ships", "", "", "wording brackets"],
    ["", ",", "boats", " and", "punctuation"],
    ["“boats”", "‘boats’", "", "", "punctuation"],
    ["Boats", "boats", "", "", "case"],
    ["organisation", "organization", "", "", "spelling"],
    ["co-operate", "cooperate", "", "", "spelling"],
    ["2030", "2035", "by ", "", "number"],
    ["12", "14", "under article ", "", "reference"],
    ["12", "14", "с пунктом ", "", "reference"],
    ["a", "b", "namely (", ") boats", "numbering"],
    [" ", "  ", "boats", "sail", "formatting"],
  ] as const)("calls %j to %j after %j before %j %s", ([deleted, inserted, before, after, classes]) => {
    expect(classifyChange(deleted, inserted, { before, after }).join(" ")).toBe(classes);
  });
});
