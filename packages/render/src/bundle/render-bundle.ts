import { canonicalJson } from "@travaux/model";
import type { Bundle, BundleManifest } from "@travaux/model";
import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";

/** The earliest day that a zip can name: equal negotiations give equal bytes, whenever they are written. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * A bundle as a file: a zip of `bundle.json` and of the originals under their hashes, in the order of the hashes.
 *
 * Nothing is packed: most originals are packed already, and what a packer makes of the same bytes differs from one
 * version of it to the next. So the bytes depend on what is in the bundle and on nothing else.
 */
export function renderBundle({ manifest, originals }: Bundle): Uint8Array {
  const zipped: Zippable = { "bundle.json": [strToU8(printManifest(manifest)), { mtime: WRITTEN, level: 0 }] };
  for (const sha256 of [...originals.keys()].toSorted()) {
    const bytes = originals.get(sha256);
    if (bytes !== undefined) zipped[`originals/${sha256}`] = [bytes, { mtime: WRITTEN, level: 0 }];
  }
  return zipSync(zipped);
}

/** JSON that people can read: what the file is first, then the parts of the negotiation, one field a line. */
function printManifest({
  format,
  negotiation,
  rounds,
  drafts,
  statements,
  decisions,
  removals,
}: BundleManifest): string {
  const parts = Object.entries({ format, negotiation, rounds, drafts, statements, decisions, removals });
  const lines = parts.map(([name, part]) => `  "${name}": ${canonicalJson(part, 2).replaceAll("\n", "\n  ")}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}
