import { describe, expect, test } from "vitest";
import { childProcesses } from "./child-process.ts";
import { checkAfterKill, importWindow, killedAfter, pathBefore, twoStates } from "./killed-import.ts";
import type { KilledImports } from "./killed-import.ts";
import { scratchFolder } from "./scratch-archive.ts";

const freshPath = scratchFolder(20 * 60_000);
const start = childProcesses();
const TIMED_KILLS = 250;

describe.for(["empty", "full"] as const)("an import into an archive that is %s", (begins) => {
  const imports: KilledImports = { paragraphs: 45, begins, freshPath, start };
  const task = { kind: "import", paragraphs: imports.paragraphs } as const;

  test("is killed at every statement, until it comes through untouched", async () => {
    const states = await twoStates(imports);
    const seen: string[] = [];
    for (;;) {
      const path = pathBefore(imports, states);
      const end = await start({ ...task, path, killAt: seen.length + 1 }).end;
      const state = await checkAfterKill(path, states, end);
      if (end.signal === null) {
        expect({ ...end, state }).toMatchObject({ code: 0, state: "new", errors: "" });
        break;
      }
      seen.push(state);
    }
    expect(seen.length).toBeGreaterThan(300);
    // After the commit only the tidying up of the file is left.
    expect(seen.lastIndexOf("old")).toBe(seen.length - 2);
  });

  test("is killed at any time", async () => {
    const states = await twoStates(imports);
    const window = await importWindow(imports, states);
    const seen = new Set<string>();
    for (let kill = 0; kill < TIMED_KILLS; kill++) {
      const path = pathBefore(imports, states);
      // Multiples of the golden ratio, without their whole part, fill the time evenly and never repeat.
      const end = await killedAfter(start({ ...task, path, killAt: "never" }), window * ((kill * 0.6180339887) % 1));
      seen.add(await checkAfterKill(path, states, end));
    }
    expect([...seen].toSorted()).toEqual(["new", "old"]);
  });
});
