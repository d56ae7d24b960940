import type { AddressTable } from "./address.ts";
import type { Source } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { Paragraph } from "./paragraph.ts";

/** The contract's `travaux.draft/1`: everything that was understood of one draft. */
export interface DraftReport {
  readonly format: "travaux.draft/1";
  readonly title: string;
  readonly language: string;
  readonly source: Source;
  readonly paragraphs: readonly Paragraph[];
  /** Of a part of a draft: the addresses that are counted in the whole of it. */
  readonly addresses?: AddressTable;
  readonly furniture: readonly string[];
  readonly findings: readonly Finding[];
}
