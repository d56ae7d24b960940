/** The named sizes: paragraphs of the first draft, at about 60 words each. */
export const sizes = { S: 60, M: 500, L: 5_000, XL: 20_000 } as const;

export type SizeName = keyof typeof sizes;

export const sizeNames: readonly SizeName[] = ["S", "M", "L", "XL"];

/** How often a method is timed at each size; the median counts. Small sizes need more, to be warm and steady. */
export const repetitions: Readonly<Record<SizeName, number>> = { S: 60, M: 15, L: 5, XL: 3 };

/** Drafts of the long series: the first and twenty rounds. */
export const SERIES_DRAFTS = 21;

/** The same for the long series. */
export const seriesRepetitions: Readonly<Record<SizeName, number>> = { S: 9, M: 3, L: 1, XL: 1 };
