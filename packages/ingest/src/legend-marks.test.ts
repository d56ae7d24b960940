import type { LegendEntry } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { paragraphsIn } from "./testing/sketch.ts";

const legend: readonly LegendEntry[] = [
  { mark: "strike", means: "deleted" },
  { mark: "underline", means: "inserted" },
  { mark: "colour", value: "#B80672", means: "inserted" },
  { mark: "strong", means: "agreed" },
];

/** Each paragraph with the words that came in it and those that went from it. */
async function changed(
  body: string,
  revisions: "accept" | "reject" = "accept",
  said: readonly LegendEntry[] = legend,
): Promise<readonly string[]> {
  const paragraphs = await paragraphsIn(`<!doctype html><html><body>${body}</body></html>`, {
    revisions,
    legend: said,
  });
  return paragraphs.map(({ text, revisions: changes }) =>
    [text, ...changes.map(({ kind, from, to, text: gone }) => `${kind} ${(gone ?? text.slice(from, to)).trim()}`)].join(
      " | ",
    ),
  );
}

describe("what a person says of marks", () => {
  const both = "<p>1. Lakes <s>shall</s> <u>should</u> rise.</p>";

  test("makes changes of them, in either text", async () => {
    expect(await changed(both)).toEqual(["Lakes should rise. | delete shall | insert should"]);
    expect(await changed(both, "reject")).toEqual(["Lakes shall rise. | delete shall | insert should"]);
  });

  test("is said or nothing is concluded", async () => {
    expect(await changed(both, "accept", [])).toEqual(["Lakes shall should rise."]);
  });

  test.for([
    [
      "a colour means it in whatever letters it is written",
      '<span style="color:#b80672">now</span>',
      "Lakes now rise. | insert now",
    ],
    ["another colour means nothing", '<span style="color:#00ff00">now</span>', "Lakes now rise."],
    ["any other meaning changes no word", "<b>now</b>", "Lakes now rise."],
    ["what came and went is gone", "<u><s>now</s></u>", "Lakes rise. | delete now"],
  ] as const)("%s", async ([, words, expected]) => {
    expect(await changed(`<p>1. Lakes ${words} rise.</p>`)).toEqual([expected]);
  });

  test("a paragraph that went whole is a change of the next one", async () => {
    expect(await changed("<p>1. Lakes rise.</p><p><s>Rivers fall.</s></p><p>2. Springs dry.</p>")).toEqual([
      "Lakes rise.",
      "Springs dry. | delete Rivers fall.",
    ]);
  });

  test("a cell of which nothing is left keeps its place", async () => {
    const row = (first: string): string => `<tr><td>${first}</td><td>rise</td></tr>`;
    const table = `<p>1. Waters:</p><table>${row("<s>Lakes</s>")}${row("Rivers")}</table>`;
    expect((await changed(table)).slice(1)).toEqual(["\trise | delete Lakes", "Rivers\trise"]);
  });
});
