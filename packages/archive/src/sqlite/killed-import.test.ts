import { describe, expect, test } from "vitest";
import { childProcesses } from "./child-process.ts";
import type { ChildTask } from "./child-task.ts";
import { checkAfterKill, importWindow, killedAfter, pathBefore, twoStates } from "./killed-import.ts";
import type { KilledImports } from "./killed-import.ts";
import { scratchFolder } from "./scratch-archive.ts";

const freshPath = scratchFolder();
const start = childProcesses();

/**
 * How many statements are taken one by one at each end, where files are made and commits happen, and between them; the
 * deep test takes all.
 */
const AT_EACH_END = 4;
const BETWEEN = 2;

/** How often the time is left to decide. */
const TIMED = 3;

describe.for(["empty", "full"] as const)("an import into an archive that is %s", (begins) => {
  const imports: KilledImports = { paragraphs: 5, begins, freshPath, start };

  test("leaves the old state or the new one, whichever statement it is killed at", async () => {
    const states = await twoStates(imports);
    const untouched = await start(importAt(pathBefore(imports, states), "never")).end;
    expect(untouched).toMatchObject({ code: 0, errors: "" });
    const statements = Number(untouched.lines.at(-1));
    expect(statements).toBeGreaterThan(2 * AT_EACH_END + BETWEEN);
    const seen: string[] = [];
    for (const killAt of pointsOf(statements)) {
      const path = pathBefore(imports, states);
      const end = await start(importAt(path, killAt)).end;
      expect(end.signal).toBe("SIGKILL");
      seen.push(await checkAfterKill(path, states, end));
    }
    // After the commit only the tidying up of the file is left.
    expect(seen.lastIndexOf("old")).toBe(seen.length - 2);
    expect(seen.at(-1)).toBe("new");
  });

  test("is there when it was answered, though the process was killed right after", async () => {
    const states = await twoStates(imports);
    const path = pathBefore(imports, states);
    const end = await start(importAt(path, "kept")).end;
    expect(end).toMatchObject({ signal: "SIGKILL", lines: ["ready", "kept"] });
    expect(await checkAfterKill(path, states, end)).toBe("new");
  });

  test("leaves the old state or the new one, whenever it is killed", async () => {
    const states = await twoStates(imports);
    const window = await importWindow(imports, states);
    for (let kill = 0; kill < TIMED; kill++) {
      const path = pathBefore(imports, states);
      const end = await killedAfter(start(importAt(path, "never")), (window * (kill + 1)) / TIMED);
      await checkAfterKill(path, states, end);
    }
  });

  function importAt(path: string, killAt: number | "kept" | "never"): ChildTask {
    return { kind: "import", path, paragraphs: imports.paragraphs, killAt };
  }
});

function pointsOf(statements: number): readonly number[] {
  const first = Array.from({ length: AT_EACH_END }, (_, index) => index + 1);
  const last = first.map((point) => statements - AT_EACH_END + point);
  const step = (statements - 2 * AT_EACH_END) / (BETWEEN + 1);
  const between = Array.from({ length: BETWEEN }, (_, index) => Math.round(AT_EACH_END + step * (index + 1)));
  return [...first, ...between, ...last];
}
