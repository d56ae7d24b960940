import type { SaidBy } from "./draft-mends.ts";
import type { DoubtSays, EvidenceSays } from "./evidence-sentence.ts";
import type { MadeBy } from "./made-by.ts";
import type { ParagraphId } from "./paragraph.ts";

/** At least two. */
export type Several<Item> = readonly [Item, Item, ...Item[]];

/** Who goes with whom inside a pair. */
export interface AlignmentLink {
  readonly before: ParagraphId;
  readonly after: ParagraphId;
}

/** Why two paragraphs were linked, or what speaks against it, as a sentence for people. */
export interface Evidence {
  readonly code: "same-words" | "neighbours" | "container" | "label" | "covered-by" | "pinned" | "forbidden";
  readonly weighs: "for" | "against";
  readonly text: string;
  /** What the sentence says, for other languages; what was kept before 2026-12 does not have it. */
  readonly says?: EvidenceSays;
  /** Of what a person said: who did, when, and the id to revoke it by. */
  readonly by?: SaidBy;
}

/** What makes a pair uncertain, and the best other reading. */
export interface Doubt {
  readonly reason: string;
  /** What the reason says, for other languages; what was kept before 2026-12 does not have it. */
  readonly says?: DoubtSays;
  readonly instead: { readonly before: readonly ParagraphId[]; readonly after: readonly ParagraphId[] };
}

interface PairProperties {
  readonly links: readonly AlignmentLink[];
  /** Out of the order that the rest keeps, or out of an article that lives on; alone or with the block it belongs to. */
  readonly moved: boolean;
  /** The canonical label changed. */
  readonly renumbered: boolean;
  /**
   * Of what is renumbered: whether counting alone explains both labels ("44" became "45" because one came in above), or
   * somebody gave it another one. Of a group: deliberate when any of its labels is.
   */
  readonly renumbering?: "consequential" | "deliberate";
  /** It was gone in the draft before `before` and stood in an earlier one. */
  readonly restored: boolean;
  /** A person said so. */
  readonly pinned: boolean;
  /**
   * 0–1: the share of the words of both sides, weighted by rarity, that stand in common order; 1 for the same words,
   * 0 for none in common and for pairs with an empty side.
   */
  readonly similarity: number;
  readonly evidence: readonly Evidence[];
  readonly doubt?: Doubt;
}

/** Groups of paragraphs of two drafts that belong together. */
export type AlignmentPair =
  | (PairProperties & {
      readonly kind: "same" | "revised";
      readonly before: readonly [ParagraphId];
      readonly after: readonly [ParagraphId];
    })
  | (PairProperties & {
      readonly kind: "split";
      readonly before: readonly [ParagraphId];
      readonly after: Several<ParagraphId>;
    })
  | (PairProperties & {
      readonly kind: "merged";
      readonly before: Several<ParagraphId>;
      readonly after: readonly [ParagraphId];
    })
  | (PairProperties & {
      readonly kind: "recast";
      readonly before: Several<ParagraphId>;
      readonly after: Several<ParagraphId>;
    })
  | (PairProperties & {
      readonly kind: "inserted";
      readonly before: readonly [];
      readonly after: readonly [ParagraphId];
    })
  | (PairProperties & {
      readonly kind: "deleted";
      readonly before: readonly [ParagraphId];
      readonly after: readonly [];
    });

export type PairKind = AlignmentPair["kind"];

/** A block that left its place, whole: its paragraphs on both sides, in reading order. */
export interface Move {
  readonly before: readonly ParagraphId[];
  readonly after: readonly ParagraphId[];
}

/**
 * How the paragraphs of two drafts of one text go together.
 *
 * Every paragraph of either draft is in exactly one pair. Pairs stand in `after` order; deleted ones where they stood.
 */
export interface Alignment {
  readonly pairs: readonly AlignmentPair[];
  /** Blocks, not paragraphs: a section that moved is one move. */
  readonly moves: readonly Move[];
  readonly madeBy: MadeBy;
}

/** A person's word on a link: these two belong together, or they do not. */
export interface AlignmentCorrection {
  readonly says: "pin" | "forbid";
  readonly before: ParagraphId;
  readonly after: ParagraphId;
}
