import type { Decision } from "./decision.ts";
import type { Draft } from "./draft.ts";
import type { Negotiation } from "./negotiation.ts";
import type { Removal } from "./removal.ts";
import type { Round } from "./round.ts";
import type { Statement } from "./statement.ts";

/** An original in a bundle. Its format is not told: the bytes say it to whoever reads them. */
export interface BundledFile {
  /** Without folders, for people. */
  readonly name: string;
  /** Of the bytes, lower-case hexadecimal; the file stands in the bundle under it. */
  readonly sha256: string;
}

export interface BundledDraft extends Omit<Draft, "source"> {
  /** The language in which its file is read, BCP 47; null: whatever the reader finds, be it nothing. */
  readonly readIn: string | null;
  readonly file: BundledFile;
}

export interface BundledStatement extends Omit<Statement, "source"> {
  readonly file: BundledFile;
}

/**
 * The contract's `travaux.bundle/1`: everything that was received and said in one negotiation, and nothing that was
 * computed from it. It stands in a bundle as `bundle.json`, beside the originals.
 */
export interface BundleManifest {
  readonly format: "travaux.bundle/1";
  readonly negotiation: Negotiation;
  /** By number. */
  readonly rounds: readonly Round[];
  /** In the order of the series. */
  readonly drafts: readonly BundledDraft[];
  /** By id. */
  readonly statements: readonly BundledStatement[];
  /** In the order in which they were said. */
  readonly decisions: readonly Decision[];
  /** In the order in which things were removed. */
  readonly removals: readonly Removal[];
}

/** A negotiation to hand on: the manifest, and each original that it names, by its sha256. */
export interface Bundle {
  readonly manifest: BundleManifest;
  readonly originals: ReadonlyMap<string, Uint8Array>;
}
