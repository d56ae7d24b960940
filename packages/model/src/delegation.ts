/** Who acts in a negotiation: a State, a group of States, an organisation. Codes are ISO 3166-1 alpha-3 where there is one. */
export interface Delegation {
  readonly code: string;
  readonly name: string;
  readonly kind: "state" | "group" | "organisation";
}
