import { canonicalJson } from "./canonical-json.ts";

/** True when two pieces of plain data are equal in everything but the order of their keys and absent fields. */
export function sameContent(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
