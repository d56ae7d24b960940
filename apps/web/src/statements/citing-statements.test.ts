import type { CitationOfParagraph } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { citingStatements, namedInWords, statusInWords } from "./citing-statements.ts";
import { writtenCitation, writtenPassage } from "./written-statement.ts";

function cited(statement: string, more: Partial<CitationOfParagraph> = {}): CitationOfParagraph {
  const passage = writtenPassage();
  return {
    ...passage,
    statement: { ...passage.statement, id: statement },
    status: "bound",
    names: [{ draft: "rev-3", draftLabel: "Rev 3", paragraph: "p44", label: "44" }],
    ...more,
  };
}

describe("the citations of a paragraph", () => {
  test("stand together by statement", () => {
    const groups = citingStatements([cited("one"), cited("two"), cited("one")]);
    expect(groups.map(({ statement, citations }) => [statement.id, citations.length])).toEqual([
      ["one", 2],
      ["two", 1],
    ]);
  });

  test("say under which number, and by what", () => {
    const target = { label: "44", status: "bound", draft: "rev-3", paragraph: "p44", evidence: ["round"] } as const;
    const bound = cited("one", { citation: writtenCitation({ targets: [target] }) });
    expect(namedInWords(bound)).toBe("As 44 in Rev 3");
    expect(statusInWords(bound)).toBe("Bound by the round.");
    const settled = { decision: 1, means: "paragraphs", uuid: "u", author: "Ana", at: "2031-07-09T10:00:00Z" } as const;
    expect(statusInWords(cited("one", { citation: writtenCitation({ settled }) }))).toBe("Settled by Ana.");
  });

  test("that are open are no more than a possibility", () => {
    const open = cited("one", { status: "ambiguous" });
    expect(namedInWords(open)).toBe("It may mean 44 in Rev 3");
    expect(statusInWords(open)).toBe("Ambiguous.");
  });
});
