import type { Mend, PlacedMend } from "@travaux/model";
import { paragraphsOf } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { ingestDraft } from "./ingest-draft.ts";

const draft = [
  "1. The Parties meet every year.",
  "They may meet more often.",
  "2. The Parties keep a register of wells. It is public.",
  "Final provisions",
].join("\n\n");

async function read(mends: readonly PlacedMend[]) {
  const result = await ingestDraft({ name: "draft.txt", bytes: new TextEncoder().encode(draft) }, { mends });
  if (!result.ok) throw new Error(result.error.kind);
  return { paragraphs: paragraphsOf(result.value.document), findings: result.value.findings };
}

const unmended = (await read([])).paragraphs;

function at(words: string, mend: Mend): PlacedMend {
  const origin = unmended.find(({ text }) => text.startsWith(words))?.origin ?? { part: "nowhere", at: 0 };
  return { origin, quotation: words, mend };
}

async function printed(mends: readonly PlacedMend[]): Promise<readonly string[]> {
  return (await read(mends)).paragraphs.map(
    ({ kind, label, level, text }) => `${kind} ${level} ${label ?? "-"} ${text}`,
  );
}

describe("what a person mends", () => {
  test("a paragraph is joined with the one before, which keeps its id", async () => {
    const { paragraphs } = await read([at("They may", { kind: "join" })]);
    expect(paragraphs[0]?.text).toBe("The Parties meet every year. They may meet more often.");
    expect(paragraphs.map(({ id }) => id)).toEqual(unmended.filter((_, place) => place !== 1).map(({ id }) => id));
  });
  test("a paragraph is parted where its words go on", async () => {
    const { paragraphs } = await read([at("The Parties keep", { kind: "part", at: 0, goesOn: "It is public." })]);
    expect(paragraphs.slice(2, 4).map(({ text }) => text)).toEqual([
      "The Parties keep a register of wells.",
      "It is public.",
    ]);
    expect(new Set(paragraphs.map(({ id }) => id)).size).toBe(paragraphs.length);
  });
  test.for<[string, PlacedMend, string]>([
    ["a label", at("They may", { kind: "label", label: "1 bis." }), "paragraph 1 1 bis. They may meet more often."],
    [
      "no label",
      at("The Parties keep", { kind: "label", label: null }),
      "paragraph 1 - 2. The Parties keep a register of wells. It is public.",
    ],
    ["a heading", at("They may", { kind: "kind", as: "heading" }), "heading 1 - They may meet more often."],
    ["an item", at("They may", { kind: "kind", as: "item" }), "item 2 - They may meet more often."],
    ["a level", at("They may", { kind: "level", level: 3 }), "paragraph 3 - They may meet more often."],
  ])("%s", async ([, mend, expected]) => {
    expect(await printed([mend])).toContain(expected);
  });
  test("what does not find its words is left out and said", async () => {
    const { paragraphs, findings } = await read([at("No such words", { kind: "join" })]);
    expect(paragraphs).toEqual(unmended);
    expect(findings.map(({ code }) => code)).toContain("mend-lost");
  });
  test("what finds its words twice, and neither at its place, is left out rather than guessed", async () => {
    const elsewhere = { origin: { part: "text", at: 9999 }, mend: { kind: "level", level: 3 } } as const;
    const { paragraphs, findings } = await read([{ ...elsewhere, quotation: "The Parties" }]);
    expect(paragraphs).toEqual(unmended);
    expect(findings.map(({ code }) => code)).toContain("mend-lost");
    const found = await read([{ ...elsewhere, quotation: "They may" }]);
    expect(found.paragraphs[1]?.level).toBe(3);
  });
  test("a paragraph is not parted before words that it has twice", async () => {
    const { paragraphs, findings } = await read([at("The Parties keep", { kind: "part", at: 0, goesOn: "is" })]);
    expect(paragraphs).toEqual(unmended);
    expect(findings.map(({ code }) => code)).toContain("mend-lost");
  });
});
