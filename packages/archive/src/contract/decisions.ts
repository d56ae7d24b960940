import { describe, expect, test } from "vitest";
import type { Decision } from "@travaux/model";
import { batchOf, decision, draftToKeep } from "../made-for-tests.ts";
import { series } from "./lakes.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: decisions. Test-only. */
export function decisions(subject: Subject): void {
  describe("decisions", () => {
    test("come with an import, or none of it is kept", async () => {
      await subject.keep({ ...series, decisions: [decision("one"), decision("two")] });
      expect(await subject.archive.listDecisions("lakes")).toEqual([decision("one"), decision("two")]);
      const more = { ...batchOf([draftToKeep("rev-2", ["Lakes."])]), decisions: [{ ...decision("one"), author: "B" }] };
      expect(await subject.errorOf(more)).toMatchObject({ kind: "conflict", what: "decision", name: "one" });
      expect((await subject.archive.listDrafts("lakes")).map(({ id }) => id)).not.toContain("rev-2");
    });
    test("come only where the journal is as it was when the import was worked out", async () => {
      await subject.keep({ ...series, decisions: [decision("one")] });
      const late = { ...batchOf([]), decisions: [decision("two")], seenDecisions: 0 };
      expect(await subject.errorOf(late)).toEqual({ kind: "series-changed", negotiation: "lakes" });
      expect(await subject.archive.listDecisions("lakes")).toEqual([decision("one")]);
      await subject.keep({ ...late, seenDecisions: 1 });
      expect(await subject.archive.listDecisions("lakes")).toEqual([decision("one"), decision("two")]);
    });
    const anchor = { draft: "zero", paragraph: "1", origin: { part: "text", at: 1 }, quotation: "Parties" };
    const pin: Decision = decision("2", { kind: "pin", before: anchor, after: { ...anchor, draft: "plus" } });
    test("are listed in the order in which they were kept, whatever their uuids", async () => {
      await subject.keep(series);
      for (const each of [decision("9"), pin, decision("5")]) await subject.archive.decide("lakes", each);
      expect(await subject.archive.listDecisions("lakes")).toEqual([decision("9"), pin, decision("5")]);
    });
    test("the same again changes nothing; another one with its uuid is a conflict", async () => {
      await subject.keep(series);
      await subject.archive.decide("lakes", pin);
      expect(await subject.archive.decide("lakes", pin)).toEqual({ ok: true, value: null });
      expect(await subject.archive.decide("lakes", { ...pin, author: "Someone else" })).toMatchObject({
        ok: false,
        error: { kind: "conflict", what: "decision", name: "2" },
      });
      expect(await subject.archive.listDecisions("lakes")).toEqual([pin]);
    });
    test("need a negotiation, but not the draft that they are about", async () => {
      await subject.keep(batchOf([]));
      const stray: Decision = { ...pin, supersedes: "unknown" };
      expect(await subject.archive.decide("lakes", stray)).toEqual({ ok: true, value: null });
      expect(await subject.archive.decide("seas", pin)).toEqual({
        ok: false,
        error: { kind: "missing", what: "negotiation", name: "seas" },
      });
    });
  });
}
