import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { batchOf } from "../made-for-tests.ts";
import type { RunningChild } from "./child-process.ts";
import type { ChildTask } from "./child-task.ts";
import type { Archive } from "../archive.ts";
import { openAt } from "./scratch-archive.ts";

/** Test-only: how many processes write how much at once. */
export interface WritersAtOnce {
  readonly path: string;
  readonly writers: number;
  readonly drafts: number;
  readonly decisions: number;
}

/** Lets them write into one archive that exists, and checks that each came through and nothing was lost. */
export async function checkWritersAtOnce(
  start: (task: ChildTask) => RunningChild,
  { path, writers, drafts, decisions }: WritersAtOnce,
): Promise<void> {
  const archive = await openAt(path);
  expect(await archive.keep(batchOf([]))).toMatchObject({ ok: true });
  const children = Array.from({ length: writers }, (_, writer) =>
    start({ kind: "write-among-others", path, writer, drafts, decisions }),
  );
  const ends = Promise.all(children.map((child) => child.end));
  await readUntil(ends, archive);
  for (const end of await ends) expect(end).toMatchObject({ code: 0, errors: "" });
  const named = (count: number): readonly string[] =>
    Array.from({ length: writers * count }, (_, index) => `${Math.floor(index / count)}-${index % count}`).toSorted();
  expect((await archive.listDrafts("lakes")).map((draft) => draft.id).toSorted()).toEqual(named(drafts));
  expect((await archive.listDecisions("lakes")).map((each) => each.uuid).toSorted()).toEqual(named(decisions));
  expect((await archive.searchParagraphs("lakes", "written", 1)).total).toBe(writers * drafts);
  await archive.close();
}

/** Reads again and again until the others have written: what was there once is there every time after, and whole. */
async function readUntil(end: Promise<unknown>, archive: Archive): Promise<void> {
  const ended = end.then(() => "ended" as const);
  let seen: readonly string[] = [];
  // A pause of a moment, in which the processes' ends are noticed.
  while ((await Promise.race([ended, sleep(1, "under way")])) !== "ended") {
    const drafts = await archive.listDrafts("lakes");
    const last = drafts.at(-1);
    if (last !== undefined) expect(await archive.draftText("lakes", last.id)).not.toBeNull();
    const ids = drafts.map((draft) => draft.id);
    expect(ids.slice(0, seen.length)).toEqual(seen);
    seen = ids;
  }
}
