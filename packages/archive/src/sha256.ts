import { createHash } from "node:crypto";

/** Of the bytes, lower-case hexadecimal: under which an original is kept. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
