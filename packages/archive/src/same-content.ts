/** True when two pieces of plain data are equal in everything but the order of their keys and absent fields. */
export function sameContent(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sortedByKey(inner) : inner));
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function sortedByKey(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  // Without a prototype, so that a key named "__proto__" is a key like any other.
  const sorted: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value).toSorted()) sorted[key] = value[key];
  return sorted;
}
