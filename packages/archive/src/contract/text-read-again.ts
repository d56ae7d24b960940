import { describe, expect, test } from "vitest";
import type { DraftReadAgain } from "../archive.ts";
import { everythingOf } from "../everything-of.ts";
import { alignment, decision, draftToKeep, gapLink } from "../made-for-tests.ts";
import { plus, series } from "./lakes.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: a text that is read again. Test-only. */
export function textReadAgain(subject: Subject): void {
  describe("a text that is read again", () => {
    const better = draftToKeep("plus", ["Rivers cross borders.", "Lakes too."], plus.draft);
    const seen = { drafts: ["zero", "plus", "rev-1"], decisions: 0 };
    const again: DraftReadAgain = {
      draft: "plus",
      text: { ...better.text, madeBy: { algorithm: "reader", version: 2 } },
      alignments: [{ before: "zero", after: "plus", alignment: alignment(0.9) }],
      gapLinks: [gapLink("zero", "rev-1", 0.4)],
      linksInto: ["plus", "rev-1"],
      decisions: [decision("mend")],
      seen,
    };
    test("stands in the place of the former one, with what was computed from it and what was said", async () => {
      await subject.keep(series);
      expect(await subject.archive.replaceText("lakes", again)).toEqual({ ok: true, value: null });
      expect(await subject.archive.draftText("lakes", "plus")).toEqual(again.text);
      expect(await subject.archive.listTextMakers("lakes")).toEqual([
        { draft: "zero", madeBy: { algorithm: "reader", version: 1 } },
        { draft: "plus", madeBy: { algorithm: "reader", version: 2 } },
        { draft: "rev-1", madeBy: { algorithm: "reader", version: 1 } },
      ]);
      expect(await subject.archive.listAlignments("lakes")).toEqual([
        ...again.alignments,
        { before: "zero", after: "rev-1", alignment: alignment(0.7) },
      ]);
      expect(await subject.archive.listGapLinks("lakes")).toEqual(again.gapLinks);
      expect(await subject.archive.listDecisions("lakes")).toEqual([decision("mend")]);
      expect((await subject.archive.searchParagraphs("lakes", "rivers", 9)).found.map((hit) => hit.draft)).toEqual([
        "plus",
      ]);
      expect((await subject.archive.searchParagraphs("lakes", "lakes cross", 9)).found.map((hit) => hit.draft)).toEqual(
        ["zero"],
      );
      const original = await subject.archive.original(plus.draft.source.sha256);
      expect(Buffer.from(original ?? []).equals(plus.original)).toBe(true);
    });
    test.for([
      ["another draft was kept", { ...again, seen: { ...seen, drafts: ["zero", "plus"] } }],
      ["something was decided", { ...again, seen: { ...seen, decisions: 1 } }],
    ] as const)("changes nothing when %s in the meantime", async ([, outdated]) => {
      await subject.keep(series);
      const before = await everythingOf(subject.archive);
      expect(await subject.archive.replaceText("lakes", outdated)).toMatchObject({ error: { kind: "series-changed" } });
      expect(await everythingOf(subject.archive)).toEqual(before);
    });
    test("changes nothing when what is said with it contradicts the journal", async () => {
      await subject.keep(series);
      await subject.archive.decide("lakes", { ...decision("mend"), author: "Someone else" });
      const before = await everythingOf(subject.archive);
      const contradicting = { ...again, seen: { ...seen, decisions: 1 } };
      expect(await subject.archive.replaceText("lakes", contradicting)).toMatchObject({ error: { kind: "conflict" } });
      expect(await everythingOf(subject.archive)).toEqual(before);
    });
    test("is refused for a draft or a negotiation that is not there", async () => {
      await subject.keep(series);
      expect(await subject.archive.replaceText("lakes", { ...again, draft: "rev-7" })).toMatchObject({
        error: { kind: "missing", what: "draft", name: "rev-7" },
      });
      expect(await subject.archive.replaceText("seas", again)).toMatchObject({
        error: { kind: "missing", name: "seas" },
      });
    });
  });
}
