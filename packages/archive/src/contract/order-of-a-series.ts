import { describe, expect, test } from "vitest";
import type { DraftToKeep } from "../archive.ts";
import { batchOf, draftToKeep } from "../made-for-tests.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: the order of a series. Test-only. */
export function orderOfASeries(subject: Subject): void {
  describe("the order of a series", () => {
    const dated = (id: string, on: string, basedOn: readonly string[] = []): DraftToKeep =>
      draftToKeep(id, [`Text of ${id}.`], { basedOn, date: { on, precision: "day", zone: null, source: "given" } });
    test("a draft found late takes its place by its date", async () => {
      await subject.keep(batchOf([dated("a", "2031-01-01"), dated("c", "2031-03-01", ["a"])]));
      await subject.keep(batchOf([dated("b", "2031-02-01", ["a"])]));
      expect((await subject.archive.listDrafts("lakes")).map((draft) => draft.id)).toEqual(["a", "b", "c"]);
    });
    test("the order in which a person lists drafts stands against their dates", async () => {
      await subject.keep(batchOf([dated("a", "2031-03-01"), dated("b", "2031-02-01"), dated("c", "2031-01-01")]));
      expect((await subject.archive.listDrafts("lakes")).map((draft) => draft.id)).toEqual(["a", "b", "c"]);
    });
  });
}
