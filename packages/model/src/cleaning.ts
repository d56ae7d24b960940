/** What may be taken out of a file because it tells of people and machines and is none of its text. */
export const removedThings = [
  "properties",
  "authors",
  "dates",
  "people",
  "saves",
  "template",
  "outside-links",
  "paths",
  "variables",
  "custom-data",
  "building-blocks",
  "permissions",
  "printer",
  "thumbnail",
  "picture-metadata",
  "objects",
  "other-parts",
] as const;
export type RemovedThing = (typeof removedThings)[number];

/** What stays although it may tell something, and whoever hands the file on should know of. */
export const leftThings = ["title", "authors", "web-links", "pictures"] as const;
export type LeftThing = (typeof leftThings)[number];

/** How often something was there, and what it said: different values in the order in which they were found, the first of them. */
export interface FoundThing<Thing extends string> {
  readonly what: Thing;
  readonly count: number;
  readonly values: readonly string[];
}

/** What was taken out of a Word file that came in: `travaux.cleaning/1`. */
export interface Cleaning {
  readonly format: "travaux.cleaning/1";
  readonly source: { readonly name: string; readonly sha256: string; readonly bytes: number };
  readonly cleaned: { readonly sha256: string; readonly bytes: number };
  /** In the order of `removedThings`; nothing of what was not there. */
  readonly removed: readonly FoundThing<RemovedThing>[];
  /** In the order of `leftThings`. */
  readonly left: readonly FoundThing<LeftThing>[];
}
