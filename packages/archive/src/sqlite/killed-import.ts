import { DatabaseSync } from "@photostructure/sqlite";
import { copyFileSync, existsSync, statSync } from "node:fs";
import { expect } from "vitest";
import { everythingOf } from "../everything-of.ts";
import type { ImportBatch } from "../archive.ts";
import type { ChildEnd, RunningChild } from "./child-process.ts";
import { crashSeries, earlierBatch } from "./child-task.ts";
import type { ChildTask } from "./child-task.ts";
import { openAt } from "./scratch-archive.ts";

/** Test-only: one series, imported by children that are killed; what an archive has to show before and after. */
export interface KilledImports {
  readonly paragraphs: number;
  /** Whether the archive has something before the import, or is not even there. */
  readonly begins: "empty" | "full";
  readonly freshPath: () => string;
  readonly start: (task: ChildTask) => RunningChild;
}

/** The two states of which an archive may show one, and no other; and a file that shows the old one. */
export interface TwoStates {
  readonly old: unknown;
  readonly new: unknown;
  /** Null when there is no file before the import. */
  readonly template: string | null;
}

export async function twoStates({ paragraphs, begins, freshPath }: KilledImports): Promise<TwoStates> {
  const earlier = begins === "full" ? [earlierBatch()] : [];
  const template = freshPath();
  const old = await stateAfter(template, earlier);
  return {
    old,
    new: await stateAfter(freshPath(), [...earlier, crashSeries(paragraphs)]),
    template: begins === "full" ? template : null,
  };
}

async function stateAfter(path: string, batches: readonly ImportBatch[]): Promise<unknown> {
  const archive = await openAt(path);
  for (const batch of batches) expect(await archive.keep(batch)).toMatchObject({ ok: true });
  const state = await everythingOf(archive);
  await archive.close();
  return state;
}

/** Makes the archive as it is before the import; the path of it. */
export function pathBefore({ freshPath }: KilledImports, { template }: TwoStates): string {
  const path = freshPath();
  if (template !== null) copyFileSync(template, path);
  return path;
}

/** What a killed import may leave: a sound file, the old state or the new one, and the new one if it had said so. */
export async function checkAfterKill(path: string, states: TwoStates, end: ChildEnd): Promise<"old" | "new"> {
  const archive = await openAt(path);
  const shown = await everythingOf(archive);
  await archive.close();
  expect(integrityOf(path)).toEqual(["ok"]);
  const isNew = end.lines.includes("kept") || !isEqual(shown, states.old);
  expect(shown).toEqual(isNew ? states.new : states.old);
  return isNew ? "new" : "old";
}

/** How often an import is left to itself to learn how long it takes here. */
const TIMED_IMPORTS = 5;

/**
 * In which a child that imports may be killed, in milliseconds from its "ready": somewhat longer than the longest of
 * a few that were left to themselves on this machine just now.
 */
export async function importWindow(imports: KilledImports, states: TwoStates): Promise<number> {
  let longest = 0;
  for (let run = 0; run < TIMED_IMPORTS; run++) {
    const path = pathBefore(imports, states);
    const child = imports.start({ kind: "import", path, paragraphs: imports.paragraphs, killAt: "never" });
    await begun(child);
    const start = performance.now();
    expect(await child.end).toMatchObject({ code: 0, errors: "" });
    longest = Math.max(longest, performance.now() - start);
  }
  return longest * 1.25;
}

/** Kills a child from outside, so many milliseconds after it has begun with its import. It may have ended by then. */
export async function killedAfter(child: RunningChild, milliseconds: number): Promise<ChildEnd> {
  await begun(child);
  const timer = setTimeout(() => child.process.kill("SIGKILL"), milliseconds);
  const end = await child.end;
  clearTimeout(timer);
  return end;
}

async function begun(child: RunningChild): Promise<void> {
  await new Promise((resolve) => child.process.stdout?.once("data", resolve));
}

function integrityOf(path: string): readonly unknown[] {
  expect(existsSync(path) && statSync(path).size > 0).toBe(true);
  const database = new DatabaseSync(path);
  try {
    const rows = database.prepare("pragma integrity_check").all();
    const strays = database.prepare("pragma foreign_key_check").all();
    database.exec("insert into paragraph_words (paragraph_words) values ('integrity-check')");
    return [...rows.map((row: { integrity_check: unknown }) => row.integrity_check), ...strays];
  } finally {
    database.close();
  }
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
