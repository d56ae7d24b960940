import type { Block, ReadResult } from "../block.ts";
import type { Limits } from "../limits.ts";

export function readHtml(_text: string, _options: { readonly limits: Limits }): ReadResult {
  return { blocks: [], furniture: [], findings: [], title: null, language: null };
}

export function readHtmlFragment(_html: string, _options: { readonly limits: Limits }): readonly Block[] {
  return [];
}
