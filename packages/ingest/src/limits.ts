/** How much of a file is read before it is refused: a file beyond these is no draft but an accident or an attack. */
export interface Limits {
  /** The file as it comes. */
  readonly fileBytes: number;
  /** One part of a zip, unpacked: counted while it is unpacked, since declared sizes lie. */
  readonly partBytes: number;
  /** All parts that are unpacked, together. */
  readonly unpackedBytes: number;
  /** Unpacked to packed; holds from `ratioFromBytes` of unpacked bytes on. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
  readonly zipEntries: number;
  /** Elements inside elements, in XML and HTML. */
  readonly depth: number;
  /** Blocks that a draft may have. */
  readonly blocks: number;
  /** Pairs of brackets and findings of one kind that are recorded; what is beyond is counted in one finding. */
  readonly brackets: number;
  readonly findingsOfAKind: number;
}

const MEBIBYTE = 1024 * 1024;

/** A 150,000-word draft in Word unpacks to some 10 MiB: these leave room for twenty of it. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 64 * MEBIBYTE,
  partBytes: 64 * MEBIBYTE,
  unpackedBytes: 256 * MEBIBYTE,
  ratio: 100,
  ratioFromBytes: MEBIBYTE,
  zipEntries: 2000,
  depth: 200,
  blocks: 200_000,
  brackets: 200_000,
  findingsOfAKind: 200,
};

/** A whole negotiation in one file: hundreds of originals, each of them within the limits of a single one. */
export const BUNDLE_LIMITS: Limits = {
  ...DEFAULT_LIMITS,
  fileBytes: 256 * MEBIBYTE,
  unpackedBytes: 512 * MEBIBYTE,
  zipEntries: 10_000,
};

/** Bytes of originals that a bundle may be made of: beside them the manifest has room, whatever it says. */
export const MOST_BUNDLED_BYTES = BUNDLE_LIMITS.fileBytes - 32 * MEBIBYTE;
