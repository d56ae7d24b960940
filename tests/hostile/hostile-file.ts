import type { IngestError } from "@travaux/ingest";

/** A file that somebody made to do harm, or that is broken, and what becomes of it. */
export interface HostileFile {
  readonly name: string;
  readonly make: () => Uint8Array;
  readonly becomes: Becomes;
  /** Takes long to make or to read: only among the deep tests. */
  readonly isHeavy?: boolean;
}

/**
 * A refusal, a draft with these words and findings in it, or, where it depends on the machine which of its limits comes
 * first, whichever of the two.
 */
export type Becomes =
  | { readonly refused: IngestError["kind"] }
  | { readonly words?: string; readonly findings?: readonly string[]; readonly not?: string }
  | "either";

/** A group of such files, named as a sentence begins. */
export interface HostileFiles {
  readonly group: string;
  readonly files: readonly HostileFile[];
}

/** A file of text. */
export function textFile(
  name: string,
  content: string | (() => string),
  becomes: Becomes,
  isHeavy = false,
): HostileFile {
  const make = () => new TextEncoder().encode(typeof content === "string" ? content : content());
  return { name, make, becomes, isHeavy };
}
