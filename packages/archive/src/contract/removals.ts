import { describe, expect, test } from "vitest";
import type { Removal } from "@travaux/model";
import { batchOf, draftToKeep } from "../made-for-tests.ts";
import { series } from "./lakes.ts";
import type { Subject } from "./subject.ts";

function removal(name: string, at: string, more: Partial<Removal> = {}): Removal {
  return { what: "draft", name, at, by: "R. Osei", reason: null, ...more };
}

/** The contract of archives: records of what was removed, and texts that are out of date. Test-only. */
export function removals(subject: Subject): void {
  describe("records of removals", () => {
    test("come with an import and are listed by time; the same again is no news", async () => {
      const late = removal("rev-9", "2031-03-05T09:00:00Z", { reason: "Sent by mistake" });
      const early = removal("remarks-2", "2031-03-04T09:00:00Z", { what: "statement" });
      await subject.keep({ ...series, removals: [late, early] });
      await subject.keep({ ...batchOf([]), removals: [{ ...late, by: "Somebody else" }] });
      expect(await subject.archive.listRemovals("lakes")).toEqual([early, late]);
    });
    test("remove nothing, and belong to their negotiation", async () => {
      await subject.keep({ ...series, removals: [removal("zero", "2031-03-05T09:00:00Z")] });
      expect((await subject.archive.listDrafts("lakes")).map(({ id }) => id)).toContain("zero");
      expect(await subject.archive.listRemovals("seas")).toEqual([]);
    });
    test("are not kept by an import that is refused", async () => {
      await subject.keep(series);
      const other = draftToKeep("zero", ["Other words."]);
      const refused = { ...batchOf([other]), removals: [removal("rev-9", "2031-03-05T09:00:00Z")] };
      expect(await subject.errorOf(refused)).toMatchObject({ kind: "conflict" });
      expect(await subject.archive.listRemovals("lakes")).toEqual([]);
    });
  });

  describe("a text that is out of date", () => {
    const versions = async () =>
      (await subject.archive.listTextMakers("lakes")).map(({ draft, madeBy }) => [draft, madeBy.version]);
    test("is of no version until it is replaced, and stays what it was meanwhile", async () => {
      await subject.keep(series);
      const before = await subject.archive.draftText("lakes", "plus");
      await subject.keep({ ...batchOf([]), toReadAgain: ["plus"] });
      expect(await versions()).toEqual([
        ["zero", 1],
        ["plus", 0],
        ["rev-1", 1],
      ]);
      expect(await subject.archive.draftText("lakes", "plus")).toEqual(before);
      const { text } = draftToKeep("plus", ["Read again."]);
      const seen = { drafts: ["zero", "plus", "rev-1"], decisions: 0 };
      const again = { draft: "plus", text, alignments: [], gapLinks: [], linksInto: [], decisions: [], seen };
      expect(await subject.archive.replaceText("lakes", again)).toMatchObject({ ok: true });
      expect((await versions()).map(([, version]) => version)).toEqual([1, 1, 1]);
    });
    test("has to be there", async () => {
      await subject.keep(series);
      expect(await subject.errorOf({ ...batchOf([]), toReadAgain: ["rev-9"] })).toEqual({
        kind: "missing",
        what: "draft",
        name: "rev-9",
      });
    });
  });
}
