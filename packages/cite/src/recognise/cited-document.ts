/** Which document a citation belongs to: another one by its name, or the text on the table, perhaps in a named version. */
export type CitedDocument =
  | { readonly kind: "draft"; readonly version: string | null }
  | { readonly kind: "other"; readonly name: string };
