/**
 * JSON of plain data with the keys of every object in alphabetical order: equal content gives equal text, whoever put the
 * objects together. Fields that are absent and fields that are undefined are the same.
 *
 * @param indent spaces for each level; all on one line when left out
 */
export function canonicalJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, (_key, inner: unknown) => (isPlainObject(inner) ? sortedByKey(inner) : inner), indent);
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
