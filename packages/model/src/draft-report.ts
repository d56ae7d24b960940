import type { AddressTable } from "./address.ts";
import type { Source } from "./draft.ts";
import type { Finding } from "./finding.ts";
import type { KeptMend } from "./draft-mends.ts";
import type { LegendEntry } from "./mend.ts";
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
  /** What typographic marks mean, where a person said so; absent otherwise. */
  readonly legend?: readonly LegendEntry[];
  /** Of a draft that is kept: what people mended of it, in order; absent when nobody did. */
  readonly mends?: readonly KeptMend[];
  /** What stands above the text and names the document, line by line; part of `furniture` as well, absent when there is none. */
  readonly masthead?: readonly string[];
  readonly furniture: readonly string[];
  readonly findings: readonly Finding[];
}
