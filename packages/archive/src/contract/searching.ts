import { describe, expect, test } from "vitest";
import { batchOf, draftToKeep, statementToKeep } from "../made-for-tests.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: searching. Test-only. */
export function searching(subject: Subject): void {
  describe("searching", () => {
    const texts = [
      "The Parties shall co-operate on l\u2019eau, the \u00c9tat and 1,000 wells.",
      "\u062a\u062a\u0639\u0627\u0648\u0646 \u0627\u0644\u0623\u0637\u0631\u0627\u0641 \u0641\u064a \u0625\u062f\u0627\u0631\u0629 \u0627\u0644\u0645\u064a\u0627\u0647 \u0648\u0641\u0642\u0627\u064b \u0644\u0644\u0645\u0627\u062f\u0629 \u0664\u0664.",
      "\u5404\u7f14\u7ea6\u65b9\u5e94\u5171\u540c\u7ba1\u7406\u6de1\u6c34\u8d44\u6e90\u3002",
      "\u0421\u0442\u043e\u0440\u043e\u043d\u044b \u0441\u043e\u0442\u0440\u0443\u0434\u043d\u0438\u0447\u0430\u044e\u0442.",
      'Parties "quote" (nothing) AND NOT water* of any kind that a longer paragraph could speak about at such length.',
    ];
    test.for([
      ["parties", ["1", "5"]],
      ["PARTIES shall", ["1"]],
      ["parties absent", []],
      ["co-operate", ["1"]],
      ["operate", ["1"]],
      ["eau", ["1"]],
      ["l'eau", ["1"]],
      ["etat", ["1"]],
      ["1,000", ["1"]],
      ["\u0627\u0644\u0627\u0637\u0631\u0627\u0641", ["2"]],
      ["44", ["2"]],
      ["\u6de1\u6c34", ["3"]],
      ["\u6c34\u8d44\u6e90", ["3"]],
      ["\u6e90", ["3"]],
      ["\u6c34", ["3"]],
      ["\u6c34\u6de1", []],
      ["\u0441\u0442\u043e\u0440\u043e\u043d\u044b", ["4"]],
      ['"quote" AND (nothing', ["5"]],
      ["water*", ["5"]],
      ["words : parties", []],
      ["n1", []],
      ["  ", []],
      ["\u2026 \u2014 *", []],
    ] as const)("%s", async ([query, expected]) => {
      await subject.keep(batchOf([draftToKeep("zero", texts)]));
      const answer = await subject.archive.searchParagraphs("lakes", query, 10);
      expect(answer.found.map((hit) => hit.paragraph.id).toSorted()).toEqual([...expected]);
      expect(answer.total).toBe(expected.length);
    });

    test("says where the words stand", async () => {
      await subject.keep(batchOf([draftToKeep("zero", texts)]));
      const shown = async (query: string): Promise<readonly string[]> =>
        (await subject.archive.searchParagraphs("lakes", query, 1)).found.flatMap(({ paragraph, matches }) =>
          matches.map((span) => paragraph.text.slice(span.from, span.to)),
        );
      expect(await shown("co-operate shall")).toEqual(["shall", "co-operate"]);
      expect(await shown("\u6c34\u8d44\u6e90")).toEqual(["\u6c34\u8d44\u6e90"]);
      expect(await shown("\u6c34")).toEqual(["\u6c34"]);
      expect(await shown("ETAT")).toEqual(["\u00c9tat"]);
    });

    test("counts all and gives the best first, equally good ones latest draft first", async () => {
      const words = ["Lakes and lakes.", "Every lake, and every river that runs into lakes, is meant.", "Rivers."];
      await subject.keep(batchOf([draftToKeep("zero", words), draftToKeep("plus", words)]));
      const { total, found } = await subject.archive.searchParagraphs("lakes", "lakes", 3);
      expect(total).toBe(4);
      expect(found.map((hit) => `${hit.paragraph.id}@${hit.draft}`)).toEqual(["1@plus", "1@zero", "2@plus"]);
    });

    test("takes a whole paragraph for a query", async () => {
      const long = Array.from({ length: 600 }, (_, index) => `word${index}`).join(" ");
      await subject.keep(batchOf([draftToKeep("zero", [long, "word1"])]));
      expect((await subject.archive.searchParagraphs("lakes", long, 10)).total).toBe(1);
    });

    test("finds the paragraphs of statements, latest first, and never those of drafts", async () => {
      const speeches = [
        statementToKeep("one", "We welcome the \u00c9tat of the lakes."),
        statementToKeep("two", "We welcome the etat of the lakes."),
        statementToKeep("three", "\u6211\u4eec\u652f\u6301\u6de1\u6c34\u8d44\u6e90\u3002"),
      ];
      await subject.keep(batchOf([draftToKeep("zero", texts)], speeches));
      const found = async (query: string): Promise<readonly string[]> =>
        (await subject.archive.searchStatements("lakes", query, 10)).found.map(
          ({ statement, paragraph, matches }) =>
            `${statement}: ${matches.map((span) => paragraph.text.slice(span.from, span.to)).join("|")}`,
        );
      expect(await found("ETAT lakes")).toEqual(["two: etat|lakes", "one: \u00c9tat|lakes"]);
      expect(await found("\u6de1\u6c34")).toEqual(["three: \u6de1\u6c34"]);
      expect(await found("parties")).toEqual([]);
      expect((await subject.archive.searchStatements("lakes", "welcome", 1)).total).toBe(2);
      expect(await subject.archive.searchStatements("rivers", "welcome", 1)).toEqual({ total: 0, found: [] });
    });

    test("takes a whole paragraph many times over for a query, in time", async () => {
      const long = Array.from({ length: 4000 }, (_, index) => `w${index}`).join(" ");
      await subject.keep(batchOf([draftToKeep("zero", [long, `${long} more`, "w1"])]));
      expect((await subject.archive.searchParagraphs("lakes", long, 10)).total).toBe(2);
    });
  });
}
