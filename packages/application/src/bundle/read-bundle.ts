import type { BundleManifest } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { isNegotiationName } from "../naming/negotiation-name.ts";
import type { OriginalFile, Ports } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";
import { readBundleManifest } from "./read-bundle-manifest.ts";

export interface BundleRequest {
  readonly file: OriginalFile;
  /** The name under which the negotiation is taken in; the one that it has in the bundle unless given. */
  readonly negotiation?: string | undefined;
}

/** A bundle that was opened and found in order; no archive was asked yet. */
export interface ReadBundle {
  /** Of the file, for messages. */
  readonly name: string;
  readonly manifest: BundleManifest;
  readonly originals: ReadonlyMap<string, Uint8Array>;
}

/** Opens a bundle and reads what it says. Needs no archive, so that a bad file makes none. */
export async function readBundle(
  { bundles }: Pick<Ports, "bundles">,
  { file, negotiation: as }: BundleRequest,
): Promise<Outcome<ReadBundle>> {
  if (as !== undefined && !isNegotiationName(as)) return failure({ kind: "bad-name", name: as });
  const opened = bundles.open(file);
  if (!opened.ok) return opened;
  const { originals } = opened.value;
  const read = readBundleManifest(file.name, opened.value.manifest, new Set(originals.keys()));
  if (!read.ok) return read;
  const { negotiation } = read.value;
  const manifest = as === undefined ? read.value : { ...read.value, negotiation: { ...negotiation, name: as } };
  return success({ name: file.name, manifest, originals });
}
