import { expect } from "vitest";
import { batchOf } from "../made-for-tests.ts";
import type { RunningChild } from "./child-process.ts";
import type { ChildTask } from "./child-task.ts";
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
  for (const end of await Promise.all(children.map((child) => child.end))) {
    expect(end).toMatchObject({ code: 0, errors: "" });
  }
  const named = (count: number): readonly string[] =>
    Array.from({ length: writers * count }, (_, index) => `${Math.floor(index / count)}-${index % count}`).toSorted();
  expect((await archive.listDrafts("lakes")).map((draft) => draft.id).toSorted()).toEqual(named(drafts));
  expect((await archive.listDecisions("lakes")).map((each) => each.uuid).toSorted()).toEqual(named(decisions));
  expect((await archive.searchParagraphs("lakes", "written", 1)).total).toBe(writers * drafts);
  await archive.close();
}
