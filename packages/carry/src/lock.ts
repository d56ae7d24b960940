import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import { fromBase64, toBase64 } from "./base64.ts";

/** How bytes were locked: all that is wanted beside the password to open them. It is no secret, and it is authenticated. */
export interface Lock {
  readonly cipher: "AES-256-GCM";
  readonly key: "PBKDF2-SHA-256";
  readonly iterations: number;
  /** Base64, 16 bytes. */
  readonly salt: string;
  /** Base64, 12 bytes. */
  readonly nonce: string;
}

/** What chance is wanted for; never the same twice. */
export interface LockSeed {
  /** 16 bytes. */
  readonly salt: Uint8Array;
  /** 12 bytes. */
  readonly nonce: Uint8Array;
}

/**
 * How often the password is hashed: what OWASP asks for at the least is 600,000 (2023); half a second to a second on a
 * laptop of today.
 */
const ITERATIONS = 1_000_000;
/** A page that asks for less was not made by us, one that asks for more would hold the browser up for minutes. */
const FEWEST_ITERATIONS = 600_000;
const MOST_ITERATIONS = 10_000_000;

const SALT_BYTES = 16;
const NONCE_BYTES = 12;
const KEY_BITS = 256;

/**
 * Locks bytes with a password. Whoever lacks it reads nothing of them, and whoever changes a bit of them or of the lock is
 * found out; how long they are can be seen.
 */
export async function lockBytes(
  bytes: Uint8Array<ArrayBuffer>,
  password: string,
  { salt, nonce }: LockSeed,
): Promise<{ readonly lock: Lock; readonly locked: Uint8Array<ArrayBuffer> }> {
  if (salt.length !== SALT_BYTES || nonce.length !== NONCE_BYTES)
    throw new Error("a lock wants 16 bytes of salt and 12 of nonce");
  const lock: Lock = {
    cipher: "AES-256-GCM",
    key: "PBKDF2-SHA-256",
    iterations: ITERATIONS,
    salt: toBase64(salt),
    nonce: toBase64(nonce),
  };
  const key = await keyOf(password, Uint8Array.from(salt), ITERATIONS);
  const locked = await crypto.subtle.encrypt(cipherOf(lock, Uint8Array.from(nonce)), key, bytes);
  return { lock, locked: new Uint8Array(locked) };
}

/** Why bytes stay locked. A wrong password and a changed file look the same: that is what authentication means. */
export type LockRefusal = "wrong-password" | "unknown-lock";

/** The bytes that were locked, or why not. */
export async function unlockBytes(
  locked: Uint8Array<ArrayBuffer>,
  password: string,
  lock: Lock,
): Promise<Result<Uint8Array<ArrayBuffer>, LockRefusal>> {
  const salt = fromBase64(lock.salt);
  const nonce = fromBase64(lock.nonce);
  if (salt?.length !== SALT_BYTES || nonce?.length !== NONCE_BYTES || !isKnown(lock)) return failure("unknown-lock");
  const key = await keyOf(password, salt, lock.iterations);
  try {
    return success(new Uint8Array(await crypto.subtle.decrypt(cipherOf(lock, nonce), key, locked)));
  } catch {
    return failure("wrong-password");
  }
}

function isKnown({ cipher, key, iterations }: Lock): boolean {
  return (
    cipher === "AES-256-GCM" &&
    key === "PBKDF2-SHA-256" &&
    Number.isInteger(iterations) &&
    iterations >= FEWEST_ITERATIONS &&
    iterations <= MOST_ITERATIONS
  );
}

/** The same letters are the same password, however a keyboard puts an accent on them. */
async function keyOf(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): ReturnType<typeof crypto.subtle.deriveKey> {
  const letters = new TextEncoder().encode(password.normalize("NFC"));
  const secret = await crypto.subtle.importKey("raw", letters, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    secret,
    { name: "AES-GCM", length: KEY_BITS },
    false,
    ["encrypt", "decrypt"],
  );
}

/** All of the lock is authenticated with what it locks. */
function cipherOf(
  { cipher, key, iterations, salt }: Lock,
  iv: Uint8Array<ArrayBuffer>,
): { name: string; iv: Uint8Array<ArrayBuffer>; additionalData: Uint8Array<ArrayBuffer> } {
  const header = JSON.stringify([cipher, key, iterations, salt]);
  return { name: "AES-GCM", iv, additionalData: new TextEncoder().encode(header) };
}
