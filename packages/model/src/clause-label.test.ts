import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { compareClauseLabels } from "./compare-clause-labels.ts";
import { decideOrdinal, letterValue, printRoman, readOrdinal, romanValue } from "./label-ordinal.ts";
import { parseClauseLabel } from "./parse-clause-label.ts";
import { canonicalLabel } from "./print-clause-label.ts";

describe("parseClauseLabel", () => {
  test.for([
    ["44", "44"],
    ["44.", "44"],
    ["[44.", "44"],
    ["44 bis", "44 bis"],
    ["44bis.", "44 bis"],
    ["44 bis.", "44 bis"],
    ["20(bis)", "20 bis"],
    ["2.bis", "2 bis"],
    ["(1bis)", "1 bis"],
    ["44 quat", "44 quater"],
    ["44 alt", "44 alt"],
    ["44 alt. 2", "44 alt 2"],
    ["4 bis alt", "4 bis alt"],
    ["44-бис", "44 bis"],
    ["44 مكررا", "44 bis"],
    ["٤٤", "44"],
    ["第44段之二", "44 bis"],
    ["第44段", "44"],
    ["пункт 44", "44"],
    ["(c)", "(c)"],
    ["c)", "(c)"],
    ["a.", "(a)"],
    ["(ii)", "(ii)"],
    ["(aa)", "(aa)"],
    ["(c bis)", "(c bis)"],
    ["(c) bis", "(c bis)"],
    ["Art. 12 bis(4 ter)(b)", "Art. 12 bis(4 ter)(b)"],
    ["16 c)", "16(c)"],
    ["16(c)(ii)", "16(c)(ii)"],
    ["16 (c) (ii)", "16(c)(ii)"],
    ["5.18", "5.18"],
    ["1.2.", "1.2"],
    ["14c", "14.c"],
    ["14.c", "14.c"],
    ["A.", "A"],
    ["A.2", "A.2"],
    ["II.", "II"],
    ["PP3", "PP3"],
    ["PP2 bis", "PP2 bis"],
    ["OP.3quat", "OP3 quater"],
    ["OP 4 bis", "OP4 bis"],
    ["OP5.18", "OP5.18"],
    ["Article 12", "Art. 12"],
    ["ARTICLE 12 bis", "Art. 12 bis"],
    ["art. 12, para. 4 (b)", "Art. 12(4)(b)"],
    ["Article 6, Paragraph 2", "Art. 6(2)"],
    ["Article 12(4)(b)", "Art. 12(4)(b)"],
    ["Artículo 7", "Art. 7"],
    ["Objective 7", "Objective 7"],
    ["Objective 7:", "Objective 7"],
    ["PART III", "Part III"],
    ["Annex I", "Annex I"],
    ["Annex", "Annex"],
    ["Option A:", "Option A"],
    ["OPTION I:", "Option I"],
    ["Alt. 2", "Alt 2"],
    ["54 ante", "54 pre"],
  ] as const)("reads %s as %s", ([printed, canonical]) => expect(canonicalLabel(printed)).toBe(canonical));

  test.for([
    "",
    "Implementation",
    "the Parties",
    "44 States",
    "shall",
    "Part",
    "2030 Agenda",
    "(see below)",
    "Article",
    "bis",
    "[",
    "()",
  ])("takes %j for text", (printed) => expect(parseClauseLabel(printed)).toBeNull());

  test("refuses a text longer than any label without reading it", () => {
    expect(parseClauseLabel("(".repeat(65_536))).toBeNull();
  });

  test("the canonical form of a canonical form is itself", () => {
    const label = fc.stringMatching(
      /^(Art\. |Objective |OP|PP|Annex )?\d{1,3}( bis| ter| alt)?(\([a-h]\))?(\((i|ii|iv)\))?$/,
    );
    fc.assert(
      fc.property(label, (text) => {
        const canonical = canonicalLabel(text);
        expect(canonical === null ? null : canonicalLabel(canonical)).toBe(canonical);
        expect(canonical).not.toBeNull();
      }),
      { seed: 1 },
    );
  });
});

describe("compareClauseLabels", () => {
  test("orders bis, ter and alternatives between a number and the next", () => {
    const ordered = [
      "44 pre",
      "44",
      "44(a)",
      "44(b)",
      "44 alt",
      "44 alt 2",
      "44 bis",
      "44 bis(a)",
      "44 ter",
      "45",
      "100",
    ];
    const shuffled = [...ordered].toReversed();
    const sorted = shuffled.toSorted((one, other) => {
      const [first, second] = [parseClauseLabel(one), parseClauseLabel(other)];
      return first === null || second === null ? Number.NaN : compareClauseLabels(first, second);
    });
    expect(sorted).toEqual(ordered);
  });
});

describe("decideOrdinal", () => {
  const decide = (printed: string, before: string | null): string => {
    const ordinal = readOrdinal(printed);
    const previous = before === null ? null : readOrdinal(before);
    if (ordinal === null) return "none";
    const decided = decideOrdinal(ordinal, previous === null ? null : decideOrdinal(previous, null));
    return `${decided.style} ${decided.value}`;
  };
  test.for([
    ["i", null, "roman 1"],
    ["i", "h", "letter 9"],
    ["v", "iv", "roman 5"],
    ["v", "u", "letter 22"],
    ["c", null, "letter 3"],
    ["c", "b", "letter 3"],
    ["x", "ix", "roman 10"],
    ["ج", "ب", "letter 3"],
  ] as const)("(%s) after %s is %s", ([printed, before, expected]) => expect(decide(printed, before)).toBe(expected));
});

describe("ordinals", () => {
  test("roman numerals read back as they were printed", () => {
    for (let value = 1; value <= 120; value++) {
      const printed = printRoman(value);
      if (printed.length <= 10) expect(romanValue(printed)).toBe(value);
    }
  });
  test.for([["iiii"], ["ic"], ["iV"], ["q"], [""]] as const)("%j is no roman numeral", ([text]) =>
    expect(romanValue(text)).toBeNull(),
  );
  test.for([
    ["a", 1],
    ["z", 26],
    ["aa", 27],
    ["б", 2],
    ["ب", 2],
    ["ab", null],
  ] as const)("letter %s is %s", ([text, value]) => expect(letterValue(text)).toBe(value));
});
