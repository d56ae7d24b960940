/** In whose name changes and comments stand, and when they were made. */
export interface Signature {
  readonly author: string;
  /** ISO 8601 with a time; left out unless given, so that nothing tells when a file was made. */
  readonly date?: string | undefined;
}

/** The name that stands for nobody. */
export const NEUTRAL_AUTHOR = "Travaux";
