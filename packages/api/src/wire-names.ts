type Name = string | number;

/** What the sentence of a refusal names, for a client that says it in another language: names, numbers and lists of them. */
export type WireNames = Readonly<Record<string, Name | readonly Name[]>>;

/** Fields that are English prose themselves. */
const PROSE: ReadonlySet<string> = new Set(["kind", "detail", "advice"]);

/** Only what the sentence may say as well: of a path its last part, of a decision who made it and when. */
export function wireNames(refusal: { readonly kind: string }): WireNames {
  return Object.fromEntries(
    Object.entries<unknown>(refusal).flatMap(
      ([field, value]): readonly (readonly [string, Name | readonly Name[]])[] => {
        if (PROSE.has(field)) return [];
        if (field === "path" && typeof value === "string") return [[field, lastName(value)]];
        if (isName(value)) return [[field, value]];
        if (Array.isArray(value)) return [[field, value.flatMap(nameOf)]];
        return field === "by" && isSaidBy(value)
          ? [
              ["author", value.author],
              ["at", value.at],
            ]
          : [];
      },
    ),
  );
}

/** The last part of a path: the server's folders are nobody's business. */
export function lastName(path: string): string {
  return path.split("/").at(-1)?.split("\\").at(-1) ?? path;
}

/** Of a paragraph that an address may mean, the address that means it alone. */
function nameOf(value: unknown): readonly Name[] {
  if (isName(value)) return [value];
  const isCandidate = typeof value === "object" && value !== null && "address" in value && isName(value.address);
  return isCandidate ? nameOf((value as { readonly address: unknown }).address) : [];
}

function isName(value: unknown): value is Name {
  return typeof value === "string" || typeof value === "number";
}

function isSaidBy(value: unknown): value is { readonly author: string; readonly at: string } {
  return typeof value === "object" && value !== null && "author" in value && "at" in value;
}
