import { describe, expect, test } from "vitest";
import fc from "fast-check";
import { paragraphsIn, readDraft } from "../testing/sketch.ts";
import { findBrackets } from "./brackets.ts";
import type { BracketedParagraph } from "./brackets.ts";

const paragraph = (id: string, text: string, more: Partial<BracketedParagraph> = {}): BracketedParagraph => ({
  id,
  label: null,
  text,
  headingsOpen: 0,
  isHeading: false,
  isApart: false,
  ...more,
});

/** "0 [shall]" for each bracket of one paragraph. */
function bracketsOf(text: string, label: string | null = null): readonly string[] {
  const [found] = findBrackets([paragraph("p", text, { label })], 1000).brackets;
  return (found ?? []).map((bracket) => `${bracket.depth} ${text.slice(bracket.from, bracket.to)}`);
}

const kindOf = (text: string): string | undefined => findBrackets([paragraph("p", text)], 1000).brackets[0]?.[0]?.kind;

describe("findBrackets", () => {
  test.for([
    ["States [shall] act", ["0 [shall]"]],
    ["[below 2 [or] [well] below]", ["0 [below 2 [or] [well] below]", "1 [or]", "1 [well]"]],
    ["[shall][should] act", ["0 [shall]", "0 [should]"]],
    ["no brackets", []],
    ["an open [one", ["0 [one"]],
    ["closed] only", []],
    ["［应］各国", ["0 ［应］"]],
  ] as const)("in %j finds %j", ([text, expected]) => expect(bracketsOf(text)).toEqual(expected));

  test("a bracket before the label covers the text from its start", () => {
    expect(bracketsOf("States act.]", "[44.")).toEqual(["0 States act.]"]);
  });

  test("a bracket around the label alone covers no text", () => expect(bracketsOf("States act.", "[OP4]")).toEqual([]));

  test("a bracket over several paragraphs has a piece in each", () => {
    const { brackets, findings } = findBrackets(
      [paragraph("a", "[One"), paragraph("b", "two"), paragraph("c", "three] four")],
      1000,
    );
    expect(findings).toEqual([]);
    expect(
      brackets.flat().map(({ id, from, to, opens, closes }) => [id === brackets[0]?.[0]?.id, from, to, opens, closes]),
    ).toEqual([
      [true, 0, 4, true, false],
      [true, 0, 3, false, false],
      [true, 0, 6, false, true],
    ]);
  });

  test("a bracket does not close under another heading, unless it was opened at a heading's own level", () => {
    const inner = findBrackets(
      [
        paragraph("h", "Levels", { isHeading: true }),
        paragraph("a", "[One", { headingsOpen: 1 }),
        paragraph("i", "Flows", { isHeading: true }),
        paragraph("b", "two]", { headingsOpen: 1 }),
      ],
      1000,
    );
    expect(inner.findings.map((finding) => [finding.code, finding.paragraph])).toEqual([
      ["unclosed-bracket", "a"],
      ["unopened-bracket", "b"],
    ]);
    const outer = findBrackets(
      [
        paragraph("h", "Levels", { isHeading: true, label: "[Article 1" }),
        paragraph("a", "One.]", { headingsOpen: 1 }),
      ],
      1000,
    );
    expect(outer.findings).toEqual([]);
  });

  test.for([
    ["It is [3] days", "open"],
    ["as agreed[3] and", "citation"],
    ["[…]", "ellipsis"],
    ["[...]", "ellipsis"],
    ["[ ]", "placeholder"],
    ["[XX]", "placeholder"],
    ["[date]", "placeholder"],
    ["[date of entry] applies", "open"],
    ["[placeholder for a list]", "placeholder"],
    ["[Agreed ad ref]", "status"],
    ["[agreed measures] apply", "open"],
    ["[agreed]", "status"],
    ["[Agreed in informals]", "status"],
    ["[agreed in good faith between all of the parties and their neighbours on the river]", "open"],
    ["[Convenu ad ref]", "status"],
    ["[Acordado ad referendum]", "status"],
    ["[Согласовано]", "status"],
    ["[已商定]", "status"],
    ["[متفق عليه]", "status"],
    ["[deleted]", "status"],
    ["[Deleted]", "status"],
    ["[deleted words] stay", "open"],
    ["[Moved to article 9]", "status"],
    ["[Moved as 12 bis]", "status"],
    ["[footnote to be inserted]", "placeholder"],
    ["[text to be drafted]", "placeholder"],
    ["[à compléter]", "placeholder"],
    ["[待定]", "placeholder"],
    ["[20XX]", "placeholder"],
    ["{Placeholder for a list of rivers}", "placeholder"],
    ["{Placeholder}", "placeholder"],
    ["{rivers, lakes}", undefined],
    ["[named rivers]", "open"],
    ["Comment [AB1]: why", "citation"],
    ["see [AB1]: why", "open"],
    ["[placement of gauges]", "open"],
    ["[shall]", "open"],
  ] as const)("of %j the kind is %s", ([text, kind]) => expect(kindOf(text)).toBe(kind));

  test.for([
    ["[annually / every two years]", ["annually", "every two years"]],
    ["[shall/should]", ["shall", "should"]],
    ["[shall][should]", ["shall", "should"]],
    ["[a / [b / c] / d]", ["a", "[b / c]", "d"]],
    ["[and/or]", []],
    ["[shall] [should]", ["shall", "should"]],
    ["[Agreed ad ref][shall]", []],
    ["[shall], [should]", []],
    ["[see A/RES/70/1]", []],
    ["[shall] and [should]", []],
  ] as const)("%j offers %j", ([text, options]) => {
    const [bracket] = findBrackets([paragraph("p", text)], 1000).brackets[0] ?? [];
    expect(bracket?.alternatives.map((option) => text.slice(option.from, option.to))).toEqual(options);
  });

  test("the mark of a comment in the text is reported and stays", () => {
    const { findings } = findBrackets([paragraph("p", "States act. Comment [AB1]: why?")], 1000);
    expect(findings).toMatchObject([{ code: "comment-residue", paragraph: "p", from: 20, to: 25 }]);
  });

  test("every bracket character is in a bracket or in a finding, and spans lie in the text", () => {
    const character = fc.constantFrom("[", "]", "a", " ", "[", "]");
    const text = fc.array(character, { maxLength: 24 }).map((characters) => characters.join(""));
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
        const { brackets, findings } = findBrackets(
          texts.map((each, place) => paragraph(String(place), each)),
          10_000,
        );
        texts.forEach((each, place) => {
          const own = brackets[place] ?? [];
          const opened = own.filter((bracket) => bracket.opens).length;
          const closed = own.filter((bracket) => bracket.closes).length;
          const reported = findings.filter((finding) => finding.paragraph === String(place));
          const unopened = reported.filter((finding) => finding.code === "unopened-bracket").length;
          expect(opened).toBe([...each].filter((one) => one === "[").length);
          expect(closed + unopened).toBe([...each].filter((one) => one === "]").length);
          for (const { from, to } of own) expect(from >= 0 && from <= to && to <= each.length).toBe(true);
        });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("ten million brackets end within bounded time, with one finding for those that are not recorded", async () => {
    const draft = await readDraft(`A text [${"[".repeat(10_000_000)} that goes on.`);
    expect(draft.findings.filter((finding) => finding.code === "limit-reached")).not.toEqual([]);
  }, 60_000);

  test("brackets reach the document", async () => {
    const [only] = await paragraphsIn("1. States [shall] act.");
    expect(only?.brackets).toMatchObject([{ from: 7, to: 14, depth: 0, kind: "open" }]);
  });
});
