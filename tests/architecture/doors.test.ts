import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { brokenDoors, type Doors } from "./broken-doors.ts";
import { projectRoot } from "./project.ts";

/** The TypeScript files below a folder, tests apart, relative to it and without their ending. */
function filesIn(folder: string): string[] {
  const place = path.join(projectRoot, folder);
  if (!existsSync(place)) return [];
  return readdirSync(place, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => file.slice(0, -".ts".length).replaceAll(path.sep, "/"));
}

/** Modules are loaded by their place: they are looked at from outside, as they stand. */
async function load(file: string): Promise<Record<string, unknown>> {
  return (await import(pathToFileURL(path.join(projectRoot, file)).href)) as Record<string, unknown>;
}

/** The names of a tRPC router's procedures, `drafts.compare`. */
function proceduresOf(router: unknown): string[] {
  const { _def: definition } = router as { _def: { procedures: Record<string, unknown> } };
  return Object.keys(definition.procedures);
}

test("each use case declares its command and its procedure, and they are there", { timeout: 30_000 }, async () => {
  const useCaseFiles = filesIn("packages/application/src/use-cases");
  const doors = await load("packages/application/src/doors.ts");
  const api = await load("packages/api/src/index.ts");
  expect(useCaseFiles).not.toEqual([]);
  expect(
    brokenDoors({
      useCaseFiles,
      table: doors["useCases"] as Record<string, Doors>,
      commands: filesIn("apps/cli/src/commands"),
      procedures: proceduresOf(api["appRouter"]),
    }),
  ).toEqual([]);
});
