import { randomBytes } from "node:crypto";
import type { Uploads } from "@travaux/api";
import type { ServerLimits } from "./limits.ts";

interface HeldUpload {
  readonly bytes: Uint8Array;
  readonly usedAt: number;
}

type ShelfLimits = Pick<ServerLimits, "uploadsHeld" | "uploadBytesHeld" | "uploadLifeMs">;

/**
 * Files that were sent and wait, in memory, to be previewed and kept.
 *
 * Bounded in number, in bytes together and in time since they were used; what was not used for longest makes room for
 * what comes. Nothing is lost by that: who sent a file has it, and sends it again when it is asked for. An id has 144
 * random bits: nobody guesses another's.
 */
export class UploadShelf implements Uploads {
  // In the order in which they were used: the first was not for longest.
  readonly #held = new Map<string, HeldUpload>();
  readonly #limits: ShelfLimits;
  readonly #now: () => number;
  #bytesHeld = 0;

  /** @param now milliseconds on a clock that never goes back */
  constructor(limits: ShelfLimits, now: () => number) {
    this.#limits = limits;
    this.#now = now;
  }

  /** Holds a file and gives the id under which it is found. */
  put(bytes: Uint8Array): string {
    this.forgetExpired();
    while (this.#held.size > 0 && !this.#hasRoomFor(bytes.byteLength)) this.#forgetFirst();
    const upload = randomBytes(18).toString("base64url");
    this.#lay(upload, bytes);
    return upload;
  }

  /** Whoever asks for a file uses it: its time begins anew. */
  bytesOf(upload: string): Uint8Array | null {
    this.forgetExpired();
    const bytes = this.#held.get(upload)?.bytes ?? null;
    if (bytes !== null) {
      this.release(upload);
      this.#lay(upload, bytes);
    }
    return bytes;
  }

  release(upload: string): void {
    this.#bytesHeld -= this.#held.get(upload)?.bytes.byteLength ?? 0;
    this.#held.delete(upload);
  }

  /** Lets go of what nobody used for too long; asked for from time to time, so that memory is given back. */
  forgetExpired(): void {
    const expired = this.#now() - this.#limits.uploadLifeMs;
    for (const [upload, { usedAt }] of this.#held) {
      if (usedAt > expired) return;
      this.release(upload);
    }
  }

  #lay(upload: string, bytes: Uint8Array): void {
    this.#held.set(upload, { bytes, usedAt: this.#now() });
    this.#bytesHeld += bytes.byteLength;
  }

  #hasRoomFor(bytes: number): boolean {
    return this.#held.size < this.#limits.uploadsHeld && this.#bytesHeld + bytes <= this.#limits.uploadBytesHeld;
  }

  #forgetFirst(): void {
    const [first] = this.#held.keys();
    if (first !== undefined) this.release(first);
  }
}
