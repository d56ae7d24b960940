/** How far reading a long file has come, in whatever the reader counts: pages, bytes, blocks. */
export interface ReadProgress {
  readonly done: number;
  /** Never 0. */
  readonly total: number;
}
