import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, vi } from "vitest";
import type { Archive } from "../archive.ts";
import { openSqliteArchive } from "./open-sqlite-archive.ts";

/**
 * Test-only: a folder that is removed after the tests of a file, and fresh paths in it. Tests that use it wait for the
 * disk and for other processes, which on a busy machine takes longer than vitest's patience.
 */
export function scratchFolder(patienceMs = 60_000): () => string {
  vi.setConfig({ testTimeout: patienceMs, hookTimeout: patienceMs });
  const folder = mkdtempSync(join(tmpdir(), "travaux-archive-"));
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return () => join(folder, `${++count}.db`);
}

/** Test-only: the archive at a path, which must open. */
export async function openAt(path: string): Promise<Archive> {
  const opened = await openSqliteArchive(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}
