import type { Redline } from "@travaux/model";
import { Lexicon } from "@travaux/words";
import { describe, expect, test } from "vitest";
import { writtenDraft } from "../testing/written-draft.ts";
import { redlinePairs } from "./redline-pair.ts";

/** Drafts of as many pairs as lines: the first line before goes with the first line after. Empty lines are none. */
function redlinesOf(before: readonly string[], after: readonly string[]): readonly Redline[] {
  const [rows, others] = [writtenDraft("b", before), writtenDraft("a", after)];
  const member = (side: typeof rows, at: number): typeof rows =>
    side.slice(at, at + 1).filter(({ text }) => text !== "");
  const pairs = before.map((_, at) => [member(rows, at), member(others, at)] as const);
  return redlinePairs(pairs, new Lexicon());
}

/** What moved, as "id pair: words from here > pair: words to here [also changed]". */
function movesIn(redlines: readonly Redline[]): readonly string[] {
  const ends = redlines.flatMap((redline, pair) =>
    redline.flatMap(({ runs }) =>
      runs.flatMap(({ kind, text, move, changes }) =>
        move === undefined ? [] : [{ kind, text, move, pair, changes }],
      ),
    ),
  );
  return ends
    .filter(({ kind }) => kind === "inserted")
    .map(({ move, pair, text, changes }) => {
      const from = ends.filter((end) => end.move === move && end.kind === "deleted");
      const said = from.map((end) => `${end.pair}:${end.text.trim()}`).join(" & ");
      return `${move} ${said} > ${pair}:${text.trim()} [${changes?.join(" ") ?? ""}]`;
    });
}

describe("a phrase that moved", () => {
  test.for([
    [
      "within a sentence",
      "Parties shall, as soon as possible, notify the harbour council of their intentions.",
      "Parties shall notify the harbour council of their intentions as soon as possible.",
      ["m1 0:, as soon as possible, > 0:as soon as possible [wording punctuation]"],
    ],
    [
      "to the head of its sentence",
      "The council decides on all new moorings and buoys within sixty days of the request.",
      "Within sixty days of the request, the council decides on all new moorings and buoys.",
      ["m1 0:within sixty days of the request > 0:Within sixty days of the request [wording case]"],
    ],
    [
      "in Spanish",
      "Las Partes, en la medida de lo posible, comunicarán sus planes al consejo del puerto.",
      "Las Partes comunicarán sus planes al consejo del puerto en la medida de lo posible.",
      ["m1 0:, en la medida de lo posible, > 0:en la medida de lo posible [wording punctuation]"],
    ],
    [
      "in Arabic",
      "تقوم الأطراف، في أقرب وقت ممكن، بإبلاغ مجلس الميناء بخططها المتعلقة بالصيد.",
      "تقوم الأطراف بإبلاغ مجلس الميناء بخططها المتعلقة بالصيد في أقرب وقت ممكن.",
      ["m1 0:، في أقرب وقت ممكن، > 0:في أقرب وقت ممكن [wording punctuation]"],
    ],
    [
      "in Chinese",
      "缔约方应在可行的范围内尽快向港口理事会通报其航行计划。",
      "缔约方应向港口理事会通报其航行计划，并在可行的范围内尽快说明。",
      ["m1 0:在可行的范围内尽快 > 0:在可行的范围内尽快 [wording]"],
    ],
    [
      "but not what only changed places with a word or two",
      "red boats and blue boats sail",
      "blue boats and red boats sail",
      [],
    ],
    [
      "but not words that stand in the paragraph anyway",
      "The clerk of the harbour council reads. The old ferry runs daily. The clerk of the harbour council sings.",
      "The old ferry runs daily. The clerk of the harbour council sings and the clerk of the harbour council dances.",
      [],
    ],
    ["but not what was rewritten in its place", "one two three four five six", "six five four three two one", []],
  ] as const)("is shown %s", ([, before, after, moves]) => {
    expect(movesIn(redlinesOf([before], [after]))).toEqual(moves);
  });

  const sentence = "Every village keeps a public register of the lanterns that it lights after the evening tide.";

  test("is shown from a paragraph to another", () => {
    const before = [`Boats sail at dawn. ${sentence}`, "Nets are dried on the northern quay."];
    const after = ["Boats sail at dawn.", `Nets are dried on the northern quay. ${sentence}`];
    expect(movesIn(redlinesOf(before, after))).toEqual([`m1 0:${sentence} > 1:${sentence} [wording]`]);
  });

  test("is shown out of a paragraph that was dropped and into one that is new", () => {
    const before = [`Nobody counts. ${sentence}`, ""];
    const after = ["", `They are counted at night. ${sentence}`];
    expect(movesIn(redlinesOf(before, after))).toEqual([`m1 0:${sentence} > 1:${sentence} [wording]`]);
  });

  test("is shown where the parts of a split changed places", () => {
    const [one, other] = [
      "Boats sail at dawn from the northern quay.",
      "Nets are dried at noon on the long pier, unless it rains.",
    ];
    const redlines = redlinePairs(
      [[writtenDraft("b", [`${one} ${other}`]), writtenDraft("a", [other, one])]],
      new Lexicon(),
    );
    expect(movesIn(redlines)).toEqual([`m1 0:${one} > 0:${one} [wording]`]);
  });

  test("is none between paragraphs when it stands elsewhere too, in a paragraph without a change", () => {
    const phrase = "in accordance with the rules of the harbour council";
    const before = [`Boats sail ${phrase}.`, "Nets dry at noon.", `Lanterns burn ${phrase}.`];
    const after = ["Boats sail.", `Nets dry at noon ${phrase}.`, `Lanterns burn ${phrase}.`];
    expect(movesIn(redlinesOf(before, after))).toEqual([]);
    expect(movesIn(redlinesOf(before.slice(0, 2), after.slice(0, 2)))).toHaveLength(1);
  });

  test("is none between paragraphs when it is short, or goes to two of them", () => {
    expect(
      movesIn(redlinesOf(["Boats sail at first light.", "Nets dry."], ["Boats sail.", "Nets dry at first light."])),
    ).toEqual([]);
    const before = [`Boats sail. ${sentence}`, "Nets dry.", "Ropes are coiled."];
    const after = ["Boats sail.", `Nets dry. ${sentence}`, `Ropes are coiled. ${sentence}`];
    expect(movesIn(redlinesOf(before, after))).toEqual([]);
  });

  test("is found in time that grows with the words, however many there are", () => {
    const lines = (order: (at: number) => number): readonly string[] =>
      Array.from({ length: 1500 }, (_, at) => {
        const from = order(at);
        return `Line ${at} stays here. ${Array.from({ length: 12 }, (_, step) => `w${from}x${(step * step) % 7}`).join(" ")}.`;
      });
    const started = Date.now();
    const redlines = redlinesOf(
      lines((at) => at),
      lines((at) => (at * 7 + 3) % 1500),
    );
    expect(movesIn(redlines).length).toBeGreaterThan(1400);
    // Comparing each with each would take minutes.
    expect(Date.now() - started).toBeLessThan(20_000);
  });
});
