/** A round of negotiation: a set of days, given by its first and last one, or by the days themselves. */
export interface Round {
  readonly number: number;
  readonly label: string;
  /** ISO days, inclusive. */
  readonly from: string;
  readonly to: string;
  /** When the round is not a span: its days. */
  readonly days?: readonly string[];
}
