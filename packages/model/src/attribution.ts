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
  readonly verb: AttributionVerb;
}
