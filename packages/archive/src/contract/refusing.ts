import { describe, expect, test } from "vitest";
import type { ImportBatch } from "../archive.ts";
import { everythingOf } from "../everything-of.ts";
import { batchOf, draftToKeep, negotiation, statementToKeep } from "../made-for-tests.ts";
import { remarks, zero } from "./lakes.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: refusing. Test-only. */
export function refusing(subject: Subject): void {
  describe("refusing", () => {
    const other = draftToKeep("zero", ["Something else."]);
    test.for<[string, ImportBatch, Record<string, unknown>]>([
      ["a draft with other content", batchOf([other]), { kind: "conflict", what: "draft", name: "zero" }],
      [
        "an identity under another id",
        batchOf([{ ...zero, draft: { ...zero.draft, id: "zero-2" } }]),
        { kind: "conflict", what: "draft", name: "zero-2" },
      ],
      [
        "an id with another identity",
        batchOf([{ ...zero, draft: { ...zero.draft, label: "Rev 9" } }]),
        { kind: "conflict", what: "draft", name: "zero" },
      ],
      [
        "a negotiation with another title",
        { ...batchOf([]), negotiation: { ...negotiation, title: "Compact on Rivers" } },
        { kind: "conflict", what: "negotiation", name: "lakes" },
      ],
      [
        "a round with other days",
        { ...batchOf([]), rounds: [{ number: 1, label: "First round", from: "2031-01-13", to: "2031-01-18" }] },
        { kind: "conflict", what: "round", name: "1" },
      ],
      [
        "a statement with other content",
        batchOf([], [statementToKeep("remarks", "We prefer nothing.")]),
        { kind: "conflict", what: "statement", name: "remarks" },
      ],
      [
        "a draft that continues one that is not there",
        batchOf([draftToKeep("rev-9", ["Text."], { basedOn: ["rev-8"] })]),
        { kind: "missing", what: "draft", name: "rev-8" },
      ],
      [
        "a draft that continues itself",
        batchOf([draftToKeep("rev-9", ["Text."], { basedOn: ["rev-9"] })]),
        { kind: "missing", what: "draft", name: "rev-9" },
      ],
      [
        "a draft in a round that is not there",
        batchOf([draftToKeep("rev-9", ["Text."], { rounds: [7] })]),
        { kind: "missing", what: "round", name: "7" },
      ],
    ])("%s, saying so and keeping nothing", async ([, batch, error]) => {
      await subject.keep(batchOf([zero], [remarks]));
      const before = await everythingOf(subject.archive);
      const fresh = draftToKeep("fresh", ["Nothing of this stays."]);
      expect(await subject.errorOf({ ...batch, drafts: [fresh, ...batch.drafts] })).toMatchObject(error);
      expect(await everythingOf(subject.archive)).toEqual(before);
    });

    test("a batch worked out against other drafts than there are", async () => {
      await subject.keep({ ...batchOf([zero]), seenDrafts: [] });
      const fresh = draftToKeep("fresh", ["Nothing of this stays."]);
      expect(await subject.errorOf({ ...batchOf([fresh]), seenDrafts: [] })).toEqual({
        kind: "series-changed",
        negotiation: "lakes",
      });
      expect((await subject.archive.listDrafts("lakes")).map((draft) => draft.id)).toEqual(["zero"]);
      await subject.keep({ ...batchOf([fresh]), seenDrafts: ["zero"] });
      expect((await subject.archive.listDrafts("lakes")).map((draft) => draft.id)).toContain("fresh");
    });

    test("an original that is not the one its source names is a bug of the caller", async () => {
      await expect(subject.archive.keep(batchOf([{ ...zero, original: new Uint8Array([1]) }]))).rejects.toThrow(
        /sha256/,
      );
      expect(await subject.archive.listNegotiations()).toEqual([]);
    });
  });
}
