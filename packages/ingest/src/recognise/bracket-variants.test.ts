import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsIn, readDraft } from "../testing/sketch.ts";

/** What is bracketed in a paragraph and as what, with the options that are offered. */
async function brackets(text: string): Promise<readonly string[]> {
  const paragraphs = await paragraphsIn(`1. Lakes are shared.\n\n2. ${text}\n\n3. Rivers are shared.\n`);
  return paragraphs.flatMap(({ text: own, brackets: found }) =>
    found.map(({ kind, from, to, alternatives }) => {
      const options = alternatives.map((option) => own.slice(option.from, option.to)).join(" | ");
      return `${kind} ${own.slice(from, to)}${options === "" ? "" : ` = ${options}`}`;
    }),
  );
}

describe("what stands in brackets", () => {
  test.for([
    ["States [shall] meet.", ["open [shall]"]],
    ["States [shall] [should] meet.", ["open [shall] = shall | should", "open [should] = shall | should"]],
    ["States [shall][should] meet.", ["open [shall] = shall | should", "open [should] = shall | should"]],
    ["States [shall / should / may] meet.", ["open [shall / should / may] = shall | should | may"]],
    ["States [shall/should] meet.", ["open [shall/should] = shall | should"]],
    ["States [and/or] lakes meet.", ["open [and/or]"]],
    ["States [a [b] c] meet.", ["open [a [b] c]", "open [b]"]],
    ["Lakes [, when frozen,] are shared.", ["open [, when frozen,]"]],
    ["Lakes freeze [Agreed ad ref].", ["status [Agreed ad ref]"]],
    ["Lakes freeze [agreed ad referendum].", ["status [agreed ad referendum]"]],
    ["Lakes freeze [AGREED].", ["status [AGREED]"]],
    ["Lakes freeze [Agreed in CoW].", ["status [Agreed in CoW]"]],
    ["[Deleted]", ["status [Deleted]"]],
    ["[Moved as OP 4 bis]", ["status [Moved as OP 4 bis]"]],
    ["[Moved to article 9]", ["status [Moved to article 9]"]],
    ["[Merged with paragraph 4]", ["status [Merged with paragraph 4]"]],
    ["[Supprimé]", ["status [Supprimé]"]],
    ["[Suprimido]", ["status [Suprimido]"]],
    ["[Исключено]", ["status [Исключено]"]],
    ["[已删除]", ["status [已删除]"]],
    ["[حذفت]", ["status [حذفت]"]],
    ["[Convenu ad referendum]", ["status [Convenu ad referendum]"]],
    ["[Acordado ad referéndum]", ["status [Acordado ad referéndum]"]],
    ["[согласовано ad ref]", ["status [согласовано ad ref]"]],
    ["by [ ] the lakes", ["placeholder [ ]"]],
    ["by [__] the lakes", ["placeholder [__]"]],
    ["by [XX] the lakes", ["placeholder [XX]"]],
    ["by [20XX] the lakes", ["placeholder [20XX]"]],
    ["by [date] the lakes", ["placeholder [date]"]],
    ["by [to be determined] the lakes", ["placeholder [to be determined]"]],
    ["by [TBC] the lakes", ["placeholder [TBC]"]],
    ["by [à compléter] the lakes", ["placeholder [à compléter]"]],
    ["by [por determinar] the lakes", ["placeholder [por determinar]"]],
    ["by [дата] the lakes", ["placeholder [дата]"]],
    ["by [待定] the lakes", ["placeholder [待定]"]],
    ["decision -/LAKES.4 applies", ["placeholder -/LAKES.4"]],
    ["decision [-/LAKES.4] applies", ["placeholder [-/LAKES.4]"]],
    ["document LAKES/2031/XX applies", ["placeholder LAKES/2031/XX"]],
    ["{Placeholder for a list of lakes}", ["placeholder {Placeholder for a list of lakes}"]],
    ["[Placeholder for a list of lakes]", ["placeholder [Placeholder for a list of lakes]"]],
    ["Lakes […] freeze.", ["ellipsis […]"]],
    ["Lakes [...] freeze.", ["ellipsis [...]"]],
    ["Lakes [. . .] freeze.", ["ellipsis [. . .]"]],
    ["Lakes freeze.[4]", ["citation [4]"]],
    ["Lakes freeze[4, 5] here.", ["citation [4, 5]"]],
    ["within [30] days", ["open [30]"]],
    ["Lakes ［shall］ freeze.", ["open ［shall］"]],
  ] as const)("%s", async ([text, expected]) => expect(await brackets(text)).toEqual(expected));

  test.for([
    ["Lakes [freeze.", "unclosed-bracket"],
    ["Lakes freeze].", "unopened-bracket"],
  ] as const)("%s: reported, and the next paragraph is read", async ([text, code]) => {
    const { document, findings } = await readDraft(`1. ${text}\n\n2. Rivers [shall] rise.\n`);
    expect(findings.map((finding) => finding.code)).toEqual([code]);
    expect(
      paragraphsOf(document)
        .at(-1)
        ?.brackets.map(({ kind }) => kind),
    ).toEqual(["open"]);
  });
});

describe("a status on a line of its own", () => {
  test.for([
    "Agreed ad ref",
    "agreed ad referendum",
    "(Agreed ad ref)",
    "Agreed in informals pending only one delegation",
    "Convenu ad referendum",
    "Acordado ad referéndum",
    "Согласовано ad referendum",
  ])("%s", async (text) => {
    const paragraphs = await paragraphsIn(`1. Lakes are shared.\n\n${text}\n\n2. Rivers are shared.\n`);
    const line = paragraphs.find((each) => each.text === text);
    expect(line?.kind).toBe("paragraph");
    expect(line?.brackets).toMatchObject([{ kind: "status", from: 0, to: text.length }]);
  });

  test.for(["Agreed measures are taken.", "Lakes that are agreed ad ref are shared.", "Deleted records are kept."])(
    "%s: none",
    async (text) => {
      const paragraphs = await paragraphsIn(`1. Lakes are shared.\n\n${text}\n\n2. Rivers are shared.\n`);
      expect(paragraphs.flatMap((each) => each.brackets)).toEqual([]);
    },
  );
});
