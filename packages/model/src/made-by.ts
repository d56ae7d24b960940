/** Who computed something that is stored: it can be thrown away and made again by a newer version. */
export interface MadeBy {
  readonly algorithm: string;
  readonly version: number;
}
