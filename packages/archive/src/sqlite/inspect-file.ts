import { accessSync, closeSync, constants, fstatSync, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { ArchiveError } from "../archive-error.ts";
import { APPLICATION_ID } from "./schema.ts";

/** What stands at a path: nothing yet (no file, or the empty one of a creation that was cut off), or an archive. */
export type FileState = "nothing" | "archive";

/**
 * Looks at a file before SQLite does, which would answer a folder, a foreign file and a missing folder alike, and would
 * repair a foreign program's file on opening it. Nothing is changed.
 */
export function inspectFile(path: string): Result<FileState, ArchiveError> {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (stat === undefined) return inspectFolder(path);
    if (stat.isDirectory()) return failure({ kind: "not-an-archive", path, detail: "It is a folder." });
    if (!stat.isFile()) return failure({ kind: "not-an-archive", path, detail: "It is not a file." });
    if (stat.size === 0) return success("nothing");
    const header = readHeader(path);
    const detail = foreignness(header);
    if (detail !== null) return failure({ kind: "not-an-archive", path, detail });
    return isWritable(path) ? success("archive") : failure({ kind: "archive-read-only", path });
  } catch (error) {
    return failure(errorOfSystem(error, path));
  }
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function inspectFolder(path: string): Result<FileState, ArchiveError> {
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  return folder?.isDirectory() === true
    ? success("nothing")
    : failure({ kind: "archive-missing", path, missing: "folder" });
}

/** The header of a SQLite file (sqlite.org/fileformat.html, 1.3). */
const HEADER_BYTES = 100;
const HEADER_TEXT = "SQLite format 3\0";
const APPLICATION_ID_AT = 68;

function readHeader(path: string): Buffer {
  const file = openSync(path, "r");
  try {
    const header = Buffer.alloc(Math.min(HEADER_BYTES, fstatSync(file).size));
    readSync(file, header, 0, header.length, 0);
    return header;
  } finally {
    closeSync(file);
  }
}

function foreignness(header: Buffer): string | null {
  if (header.toString("latin1", 0, HEADER_TEXT.length) !== HEADER_TEXT) return "It is a file of another kind.";
  if (header.length < HEADER_BYTES) return "It is cut off.";
  // The id is written before anything else, and before the file is switched to a write-ahead log: it is always here.
  return header.readUInt32BE(APPLICATION_ID_AT) === APPLICATION_ID ? null : "It is a database of another program.";
}

function errorOfSystem(error: unknown, path: string): ArchiveError {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  if (error.code === "ENOTDIR") return { kind: "archive-missing", path, missing: "folder" };
  const detail = error.code === "EACCES" || error.code === "EPERM" ? "Permission was refused." : String(error.code);
  return { kind: "archive-unreachable", path, detail };
}
