import { crc32, inflateRawSync } from "node:zlib";
import { RefusalSignal } from "../ingest-error.ts";
import type { Limits } from "../limits.ts";

/** The parts of a zip, unpacked when they are asked for. */
export interface ZipParts {
  readonly names: readonly string[];
  /** The bytes of a part, or null when there is none of that name. Refuses what is broken or larger than allowed. */
  read(name: string): Uint8Array | null;
}

/** The formats that are zips. */
export type ZipFormat = "docx" | "bundle";

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  readonly packedBytes: number;
  readonly headerAt: number;
  /** Another entry has its name: whoever looked at the file before us may have looked at that one. */
  readonly isTwice: boolean;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
/** The end record is 22 bytes long and may be followed by a comment of 64 KiB. */
const END_BYTES = 22;
/** What stands before a part's name and bytes. */
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens a zip by its directory. Sizes that the file declares are not believed: what is counted is what comes out.
 *
 * Throws a `RefusalSignal` on a directory that is missing or cut off and on too many parts.
 *
 * @param format what the zip is, for messages
 */
export function openZip(bytes: Uint8Array, limits: Limits, format: ZipFormat): ZipParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = refusing(format, () => readDirectory(view, limits));
  let unpackedBytes = 0;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return null;
      const part = refusing(format, () => unpack(bytes, view, entry, limits));
      unpackedBytes += part.length;
      if (unpackedBytes > limits.unpackedBytes) refuse("unpacked bytes", limits.unpackedBytes);
      if (unpackedBytes > Math.max(limits.ratioFromBytes, bytes.length * limits.ratio))
        refuse("unpacked bytes for each packed one", limits.ratio);
      return part;
    },
  };
}

function readDirectory(view: DataView, limits: Limits): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.zipEntries) refuse("parts", limits.zipEntries);
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) broken("its directory is cut off");
    const nameLength = view.getUint16(at + 28, true);
    if (at + 46 + nameLength > view.byteLength) broken("its directory is cut off");
    const name = decodeName(view, at + 46, nameLength);
    const extra = { at: at + 46 + nameLength, length: view.getUint16(at + 30, true) };
    entries.set(name, {
      name,
      isTwice: entries.has(name),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      checksum: view.getUint32(at + 16, true),
      packedBytes: packedBytesAt(view, at, extra),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + extra.length + view.getUint16(at + 32, true);
  }
  refuseOverlap([...entries.values()]);
  return entries;
}

const IN_ZIP64 = 0xffff_ffff;

/** The size of what is packed; large files, and some writers of small ones, keep it in an extra field. */
function packedBytesAt(view: DataView, entry: number, extra: { readonly at: number; readonly length: number }): number {
  const packed = view.getUint32(entry + 20, true);
  if (packed !== IN_ZIP64) return packed;
  const end = Math.min(extra.at + extra.length, view.byteLength);
  for (let at = extra.at; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    // The unpacked size stands first, when it is kept there as well.
    const from = at + 4 + (view.getUint32(entry + 24, true) === IN_ZIP64 ? 8 : 0);
    if (from + 8 <= end) return Number(view.getBigUint64(from, true));
  }
  return broken("the size of a part is missing");
}

/** Parts that share bytes unpack to more than their file is long, over and over. */
function refuseOverlap(entries: readonly Entry[]): void {
  const ordered = entries.toSorted((one, other) => one.headerAt - other.headerAt);
  for (const [at, { headerAt, packedBytes }] of ordered.entries()) {
    const next = ordered[at + 1]?.headerAt ?? Number.POSITIVE_INFINITY;
    if (headerAt + LOCAL_BYTES + packedBytes > next) broken("its parts overlap");
  }
}

function findEnd(view: DataView): number {
  const earliest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let at = view.byteLength - END_BYTES; at >= earliest; at--) {
    if (view.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return broken("it is cut off: its directory is missing");
}

/** Names with backslashes or a leading slash occur; parts are known by plain ones. */
function decodeName(view: DataView, at: number, length: number): string {
  const name = new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
  return name.replaceAll("\\", "/").replace(/^\/+/, ""); // "/word/document.xml"
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limits: Limits): Uint8Array {
  if (entry.isTwice) broken("it is there twice", entry.name);
  if (entry.isEncrypted) throw new RefusalSignal({ kind: "encrypted-file" });
  const at = entry.headerAt;
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL_SIGNATURE)
    broken("a part is not where its directory says", entry.name);
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + entry.packedBytes > bytes.length) broken("the file is cut off", entry.name);
  const packed = bytes.subarray(from, from + entry.packedBytes);
  if (entry.method !== STORED && entry.method !== DEFLATED) broken("a part is packed in an unknown way", entry.name);
  const part = entry.method === STORED ? packed : inflate(packed, entry.name, limits);
  if (part.length > limits.partBytes) refuse("bytes in one part", limits.partBytes);
  if (crc32(part) !== entry.checksum) broken("its checksum does not fit", entry.name);
  return part;
}

function inflate(packed: Uint8Array, name: string, limits: Limits): Uint8Array {
  const byRatio = Math.max(limits.ratioFromBytes, packed.length * limits.ratio);
  const most = Math.min(limits.partBytes, byRatio);
  try {
    return inflateRawSync(packed, { maxOutputLength: most });
  } catch (problem) {
    const code = problem instanceof Error && "code" in problem ? problem.code : "";
    if (code === "ERR_BUFFER_TOO_LARGE")
      refuse(
        most === limits.partBytes ? "bytes in one part" : "unpacked bytes for each packed one",
        most === limits.partBytes ? most : limits.ratio,
      );
    return broken("it cannot be unpacked", name);
  }
}

function refuse(what: string, limit: number): never {
  throw new RefusalSignal({ kind: "limit-exceeded", what, limit });
}

/** What is broken, before it is known what the zip was to be. Never leaves this file. */
class BrokenZip extends Error {
  readonly part: string;

  constructor(detail: string, part: string) {
    super(detail);
    this.part = part;
  }
}

function broken(detail: string, part = "zip"): never {
  throw new BrokenZip(detail, part);
}

function refusing<Value>(format: ZipFormat, work: () => Value): Value {
  try {
    return work();
  } catch (thrown) {
    if (!(thrown instanceof BrokenZip)) throw thrown;
    throw new RefusalSignal({ kind: "unreadable-file", format, part: thrown.part, detail: thrown.message });
  }
}
