import type { ApiContext } from "./context.ts";
import { refuse } from "./wire-error.ts";

/** The bytes of a file that was sent; refused when it is not held (any more). */
export function bytesOfUpload({ uploads }: Pick<ApiContext, "uploads">, upload: string): Uint8Array {
  const bytes = uploads.bytesOf(upload);
  if (bytes === null) throw refuse({ kind: "no-such-upload" });
  return bytes;
}
