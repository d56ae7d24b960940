import path from "node:path/posix";
import { type Absence, absences } from "./import-law.ts";
import { type Manifest, packageOf } from "./project.ts";
import type { Source } from "./read-source.ts";

const nothingForbidden: Absence = { modules: [], calls: [] };

/** Last words of file names that tell a reader nothing. */
const emptyNames = ["util", "utils", "helper", "helpers", "common", "shared", "misc", "manager", "service"];

/** Sentences about what a file reaches for although its package never does: modules, clock, chance, process, network. */
export function brokenAbsences(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const absence = absences[packageOf(source.path)] ?? nothingForbidden;
    const modules = source.imports
      .filter((one) => !source.isForDevelopment && absence.modules.some((name) => isBelow(one.from, name)))
      .map((one) => one.from);
    // Chance makes a test that nobody can repeat: it is forbidden in tests too.
    const forbidden = source.isForDevelopment ? ["Math.random"] : [...absence.calls, "Math.random"];
    const calls = source.calls.filter((call) => forbidden.includes(call));
    return [...new Set([...modules, ...calls])].map((what) => `${source.path} reaches for ${what}`);
  });
}

function isBelow(from: string, name: string): boolean {
  return from === name || from.startsWith(name.endsWith(":") ? name : `${name}/`);
}

/** Sentences about default exports, star exports, doors inside folders and file names that say nothing. */
export function brokenHabits(sources: readonly Source[], manifests: readonly Manifest[]): string[] {
  const doors = manifests.flatMap((manifest) =>
    Object.values(manifest.exports).map((file) => path.join(manifest.folder, file)),
  );
  return sources.flatMap((source) => {
    const base = path.basename(source.path).split(".")[0] ?? "";
    return [
      ...(source.hasDefaultExport && !source.path.endsWith(".config.ts") ? ["has a default export"] : []),
      ...(source.hasStarExport ? ["exports *: name what the door shows"] : []),
      ...(base === "index" && !doors.includes(source.path) ? ["is a door inside a folder"] : []),
      ...(emptyNames.includes(base.split("-").at(-1) ?? "") ? ["has a name that says nothing"] : []),
    ].map((sentence) => `${source.path} ${sentence}`);
  });
}
