import { crc32, deflateRawSync } from "node:zlib";

/** One entry of a zip that may lie about everything. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the directory says, where it is not the truth. */
  readonly declares?: {
    readonly packed?: number;
    readonly unpacked?: number;
    readonly checksum?: number;
    readonly at?: number;
  };
  /** The name beside the content, where it is not the one in the directory. */
  readonly localName?: string;
  /** Unix mode in the directory: 0o120777 is a symbolic link. */
  readonly mode?: number;
  readonly extra?: Uint8Array;
  /** Bytes behind the content: a data descriptor. */
  readonly behind?: Uint8Array;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  readonly before?: string | Uint8Array;
  readonly comment?: string;
  /** What the end record says, where it is not the truth. */
  readonly declares?: { readonly count?: number; readonly at?: number; readonly comment?: number };
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

/** Little-endian numbers, each of so many bytes. */
export function record(...fields: readonly (readonly [bytes: 2 | 4 | 8, value: number])[]): Buffer {
  return Buffer.concat(
    fields.map(([bytes, value]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 2) field.writeUInt16LE(value & 0xffff);
      else if (bytes === 4) field.writeUInt32LE(value >>> 0);
      else field.writeBigUInt64LE(BigInt(value));
      return field;
    }),
  );
}

/** Writes a zip by hand, so that a test can say exactly what is wrong in it. */
export function rawZip({ entries, before = "", comment = "", declares = {} }: RawZip): Uint8Array {
  const pieces: Uint8Array[] = [bytesOf(before)];
  let at = bytesOf(before).length;
  const directory = entries.map((entry) => {
    const header = localEntry(entry);
    const place = at;
    pieces.push(header.bytes);
    at += header.bytes.length;
    return directoryEntry(entry, {
      packed: header.packed,
      unpacked: header.unpacked,
      checksum: header.checksum,
      at: place,
    });
  });
  const listed = Buffer.concat(directory);
  const end = record(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, declares.count ?? entries.length],
    [2, declares.count ?? entries.length],
    [4, listed.length],
    [4, declares.at ?? at],
    [2, declares.comment ?? comment.length],
  );
  return Buffer.concat([...pieces, listed, end, bytesOf(comment)]);
}

function localEntry(entry: RawEntry) {
  const content = bytesOf(entry.content);
  const method = entry.method ?? 8;
  const packed = method === 8 ? deflateRawSync(content) : content;
  const name = bytesOf(entry.localName ?? entry.name);
  const checksum = crc32(content);
  const head = record(
    [4, 0x04034b50],
    [2, 20],
    [2, entry.flags ?? 0],
    [2, method],
    [4, 0],
    [4, checksum],
    [4, packed.length],
    [4, content.length],
    [2, name.length],
    [2, 0],
  );
  const bytes = Buffer.concat([head, name, packed, entry.behind ?? Buffer.alloc(0)]);
  return { bytes, packed: packed.length, unpacked: content.length, checksum };
}

function directoryEntry(
  entry: RawEntry,
  truth: { packed: number; unpacked: number; checksum: number; at: number },
): Buffer {
  const said = { ...truth, ...entry.declares };
  const name = bytesOf(entry.name);
  const extra = entry.extra ?? Buffer.alloc(0);
  const head = record(
    [4, 0x02014b50],
    [2, 0x0314],
    [2, 20],
    [2, entry.flags ?? 0],
    [2, entry.method ?? 8],
    [4, 0],
    [4, said.checksum],
    [4, said.packed],
    [4, said.unpacked],
    [2, name.length],
    [2, extra.length],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, (entry.mode ?? 0) * 65_536],
    [4, said.at],
  );
  return Buffer.concat([head, name, extra]);
}
