import type { PairKind, ParagraphKind } from "@travaux/model";

/** A paragraph of a draft, as a reader of the printed page would describe it. */
export interface TruthParagraph {
  /** Names the passage throughout the truth; the same in every draft in which the passage stands. */
  readonly key: string;
  readonly kind: ParagraphKind;
  /** As printed ("44.", "(c)", "Objective 7:", "1" for a footnote), or null. */
  readonly label: string | null;
  /** Its own label in canonical form ("44 bis", "(c)"), or null. */
  readonly canonical: string | null;
  /** The whole label ("16(c)(ii)", "Objective 7", "Footnote 1"), or null; unique in its draft. */
  readonly address: string | null;
  /** Containers and itself: canonical labels, and the text of headings without one. */
  readonly path: readonly string[];
  /** The first eight words, joined by single spaces. */
  readonly opening: string;
  /** How many words the text has, cut at white space, the marks of footnotes not counted. */
  readonly words: number;
}

export interface TruthDraft {
  readonly id: string;
  readonly label: string;
  readonly file: string;
  /** Lines that the file prints and that are no paragraphs: letterhead, running head, the site around a page. */
  readonly furniture: readonly string[];
  /** In reading order, footnotes last. */
  readonly paragraphs: readonly TruthParagraph[];
}

export interface TruthLink {
  readonly before: string;
  readonly after: string;
  /** The canonical label of its own changed. */
  readonly renumbered: boolean;
}

/** What became of a group of paragraphs; keys on both sides. */
export interface TruthGroup {
  readonly kind: PairKind;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly links: readonly TruthLink[];
  readonly moved: boolean;
  /** Some link of the group is. */
  readonly renumbered: boolean;
  /** Inserted here, but gone in `before` and present in an earlier draft. */
  readonly restored: boolean;
}

export interface TruthPair {
  readonly before: string;
  readonly after: string;
  /** Every paragraph of either draft is in exactly one. */
  readonly groups: readonly TruthGroup[];
  /** Blocks that left their place, whole. */
  readonly moves: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[];
}

/** A paragraph of a certain draft. */
export interface TruthPlace {
  readonly draft: string;
  readonly key: string;
  readonly address: string | null;
}

export interface TruthRun {
  readonly text: string;
  /** The draft in which these words first stood in the paragraph's lineage. */
  readonly since: string;
  readonly from: TruthPlace;
  /** They were gone in a draft between. */
  readonly reintroduced: boolean;
}

export interface TruthProvenance {
  /** "44@rev-3". */
  readonly address: string;
  readonly key: string;
  /** They spell the paragraph's text exactly; to which run a space between two belongs has no meaning. */
  readonly runs: readonly TruthRun[];
}

export interface TruthHistory {
  readonly address: string;
  readonly key: string;
  readonly steps: readonly { readonly draft: string; readonly paragraphs: readonly TruthPlace[] }[];
}

/** What became of every paragraph of the sample negotiation. */
export interface Truth {
  readonly format: "travaux.sample-truth/1";
  readonly negotiation: string;
  readonly drafts: readonly TruthDraft[];
  /** One for each two adjacent drafts. */
  readonly pairs: readonly TruthPair[];
  /** Links over a gap: the last draft that had the passage, and the one in which it came back. */
  readonly restored: readonly { readonly before: TruthPlace; readonly after: TruthPlace }[];
  readonly provenance: readonly TruthProvenance[];
  readonly histories: readonly TruthHistory[];
}
