/** A stretch of words: `words[from]` up to `words[to]`. */
export interface Stretch {
  readonly words: Int32Array;
  readonly from: number;
  readonly to: number;
}
