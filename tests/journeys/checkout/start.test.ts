import { spawnSync } from "node:child_process";
import path from "node:path";
import { describe, expect, test } from "vitest";

const projectRoot = path.resolve(import.meta.dirname, "../../..");

function start(...args: readonly string[]): { stdout: string; stderr: string; status: number | null } {
  const program = path.join(projectRoot, "scripts/start.mjs");
  return spawnSync(process.execPath, [program, ...args], { cwd: projectRoot, encoding: "utf8" });
}

describe("npm start", () => {
  test("imports the sample, tells the history of paragraph 44 in five lines, and can be run again", () => {
    const runs = [start("--exit"), start("--exit")];
    for (const { stdout, status } of runs) {
      expect(status).toBe(0);
      const [, history = ""] = stdout.split("Paragraph 44@rev-3 through the drafts:\n");
      expect(history.split("\n").filter((line) => line.startsWith("  "))).toHaveLength(5);
    }
  });

  test("refuses a port that is none", () => {
    const { stderr, status } = start("--port", "99999");
    expect(status).toBe(2);
    expect(stderr).toContain("a port from 1 to 65535");
  });
});
