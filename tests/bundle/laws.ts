import type { DecisionList } from "@travaux/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerOf } from "../keeping/real-parts.ts";
import { negotiations, pairsOfNegotiations } from "./generated-negotiations.ts";
import { bundleOf, deskWith, emptyDesk, takeIn } from "./open-doors.ts";
import type { Desk, KindOfArchive } from "./open-doors.ts";

/** What each decision is worth, whatever its place in the journal. */
function worth({ decisions }: DecisionList): ReadonlyMap<string, unknown> {
  return new Map(decisions.map(({ uuid, state, places, endedBy }) => [uuid, { state, places, by: endedBy?.uuid }]));
}

async function shownBy({ archive, travaux }: Desk): Promise<unknown> {
  const drafts = await archive.listDrafts("lakes");
  return {
    drafts,
    texts: await Promise.all(drafts.map(({ id }) => archive.draftText("lakes", id))),
    alignments: await archive.listAlignments("lakes"),
    gapLinks: await archive.listGapLinks("lakes"),
    worth: worth(answerOf(await travaux.listDecisions({ negotiation: "lakes" }))),
  };
}

/** The laws of bundles over generated negotiations, in archives of one kind. Test-only. */
export function bundleLaws(kind: KindOfArchive, numRuns: number): void {
  test("export, import into an empty archive, export again: the same bytes", { timeout: numRuns * 10_000 }, () =>
    fc.assert(
      fc.asyncProperty(negotiations, async (manifest) => {
        const first = await bundleOf(await deskWith(kind, manifest));
        const other = await emptyDesk(kind);
        const taken = await takeIn(other, first);
        expect(taken).toMatchObject({
          isNew: true,
          outcome: "kept",
          conflicts: [],
          there: { drafts: [], decisions: [] },
        });
        expect(taken.came.decisions).toHaveLength(manifest.decisions.length);
        expect(Buffer.compare(await bundleOf(other), first)).toBe(0);
      }),
      { numRuns },
    ),
  );

  test("a bundle that is taken in twice changes nothing the second time", { timeout: numRuns * 10_000 }, () =>
    fc.assert(
      fc.asyncProperty(negotiations, async (manifest) => {
        const bytes = await bundleOf(await deskWith(kind, manifest));
        const desk = await emptyDesk(kind);
        const first = await takeIn(desk, bytes);
        const before = await shownBy(desk);
        const stamp = await desk.archive.changeStamp();
        const again = await takeIn(desk, bytes);
        expect(again).toMatchObject({ isNew: false, conflicts: [], there: first.came });
        expect(Object.values(again.came).flat()).toEqual([]);
        expect(await desk.archive.changeStamp()).toBe(stamp);
        expect(await shownBy(desk)).toEqual(before);
      }),
      { numRuns },
    ),
  );

  test(
    "two people's bundles: all decisions of both, and the same whichever came first",
    { timeout: numRuns * 10_000 },
    () =>
      fc.assert(
        fc.asyncProperty(pairsOfNegotiations, async ([one, other]) => {
          const bytes = [
            await bundleOf(await deskWith(kind, one)),
            await bundleOf(await deskWith(kind, other)),
          ] as const;
          const [desk, mirror] = [await emptyDesk(kind), await emptyDesk(kind)];
          await takeIn(desk, bytes[0]);
          const second = await takeIn(desk, bytes[1]);
          await takeIn(mirror, bytes[1]);
          const turned = await takeIn(mirror, bytes[0]);

          const uuids = new Set([...one.decisions, ...other.decisions].map(({ uuid }) => uuid));
          expect(new Set((await desk.archive.listDecisions("lakes")).map(({ uuid }) => uuid))).toEqual(uuids);
          expect(Buffer.compare(await bundleOf(desk), await bundleOf(mirror))).toBe(0);
          expect(await shownBy(desk)).toEqual(await shownBy(mirror));
          // Each contradiction is told, from either side.
          const pairs = (taken: typeof second) =>
            taken.conflicts.map(({ kind: of, decisions }) => `${of} ${[...(decisions ?? [])].toSorted().join()}`);
          expect(pairs(second).toSorted()).toEqual(pairs(turned).toSorted());
          // What both have together brings neither anything new.
          expect(Object.values((await takeIn(desk, await bundleOf(mirror))).came).flat()).toEqual([]);
        }),
        { numRuns },
      ),
  );
}
