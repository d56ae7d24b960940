import type { SearchHit } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { file } from "../testing/read-lines.ts";
import { answerOf, threeDrafts } from "../testing/three-drafts.ts";

/** A hit the way a reader would note it: "3@rev-2 (2@rev-1, 3@zero-draft)". */
function noted({ address, draft, alsoIn }: SearchHit): string {
  const also = alsoIn.map((other) => `${other.address}@${other.draft}`).join(", ");
  return `${address}@${draft}${also === "" ? "" : ` (${also})`}`;
}

describe("a search", () => {
  test("by words gives each passage once, in its latest draft, with where else it is", async () => {
    const { travaux } = await threeDrafts();
    const { total, passages, hits } = answerOf(await travaux.search({ query: "fund for flood" }));
    expect([total, passages]).toEqual([3, 1]);
    expect(hits.map(noted)).toEqual(["3@rev-2 (2@rev-1, 3@zero-draft)"]);
    expect(hits[0]).toMatchObject({ by: "words", text: expect.stringContaining("flood defences") as string });
    expect(hits[0]?.life).toMatchObject({
      since: { draft: "zero-draft", draftLabel: "Zero draft", paragraphs: [{ address: "3" }] },
      last: { draft: "rev-2", paragraphs: [{ address: "3" }] },
      droppedIn: null,
    });
  });

  test.for([
    ["2", ["2@rev-2 (2@zero-draft)", "2@rev-1"]],
    ["paragraph 2", ["2@rev-2 (2@zero-draft)", "2@rev-1"]],
    ["paragraphs 1 and 3", ["1@rev-2 (1@rev-1, 1@zero-draft)", "3@rev-2 (3@zero-draft)"]],
    ["2@rev-1", ["2@rev-1"]],
    ["2@Rev 1", ["2@rev-1"]],
    ["пункт 3", ["3@rev-2 (3@zero-draft)"]],
    ["第3段", ["3@rev-2 (3@zero-draft)"]],
    ["9", []],
    ["2@nowhere", []],
  ] as const)("for %s finds what is called so in every draft, latest first", async ([query, expected]) => {
    const { travaux } = await threeDrafts();
    const { hits } = answerOf(await travaux.search({ query }));
    expect(hits.filter(({ by }) => by === "address").map(noted)).toEqual(expected);
  });

  test("says where a passage was dropped", async () => {
    const { travaux } = await threeDrafts();
    await travaux.addDraft({
      file: file("rev-3.txt", "# Commitments\n1. Nothing that was said before."),
      label: "Rev 3",
    });
    const { hits } = answerOf(await travaux.search({ query: "riparian community" }));
    expect(hits.map(noted)).toEqual(["2@rev-2 (2@zero-draft)"]);
    expect(hits[0]?.life).toMatchObject({
      last: { draft: "rev-2" },
      droppedIn: { draft: "rev-3", draftLabel: "Rev 3" },
    });
  });

  test("reaches drafts that share no history, and statements", async () => {
    const { travaux } = await threeDrafts();
    await travaux.addDraft({ file: file("fr.txt", "1. Un fund for flood"), label: "Rev 1", language: "fr" });
    await travaux.addStatement({ file: file("remarks.txt", "We want a fund for flood defences.") });
    const { hits, statements } = answerOf(await travaux.search({ query: "fund for flood" }));
    expect(hits.map(noted)).toEqual(["1@rev-1.fr", "3@rev-2 (2@rev-1, 3@zero-draft)"]);
    expect(statements).toMatchObject({
      total: 1,
      hits: [{ matches: [{ from: 10, to: 24 }], speaker: null, date: null }],
    });
  });

  test("is refused when nothing can be meant by it", async () => {
    const { travaux } = await threeDrafts();
    expect(await travaux.search({ query: "word ".repeat(3000) })).toMatchObject({ error: { kind: "query-too-long" } });
  });
});
