import { describe, expect, test } from "vitest";
import { everythingOf } from "../everything-of.ts";
import { alignment, batchOf, decision, draftToKeep } from "../made-for-tests.ts";
import { series } from "./lakes.ts";
import type { Subject } from "./subject.ts";

/** The contract of archives: the stamp of changes. Test-only. */
export function changeStamp(subject: Subject): void {
  describe("the stamp of changes", () => {
    test("is the same while nothing is kept, and another after anything was", async () => {
      await subject.keep(series);
      const stamps = [await subject.archive.changeStamp()];
      const changes = [
        () => subject.keep(batchOf([draftToKeep("late", ["A draft that came late."])])),
        () =>
          subject.archive.replaceAlignments(
            "lakes",
            [{ before: "zero", after: "rev-1", alignment: alignment(0.5) }],
            [],
          ),
        () => subject.archive.decide("lakes", decision("one")),
      ];
      for (const change of changes) {
        await everythingOf(subject.archive);
        expect(await subject.archive.changeStamp()).toBe(stamps.at(-1));
        await change();
        stamps.push(await subject.archive.changeStamp());
      }
      await subject.archive.decide("lakes", { ...decision("one"), author: "Someone else" });
      expect(await subject.archive.changeStamp()).toBe(stamps.at(-1));
      expect(new Set(stamps).size).toBe(stamps.length);
    });
  });
}
