import { describe, expect, test } from "vitest";
import { alignment, decision, gapLink } from "../made-for-tests.ts";
import { plus, rev, series } from "./lakes.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: what is computed. Test-only. */
export function whatIsComputed(subject: Subject): void {
  describe("what is computed", () => {
    test("is replaced between the drafts named, and nowhere else", async () => {
      await subject.keep(series);
      const anew = [{ before: "zero", after: "rev-1", alignment: alignment(0.99) }];
      expect(await subject.archive.replaceAlignments("lakes", anew, [gapLink("zero", "rev-1", 0.4)])).toEqual({
        ok: true,
        value: null,
      });
      expect(await subject.archive.listAlignments("lakes")).toEqual([...plus.alignments, ...anew, rev.alignments[0]]);
      expect(await subject.archive.listGapLinks("lakes")).toEqual([gapLink("zero", "rev-1", 0.4)]);
    });
    test("goes when it is replaced by nothing", async () => {
      await subject.keep(series);
      await subject.archive.replaceAlignments(
        "lakes",
        [{ before: "zero", after: "rev-1", alignment: alignment(1) }],
        [],
      );
      expect(await subject.archive.listGapLinks("lakes")).toEqual([]);
    });
    test("leaves decisions alone", async () => {
      await subject.keep(series);
      await subject.archive.decide("lakes", decision("one"));
      await subject.archive.replaceAlignments("lakes", [], []);
      expect(await subject.archive.listDecisions("lakes")).toEqual([decision("one")]);
    });
    test("is refused for a draft or a negotiation that is not there", async () => {
      await subject.keep(series);
      const stray = [{ before: "zero", after: "rev-7", alignment: alignment(1) }];
      expect(await subject.archive.replaceAlignments("lakes", stray, [])).toEqual({
        ok: false,
        error: { kind: "missing", what: "draft", name: "rev-7" },
      });
      expect(await subject.archive.replaceAlignments("seas", [], [])).toEqual({
        ok: false,
        error: { kind: "missing", what: "negotiation", name: "seas" },
      });
    });
  });
}
