import { expect, test } from "vitest";
import fc from "fast-check";
import { everythingOf } from "../everything-of.ts";
import type { Archive } from "../archive.ts";
import { alignment, batchOf, decision, draftToKeep, gapLink, negotiation, statementToKeep } from "../made-for-tests.ts";
import { openMemoryArchive } from "../memory/memory-archive.ts";
import { openAt, scratchFolder } from "./scratch-archive.ts";

const freshPath = scratchFolder();

/** Something that is done to an archive; its answer. */
type Step = (archive: Archive) => Promise<unknown>;

const id = fc.constantFrom("a", "b", "c", "d");
const day = fc.option(fc.constantFrom("2031-01-01", "2031-02-01", "2031-03-01T09:30"), { nil: null });
const draft = fc
  .record({ id, label: fc.constantFrom("a", "b", "c", "d"), words: fc.constantFrom("Lakes.", "Parties share."), day })
  .chain((made) =>
    fc.record({
      made: fc.constant(made),
      basedOn: fc.uniqueArray(id, { maxLength: 2 }),
      rounds: fc.constantFrom([], [1], [2, 1], [9]),
    }),
  )
  .map(({ made, basedOn, rounds }) => {
    const precision = made.day?.includes("T") === true ? "minute" : "day";
    const date = made.day === null ? null : ({ on: made.day, precision, zone: null, source: "given" } as const);
    const toKeep = draftToKeep(made.id, [made.words], { label: made.label, date, basedOn, rounds });
    return {
      ...toKeep,
      alignments: basedOn.map((before) => ({ before, after: made.id, alignment: alignment(0.5) })),
      gapLinks: basedOn.slice(1).map((before) => gapLink(before, made.id)),
    };
  });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    arbitrary: fc.array(draft, { maxLength: 3 }).map(
      (drafts): Step =>
        (archive) =>
          archive.keep(batchOf(drafts)),
    ),
    weight: 4,
  },
  fc
    .tuple(id, fc.constantFrom("We agree.", "We do not."), fc.boolean())
    .map(([name, words, isBare]): Step => (archive) => {
      const kept = statementToKeep(name, words);
      const bare = { speaker: null, onBehalfOf: null, meeting: null, date: null, round: null };
      return archive.keep(batchOf([], [isBare ? { ...kept, statement: { ...kept.statement, ...bare } } : kept]));
    }),
  fc.constantFrom("Compact on Shared Lakes", "Another title").map(
    (title): Step =>
      (archive) =>
        archive.keep({ ...batchOf([]), negotiation: { ...negotiation, title } }),
  ),
  fc.tuple(id, id, fc.constantFrom(0, 0.125, 1 / 3, 1)).map(
    ([before, after, similarity]): Step =>
      (archive) =>
        archive.replaceAlignments(
          "lakes",
          [{ before, after, alignment: alignment(similarity) }],
          [gapLink(before, after, similarity)],
        ),
  ),
  fc.tuple(id, fc.constantFrom("R. Osei", "L. Haddad")).map(
    ([uuid, author]): Step =>
      (archive) =>
        archive.decide("lakes", { ...decision(uuid), author }),
  ),
);

/** So that most of what is done after it can be done. */
const beginning: Step = (archive) =>
  archive.keep(
    batchOf([
      draftToKeep("a", ["Lakes."]),
      draftToKeep("b", ["Parties share."], { basedOn: ["a"], rounds: [1] }),
      { ...draftToKeep("c", ["Lakes."], { basedOn: ["b"] }), gapLinks: [gapLink("a", "c"), gapLink("a", "c", 0.1)] },
    ]),
  );

test("whatever is done to it, the archive in a file answers as the one in memory does, and remembers it", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
      const path = freshPath();
      const memory = openMemoryArchive();
      const archive = await openAt(path);
      for (const each of [beginning, ...steps]) expect(await each(archive)).toEqual(await each(memory));
      await archive.close();
      const reopened = await openAt(path);
      expect(await everythingOf(reopened)).toEqual(await everythingOf(memory));
      await reopened.close();
    }),
    { seed: 3, numRuns: 30 },
  );
});
