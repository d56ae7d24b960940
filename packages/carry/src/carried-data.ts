import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { gzipSync } from "fflate";
import { fromBase64, toBase64 } from "./base64.ts";
import { type Lock, lockBytes, type LockSeed, unlockBytes } from "./lock.ts";

/** What a page carries, as it stands in it: JSON that was packed and, with a password, locked. */
export interface CarriedData {
  /** Null when everybody may read it. */
  readonly lock: Lock | null;
  /** Base64 of gzip; with a lock, of what was locked. */
  readonly packed: string;
}

/** A password, and the chance that locking with it wants. */
export interface Password extends LockSeed {
  readonly password: string;
}

/** Why what a page carries cannot be read. */
export type CarryRefusal =
  /** Locked, and no password was given. */
  | "locked"
  /** Or the file was changed: nobody can tell which. */
  | "wrong-password"
  /** It is damaged, or of another make. */
  | "unreadable";

/** Packs data, and locks it with a password where there is one. Equal data gives equal text, unless it is locked. */
export async function packData(data: unknown, password: Password | null): Promise<CarriedData> {
  const text = new TextEncoder().encode(JSON.stringify(data));
  // Without a time in it: the same data is the same file.
  const packed = Uint8Array.from(gzipSync(text, { level: 9, mtime: 0 }));
  if (password === null) return { lock: null, packed: toBase64(packed) };
  const { lock, locked } = await lockBytes(packed, password.password, password);
  return { lock, packed: toBase64(locked) };
}

/** The data again. What was locked is authentic; what was not is as trustworthy as the file that it came in. */
export async function unpackData(
  { lock, packed }: CarriedData,
  password: string | null,
): Promise<Result<unknown, CarryRefusal>> {
  const bytes = fromBase64(packed);
  if (bytes === null) return failure("unreadable");
  if (lock === null) return readPacked(bytes);
  if (password === null) return failure("locked");
  const unlocked = await unlockBytes(bytes, password, lock);
  if (unlocked.ok) return readPacked(unlocked.value);
  return failure(unlocked.error === "unknown-lock" ? "unreadable" : unlocked.error);
}

async function readPacked(packed: Uint8Array<ArrayBuffer>): Promise<Result<unknown, CarryRefusal>> {
  try {
    // The browser's own unpacks a long text several times as fast as a script would.
    const text = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return success(JSON.parse(await new Response(text).text()));
  } catch {
    return failure("unreadable");
  }
}

/** Reads what stands in a page; null when it is not of this shape. */
export function readCarriedData(text: string): CarriedData | null {
  try {
    const { lock, packed }: { readonly lock?: Lock | null; readonly packed?: unknown } = JSON.parse(text);
    return typeof packed === "string" && (lock === null || isLock(lock)) ? { lock, packed } : null;
  } catch {
    return null;
  }
}

function isLock(lock: Lock | undefined): lock is Lock {
  return typeof lock === "object" && typeof lock.salt === "string" && typeof lock.nonce === "string";
}
