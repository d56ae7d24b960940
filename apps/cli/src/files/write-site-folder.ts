import { createHash, randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { mkdir, realpath, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure, success } from "@travaux/model";
import type { Result, SiteRecord } from "@travaux/model";
import { renderJson } from "@travaux/render";
import type { SiteFile } from "@travaux/render";
import type { DoorError } from "../cli-error.ts";
import { codeOf } from "./read-original.ts";
import { lookAtFolder, SITE_RECORD } from "./site-folder.ts";
import { whyNotWritten } from "./write-whole.ts";

/**
 * Writes a site whole or not at all: into a new folder beside the one that is named, which takes its place when everything
 * is written. A folder that was written so before is replaced; one that holds anything else is refused and left as it is.
 */
export async function writeSiteFolder(
  given: string,
  files: Iterable<SiteFile>,
  head: Omit<SiteRecord, "files">,
): Promise<Result<SiteRecord, DoorError>> {
  const target = await realpath(given).catch(() => path.resolve(given));
  const found = await lookAtFolder(target).catch(whyNotWritten);
  if (typeof found === "string") return failure(notWritten(given, found));
  if (found.kind === "in-use") return failure({ kind: "folder-in-use", path: given, ...found.by });
  if (found.kind === "no-folder") return failure(notWritten(given, "it is a file"));
  const beside = (ending: string): string =>
    path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.${ending}`);
  const fresh = beside("part");
  // A command that is ended by a signal leaves nothing beside the site either.
  const remove = (): void => rmSync(fresh, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    // Not with the folders above it: a mistyped path makes no folders.
    await mkdir(fresh);
    const record: SiteRecord = { ...head, files: await writeFiles(fresh, files) };
    await writeFile(path.join(fresh, SITE_RECORD), renderJson(record));
    await putInPlace(fresh, target, found.kind === "there" ? beside("old") : null);
    return success(record);
  } catch (thrown) {
    await rm(fresh, { recursive: true, force: true });
    // What no disk said is a mistake of ours.
    if (codeOf(thrown) === null) throw thrown;
    return failure(notWritten(given, whyNotWritten(thrown)));
  } finally {
    process.off("exit", remove);
  }
}

async function writeFiles(folder: string, files: Iterable<SiteFile>): Promise<Record<string, string>> {
  const written: Record<string, string> = {};
  const made = new Set(["."]);
  for (const file of files) {
    const inside = path.dirname(file.path);
    if (!made.has(inside)) await mkdir(path.join(folder, inside), { recursive: true });
    made.add(inside);
    const bytes = Buffer.from(file.text, "utf8");
    // "wx": two files of one name would be a mistake of ours, and must not pass for one.
    await writeFile(path.join(folder, file.path), bytes, { flag: "wx" });
    written[file.path] = createHash("sha256").update(bytes).digest("hex");
  }
  return written;
}

/**
 * Both renames in one breath: between them there is no site, and no signal is heard.
 *
 * @param aside where the folder goes that stood there; null when none did
 */
async function putInPlace(fresh: string, target: string, aside: string | null): Promise<void> {
  if (aside === null) return renameSync(fresh, target);
  renameSync(target, aside);
  try {
    renameSync(fresh, target);
  } catch (thrown) {
    renameSync(aside, target);
    throw thrown;
  }
  await rm(aside, { recursive: true, force: true });
}

function notWritten(given: string, detail: string): DoorError {
  return { kind: "output-not-written", path: given, detail };
}
