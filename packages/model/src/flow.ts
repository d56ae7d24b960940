import type { DraftHeading } from "./lineage.ts";
import type { ParagraphId } from "./paragraph.ts";

/**
 * The contract's `travaux.flow/1`: all drafts side by side, and what went where between them.
 *
 * It is made to be small: a string stands in `words` once and is named by its place there; what belongs to one node or
 * link stands at the same place of parallel lists.
 */
export interface Flow {
  readonly format: "travaux.flow/1";
  /** What a node is: a section of a draft with all that stands in it, or one paragraph. */
  readonly grain: "sections" | "paragraphs";
  readonly drafts: readonly DraftHeading[];
  readonly words: readonly string[];
  /** One for each draft, in the same order. */
  readonly columns: readonly FlowColumn[];
  /** How many rows there are; what a draft keeps in its place stands in one row through all of them. */
  readonly rows: number;
  readonly steps: readonly FlowStep[];
}

/** The nodes of one draft, in reading order, as parallel lists. */
export interface FlowColumn {
  /** Of a section: its first paragraph. */
  readonly ids: readonly ParagraphId[];
  /** Places in `words`: the address or label ("" when it has none), and the first words. */
  readonly labels: readonly number[];
  readonly texts: readonly number[];
  readonly rows: readonly number[];
  /** Sums of `flowStates`. Of a section: what is true of any paragraph in it. */
  readonly states: readonly number[];
  /** Of sections alone: how many paragraphs stand in each, are in brackets, were born here, and are gone in the next. */
  readonly sizes?: readonly number[];
  readonly bracketed?: readonly number[];
  readonly born?: readonly number[];
  readonly dropped?: readonly number[];
}

/** What can be true of a node, as bits of one number. */
export const flowStates = {
  bracketed: 1,
  heading: 2,
  /** It stands in another section in this draft: shown because it comes from here or goes here. */
  elsewhere: 4,
  /** Its draft continues another one, and nothing there became it. */
  born: 8,
  /** A draft continues its draft, and it became nothing there; a link over a gap may bring it back later. */
  dropped: 16,
} as const;

/** What went from one draft to a later one. */
export interface FlowStep {
  /** Places in `drafts`. More than one apart where a passage came back, or a draft continues an older one. */
  readonly before: number;
  readonly after: number;
  /**
   * Numbers, so many for each link. Of paragraphs three: place in the column before, place in the column after, a sum of
   * `flowLinks`. Of sections `flowTally.length` and two more: the places, and the counts that `flowTally` names.
   */
  readonly links: readonly number[];
}

/** What a link between paragraphs is: a place in `flowKinds`, and bits above it. */
export const flowKinds = ["same", "revised", "split", "merged", "recast"] as const;
export type FlowKind = (typeof flowKinds)[number];
export const flowLinks = { kinds: 7, moved: 8, renumbered: 16, restored: 32 } as const;

/** What is counted of the links between two sections, in the order of the numbers in a step. */
export const flowTally = ["links", ...flowKinds, "moved", "renumbered", "restored"] as const;
