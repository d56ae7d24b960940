/** A tombstone: what was removed from a negotiation for good, when and by whom. Nothing of its content is left. */
export interface Removal {
  readonly what: "draft" | "statement" | "decision";
  /** The id of the draft or statement, the uuid of the decision. */
  readonly name: string;
  /** ISO 8601 with zone. */
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}
