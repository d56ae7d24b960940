import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const builtCli = path.resolve(import.meta.dirname, "../../apps/cli/dist/main.js");

/** An archive in a folder of its own. */
export interface ImportedSeries {
  readonly archive: string;
  readonly remove: () => void;
}

/**
 * Imports a series with the built command line into a new archive.
 *
 * @throws when the import fails, with what it said
 */
export function importSeries(manifest: string): ImportedSeries {
  const folder = mkdtempSync(path.join(tmpdir(), "travaux-series-"));
  const archive = path.join(folder, "travaux.db");
  const { status, stderr } = spawnSync(process.execPath, [builtCli, "import", manifest, "--archive", archive], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The series was not imported: ${stderr}`);
  return { archive, remove: () => rmSync(folder, { recursive: true }) };
}
