import { createHash } from "node:crypto";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { OriginalFile } from "../ingest-draft.ts";
import { RefusalSignal } from "../ingest-error.ts";
import type { IngestError, Refusal } from "../ingest-error.ts";
import { BUNDLE_LIMITS } from "../limits.ts";
import type { Limits } from "../limits.ts";
import { openZip } from "../zip/open-zip.ts";
import type { ZipParts } from "../zip/open-zip.ts";

/** What stands in a bundle: the manifest, parsed and not checked, and the originals by their sha256, which they have. */
export interface OpenedBundle {
  readonly manifest: unknown;
  readonly originals: ReadonlyMap<string, Uint8Array>;
}

const MANIFEST = "bundle.json";
const ORIGINALS = "originals/";
/** Some 50,000 decisions. JSON takes many times its length in memory. */
const MOST_MANIFEST_BYTES = 32 * 1024 * 1024;

/** True for what is a zip by its first bytes, as every bundle is and no manifest of a series. Its name has no say. */
export function looksLikeBundle(bytes: Uint8Array): boolean {
  // "PK", and then an entry or, when there is none, the end.
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}

/**
 * Opens a bundle: takes the zip apart and holds every original against the hash that is its name. No original is looked
 * into, and nothing is written anywhere: the names in the zip lead nowhere but into this map.
 *
 * Originals that are not packed are views of the bytes given, which so are in memory once.
 */
export function openBundle(file: OriginalFile, limits: Limits = BUNDLE_LIMITS): Result<OpenedBundle, IngestError> {
  const refuse = (refusal: Refusal): Result<OpenedBundle, IngestError> => failure({ ...refusal, name: file.name });
  if (file.bytes.length === 0) return refuse({ kind: "empty-file" });
  if (file.bytes.length > limits.fileBytes) return refuse({ kind: "too-large", limitBytes: limits.fileBytes });
  if (!looksLikeBundle(file.bytes)) return refuse(notABundle("it is no zip"));
  try {
    const zip = openZip(file.bytes, limits, "bundle");
    if (!zip.names.includes(MANIFEST)) return refuse(notABundle(`a zip without ${MANIFEST}`));
    return success({ manifest: readManifest(zip), originals: readOriginals(zip) });
  } catch (thrown) {
    if (thrown instanceof RefusalSignal) return refuse(thrown.refusal);
    throw thrown;
  }
}

function readManifest(zip: ZipParts): unknown {
  const bytes = zip.read(MANIFEST) ?? new Uint8Array();
  if (bytes.length > MOST_MANIFEST_BYTES)
    throw new RefusalSignal({ kind: "limit-exceeded", what: `bytes in ${MANIFEST}`, limit: MOST_MANIFEST_BYTES });
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    throw broken(MANIFEST, "it is not JSON");
  }
}

function readOriginals(zip: ZipParts): ReadonlyMap<string, Uint8Array> {
  const originals = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    // Programs that pack folders make an entry of the folder itself.
    if (name === MANIFEST || name === ORIGINALS) continue;
    const sha256 = name.slice(ORIGINALS.length);
    // "originals/" and 64 hexadecimal digits fit; "originals/../x" and "readme.txt" do not.
    if (!name.startsWith(ORIGINALS) || !/^[0-9a-f]{64}$/.test(sha256))
      throw broken(shown(name), `a bundle has ${MANIFEST} and ${ORIGINALS} with hashes for names, and nothing else`);
    const bytes = zip.read(name) ?? new Uint8Array();
    if (createHash("sha256").update(bytes).digest("hex") !== sha256)
      throw broken(name, "its content is not the one that its name is the hash of");
    originals.set(sha256, bytes);
  }
  return originals;
}

const LONGEST_SHOWN = 80;

/** A name that came with the file, in quotes and not longer than a line. */
function shown(name: string): string {
  return JSON.stringify(name.length > LONGEST_SHOWN ? `${name.slice(0, LONGEST_SHOWN)}…` : name);
}

function broken(part: string, detail: string): RefusalSignal {
  return new RefusalSignal({ kind: "unreadable-file", format: "bundle", part, detail });
}

function notABundle(what: string): Refusal {
  const advice = `give a bundle, which "travaux export --bundle" makes, or a manifest in YAML`;
  return { kind: "unsupported-format", format: what, advice };
}
