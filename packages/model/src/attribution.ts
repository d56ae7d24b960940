import type { Span } from "./span.ts";

/** What the named actors do with the words. A printed name without a verb supports them. */
export type AttributionVerb =
  | "propose"
  | "support"
  | "delete"
  | "retain"
  | "reserve"
  | "oppose"
  | "include"
  | "bracket"
  | "reopen"
  | "prefer"
  | "welcome";

/** A printed mark of who wants which words: "[should - EU, Norway]". The span covers the words it is about. */
export interface Attribution extends Span {
  /** Names as printed, one an actor: "G77 and China" is one. */
  readonly actors: readonly string[];
  /**
   * Who they are: the codes of `Delegation`, one for each of `actors` and in their order. ISO 3166-1 alpha-3 for States
   * ("NOR"), the codes of `groupsOfStates` for groups ("G77", "EU").
   */
  readonly delegations?: readonly string[];
  /** Code of the State that speaks for the group: of "Sudan, for the G-77" this is SDN. */
  readonly speaker?: string;
  readonly verb: AttributionVerb;
}
