import { randomBytes } from "node:crypto";
import type { Uploads } from "@travaux/api";
import type { ServerLimits } from "./limits.ts";

interface HeldUpload {
  readonly bytes: Uint8Array;
  readonly since: number;
}

type ShelfLimits = Pick<ServerLimits, "uploadsHeld" | "uploadBytesHeld" | "uploadLifeMs">;

/**
 * Files that were sent and wait, in memory, to be previewed and kept.
 *
 * Bounded in number, in bytes together and in time; what is held longest makes room for what comes. An id has 144
 * random bits: nobody guesses another's.
 */
export class UploadShelf implements Uploads {
  // In the order in which they came: the first is the oldest.
  readonly #held = new Map<string, HeldUpload>();
  readonly #limits: ShelfLimits;
  readonly #now: () => number;

  /** @param now milliseconds on a clock that never goes back */
  constructor(limits: ShelfLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Holds a file and gives the id under which it is found. */
  put(bytes: Uint8Array): string {
    this.forgetExpired();
    while (this.#held.size > 0 && !this.#hasRoomFor(bytes.byteLength)) this.#forgetOldest();
    const upload = randomBytes(18).toString("base64url");
    this.#held.set(upload, { bytes, since: this.#now() });
    return upload;
  }

  bytesOf(upload: string): Uint8Array | null {
    this.forgetExpired();
    return this.#held.get(upload)?.bytes ?? null;
  }

  release(upload: string): void {
    this.#held.delete(upload);
  }

  /** Lets go of what has been held too long; asked for from time to time, so that memory is given back. */
  forgetExpired(): void {
    const expired = this.#now() - this.#limits.uploadLifeMs;
    for (const [upload, held] of this.#held) if (held.since <= expired) this.#held.delete(upload);
  }

  #hasRoomFor(bytes: number): boolean {
    const together = [...this.#held.values()].reduce((sum, held) => sum + held.bytes.byteLength, 0);
    return this.#held.size < this.#limits.uploadsHeld && together + bytes <= this.#limits.uploadBytesHeld;
  }

  #forgetOldest(): void {
    const [oldest] = this.#held.keys();
    if (oldest !== undefined) this.#held.delete(oldest);
  }
}
