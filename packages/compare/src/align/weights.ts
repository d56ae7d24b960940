/**
 * What each voice counts. Round numbers, set on generated drafts and two technical specifications; none is delicate
 * (docs/decisions/0002-alignment.md). The voices of the surroundings lie between -1 and 1.
 */
export const weights = {
  /** The nearest linked neighbours are each other's. */
  neighbours: 0.45,
  /** The containers' contents are linked. */
  container: 0.3,
  /** What the two contain is linked. */
  contents: 0.35,
  /** The labels are equal, as far as labels are trusted in these drafts. */
  label: 0.25,
  /** How much more contents and label count when there is nothing else to read: neither weighs more than one rare word. */
  bare: 0.5,
  bareWeight: 5,
  /** One is a heading and the other is not. */
  kind: 1,
  /** How much the surroundings count for a long text, and how much more for one without words. */
  long: 0.25,
  short: 0.5,
  /** What a text weighs that is neither: about five rare words. */
  shortWeight: 25,
  /** What the words of a link are worth unseen, and what a text weighs of which one has seen two thirds. */
  prior: 0.35,
  textWeight: 20,
  /** How much it counts that two are more alike than either is with anybody else. */
  distinct: 0.4,
  /** What the words alone must reach to be linked before there are surroundings. */
  first: 0.55,
  /** The similarity below which neither place nor surroundings link two texts, unless they are headings or labelled alike. */
  kinship: 0.1,
  /** How far labels must be trusted for two texts with an equal one to be linked without a word in common. */
  keptLabel: 0.7,
  /** What words and surroundings must reach together. */
  threshold: 0.44,
} as const;
