import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

/** The file by which a folder is known to have been written as a site: a `travaux.site/1`. */
export const SITE_RECORD = "travaux-site.json";

/** What file managers leave in every folder that somebody looked into. */
const LITTER: ReadonlySet<string> = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

/** What stands where a site is to be written. */
export type FoundFolder =
  | { readonly kind: "nothing" | "no-folder" | "there" }
  /** It holds something of the user's: a file that is not the site's, or one that was changed since. */
  | { readonly kind: "in-use"; readonly by: { readonly file: string; readonly isChanged: boolean } };

/** Looks at a folder before it is written; it may be replaced when it is empty or holds a site as it was written. */
export async function lookAtFolder(folder: string): Promise<FoundFolder> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return { kind: "nothing" };
  if (!found.isDirectory()) return { kind: "no-folder" };
  const files = await filesIn(folder);
  const known = await recordedFiles(folder);
  for (const file of files) {
    if (file === SITE_RECORD && known !== null) continue;
    const sum = known?.get(file);
    if (sum === undefined) return { kind: "in-use", by: { file, isChanged: false } };
    if (sum !== (await checksumOf(path.join(folder, file)))) return { kind: "in-use", by: { file, isChanged: true } };
  }
  return { kind: "there" };
}

/** Everything in a folder that is not litter, with "/" between folders; links are named and not followed. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !LITTER.has(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/"))
    .toSorted();
}

/** The checksums of a record; null when there is none that can be understood. */
async function recordedFiles(folder: string): Promise<ReadonlyMap<string, string> | null> {
  const text = await readFile(path.join(folder, SITE_RECORD), "utf8").catch(() => "");
  const record = parsed(text);
  if (!isObject(record) || record["format"] !== "travaux.site/1" || !isObject(record["files"])) return null;
  return new Map(Object.entries(record["files"]).map(([file, sum]) => [file, String(sum)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

async function checksumOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? "" : createHash("sha256").update(bytes).digest("hex");
}
