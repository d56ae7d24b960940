import { describe, expect, test } from "vitest";
import { isDraftId, makeDraftId, ownLanguageOf, shortName } from "./draft-id.ts";

describe("the id of a draft", () => {
  test.for([
    ["Rev 2", {}, "rev-2"],
    ["Rev. 2", {}, "rev-2"],
    ["Zero draft plus", {}, "zero-draft-plus"],
    ["Rev 2", { language: "fr" }, "rev-2.fr"],
    ["Rev 2", { language: "en-GB" }, "rev-2"],
    ["Rev 2", { issue: 2 }, "rev-2.2"],
    ["Rev 2", { text: "Annex I" }, "annex-i.rev-2"],
    ["—", {}, "draft"],
    ["Rev 2", { text: "annex", language: "pt-BR", issue: 3 }, "annex.rev-2.pt-br.3"],
  ] as const)("of %s with %o is made from what tells it apart", ([label, more, id]) => {
    expect(makeDraftId({ text: "main", label, language: "en", issue: 1, ...more }, "en")).toBe(id);
  });

  test.for(["und", "en", "en-GB"])(
    "needs no language when the draft and the series are in %s and English",
    (language) => {
      expect(makeDraftId({ text: "main", label: "Rev 2", language, issue: 1 }, "en")).toBe("rev-2");
    },
  );

  test.for([
    ["Avant-projet révisé", "avant-projet-revise"],
    ["مشروع أولي", "مشروع-اولي"],
    ["草案 2", "草案-2"],
    ["  — ", ""],
  ] as const)("keeps letters of every script: %s", ([text, short]) => {
    expect(shortName(text)).toBe(short);
  });

  test("stands in the language that is known first in its series", () => {
    expect(ownLanguageOf([{ language: "und" }, { language: "en-GB" }, { language: "fr" }])).toBe("en-GB");
    expect(ownLanguageOf([{ language: "und" }])).toBe("und");
  });

  test("may be given when commands and addresses can hold it", () => {
    expect(["zero", "rev-2.fr", "annex.rev-2.2", "草案-2"].filter(isDraftId)).toHaveLength(4);
    const unfit = ["", "rev 2", "rev@2", "rev-1..rev-2", "-rev", "rev-", "a/b", "#p1", "x".repeat(65)];
    expect(unfit.filter(isDraftId)).toEqual([]);
  });
});
