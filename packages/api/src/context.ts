import type { Travaux } from "@travaux/application";
import type { Authority } from "./permission.ts";

/** Files that were sent and wait to be previewed and kept. The server holds them; ids cannot be guessed. */
export interface Uploads {
  /** Null when there is no such upload, or not any more: whoever sent it sends it again. */
  bytesOf(upload: string): Uint8Array | null;
  /** Forgets one before its time. */
  release(upload: string): void;
}

/** What every procedure gets for one request. */
export interface ApiContext {
  readonly travaux: Travaux;
  readonly uploads: Uploads;
  readonly authority: Authority;
}
