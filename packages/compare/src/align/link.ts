/** Who goes with whom, by places in reading order. */
export interface Link {
  readonly before: number;
  readonly after: number;
}
