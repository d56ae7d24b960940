import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const projectRoot = path.resolve(import.meta.dirname, "../../..");
const elsewhere = mkdtempSync(path.join(tmpdir(), "travaux-"));
afterAll(() => {
  rmSync(elsewhere, { recursive: true });
});

/** Runs the command line from a checkout as npm does: in the project, with INIT_CWD telling where the user stood. */
function travaux(...args: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(process.execPath, [path.join(projectRoot, "scripts/travaux.mjs"), ...args], {
    cwd: projectRoot,
    env: { ...process.env, INIT_CWD: elsewhere },
    encoding: "utf8",
  });
}

describe("the command line from a checkout", () => {
  test("takes paths from where the user stood, and keeps standard output for the answer", () => {
    writeFileSync(path.join(elsewhere, "note.txt"), "1. States shall co-operate.\n\n2. States should report.\n");
    const { stdout, status } = travaux("show", "note.txt", "--format", "json");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ format: "travaux.draft/1" });
  });

  test("passes the exit code on", () => {
    expect(travaux("show", "nowhere.txt").status).toBe(3);
  });
});
