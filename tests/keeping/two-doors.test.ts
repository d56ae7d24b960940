import type { AddDraftRequest } from "@travaux/application";
import { describe, expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "./real-parts.ts";

function round(at: number, by: string): AddDraftRequest {
  const text = `Compact on Shared Waters

1. Parties shall share their measurements of flow and of quality with one another.

2. In round ${at} the delegation of ${by} proposes that the seat be agreed at the next meeting.
`;
  return {
    file: { name: `${by}-${at}.txt`, bytes: new TextEncoder().encode(text) },
    label: `${by} ${at}`,
    language: "en",
  };
}

describe("two doors to one archive", () => {
  test(
    "that add drafts at once lose none, and each draft continues the one before it",
    { timeout: 60_000 },
    async () => {
      const archive = freshArchive();
      const doors = [doorTo(archive), doorTo(archive)] as const;
      answerOf(await doors[0].newNegotiation({ name: "waters", title: "Waters" }));
      const rounds = [1, 2, 3, 4];
      const outcomes = await Promise.all(
        doors.map(async (door, at) => {
          const by = at === 0 ? "Aria" : "Beria";
          const answers = [];
          for (const number of rounds) answers.push(await door.addDraft(round(number, by)));
          return answers;
        }),
      );
      for (const outcome of outcomes.flat()) expect(outcome).toMatchObject({ ok: true, value: { outcome: "kept" } });
      const { drafts } = answerOf(await doors[0].listDrafts({}));
      expect(drafts).toHaveLength(8);
      expect(drafts.map(({ basedOn }) => basedOn)).toEqual(
        drafts.map((_, at) => (at === 0 ? [] : [drafts[at - 1]?.id])),
      );
      expect(answerOf(await doors[1].listDrafts({})).drafts).toEqual(drafts);
    },
  );

  test("that import the same series at once keep it once", { timeout: 60_000 }, async () => {
    const archive = freshArchive();
    const request = { manifest: sampleManifest(), readFile: readSampleFile };
    const both = await Promise.all([doorTo(archive).importSeries(request), doorTo(archive).importSeries(request)]);
    const outcomes = both.map(answerOf);
    expect(outcomes.map(({ outcome }) => outcome.drafts.kept.length).toSorted((one, other) => one - other)).toEqual([
      0, 6,
    ]);
    expect(outcomes[0]?.list).toEqual(outcomes[1]?.list);
  });
});
