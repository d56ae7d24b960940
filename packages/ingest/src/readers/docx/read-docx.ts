import type { ReadResult } from "../../block.ts";
import type { Limits } from "../../limits.ts";

export function readDocx(
  _bytes: Uint8Array,
  _options: { readonly revisions: "accept" | "reject"; readonly limits: Limits },
): ReadResult {
  return { blocks: [], furniture: [], findings: [], title: null, language: null };
}
