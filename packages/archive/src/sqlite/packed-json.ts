import { deflateSync, inflateSync } from "node:zlib";
import { SqliteFailure } from "./sqlite-database.ts";

/** Compressed JSON of a `Value`. The type is a promise that the column keeps, not something the bytes carry. */
export type PackedJson<Value> = Uint8Array & { readonly packed?: Value };

/** JSON text of a `Value`; a promise of the column in the same way. */
export type JsonText<Value> = string & { readonly written?: Value };

/** Documents repeat their attribute names in every node: about a tenth of the bytes remain. */
export function packJson<Value>(value: Value): PackedJson<Value> {
  return deflateSync(JSON.stringify(value), { level: PACK_LEVEL });
}

/** @throws SqliteFailure `damaged` when the bytes are not what was packed; zlib's check sum sees any change to them. */
export function unpackJson<Value>(bytes: PackedJson<Value>): Value {
  try {
    return JSON.parse(inflateSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES }).toString("utf8")) as Value;
  } catch (error) {
    throw new SqliteFailure("damaged", "a kept text cannot be unpacked", error);
  }
}

export function writeJson<Value>(value: Value): JsonText<Value> {
  return JSON.stringify(value);
}

/** @throws SqliteFailure `damaged` when the text is not JSON. */
export function readJson<Value>(text: JsonText<Value>): Value {
  try {
    return JSON.parse(text) as Value;
  } catch (error) {
    throw new SqliteFailure("damaged", "a kept record cannot be read", error);
  }
}

/** Of zlib's 1 to 9: most of the gain of 9 in a third of its time. */
const PACK_LEVEL = 4;

/** The longest draft known is under 20 MiB as JSON; a foreign file must not make this process swell. */
const MAX_UNPACKED_BYTES = 512 * 1024 * 1024;
