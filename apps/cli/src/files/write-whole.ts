import { randomUUID } from "node:crypto";
import { open, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { DoorError } from "../cli-error.ts";
import { codeOf } from "./read-original.ts";

/**
 * Writes a file whole or not at all: into a new file beside it, which takes its place when everything is on the disk.
 * A failure leaves what stood there. What is no ordinary file (a pipe, a terminal) is written to directly.
 */
export async function writeWhole(given: string, text: string | Uint8Array): Promise<Result<null, DoorError>> {
  const target = await realpath(given).catch(() => path.resolve(given));
  const found = await stat(target).catch(() => null);
  if (found?.isDirectory() === true) return failure(notWritten(given, "it is a folder"));
  const isOrdinary = found === null || found.isFile();
  const beside = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.part`);
  try {
    await writeOut(isOrdinary ? beside : target, text, found?.mode);
    if (isOrdinary) await rename(beside, target);
    return success(null);
  } catch (thrown) {
    if (isOrdinary) await rm(beside, { force: true });
    return failure(notWritten(given, whyNotWritten(thrown)));
  }
}

async function writeOut(target: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const file = await open(target, "w", mode === undefined ? 0o666 : mode & 0o777);
  try {
    await file.writeFile(text);
    await file.sync().catch(() => null);
  } finally {
    await file.close();
  }
}

function notWritten(given: string, detail: string): DoorError {
  return { kind: "output-not-written", path: given, detail };
}

/** Why a write failed, in a few words that a sentence can hold. */
export function whyNotWritten(thrown: unknown): string {
  switch (codeOf(thrown)) {
    case "ENOENT":
    case "ENOTDIR":
      return "its folder is not there";
    case "EACCES":
    case "EPERM":
      return "writing there is not permitted";
    case "EROFS":
      return "the disk is read-only";
    case "ENOSPC":
    case "EDQUOT":
      return "the disk is full";
    default:
      return thrown instanceof Error ? thrown.message : String(thrown);
  }
}
