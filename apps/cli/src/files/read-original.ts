import { open, stat } from "node:fs/promises";
import path from "node:path";
import type { FileError, OriginalFile } from "@travaux/application";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";

/**
 * A file as it lies on the disk. `given` is the path as the person wrote it, and as messages name it.
 *
 * @param most bytes that are read, a little more at most: whoever takes the file says then that it is too large
 */
export async function readOriginal(
  given: string,
  folder = ".",
  most = MOST_BYTES,
): Promise<Result<OriginalFile, FileError>> {
  const place = path.resolve(folder, given);
  try {
    if ((await stat(place)).isDirectory()) return failure({ kind: "is-directory", path: given });
    return success({ name: path.basename(given), bytes: await readUpTo(most, place) });
  } catch (thrown) {
    return failure(fileErrorOf(thrown, given));
  }
}

/** More than any format's reader takes. */
const MOST_BYTES = 128 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

/** The bytes of a file, of which there may be no end (a device) or no known number (a pipe), up to the most that is read. */
async function readUpTo(most: number, place: string): Promise<Uint8Array> {
  const file = await open(place);
  try {
    const chunks: Uint8Array[] = [];
    for (let read = 0; read < most;) {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES, null);
      if (bytesRead === 0) break;
      chunks.push(buffer.subarray(0, bytesRead));
      read += bytesRead;
    }
    return Buffer.concat(chunks);
  } finally {
    await file.close();
  }
}

/** True when there is something at the path, whatever it is. */
export async function isThere(given: string): Promise<boolean> {
  return stat(given).then(
    () => true,
    () => false,
  );
}

/** What the file system said, as an error of ours; what it never says about a file is a bug and is thrown on. */
function fileErrorOf(thrown: unknown, given: string): FileError {
  switch (codeOf(thrown)) {
    case "ENOENT":
    case "ENOTDIR":
    case "ENAMETOOLONG":
    case "ERR_INVALID_ARG_VALUE":
      return { kind: "missing-file", path: given };
    case "EISDIR":
      return { kind: "is-directory", path: given };
    case "EACCES":
    case "EPERM":
      return { kind: "no-permission", path: given };
    default:
      throw thrown;
  }
}

/** The code of a system error ("ENOENT"); null for what is none. */
export function codeOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error) || !("code" in thrown)) return null;
  return typeof thrown.code === "string" ? thrown.code : null;
}
