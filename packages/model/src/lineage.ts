import type { PairKind } from "./alignment.ts";
import type { ChangeFilter } from "./change-filter.ts";
import type { DraftId } from "./draft.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { ParagraphStatus } from "./paragraph-status.ts";
import type { ChangeClass, Redline } from "./redline.ts";

/** A draft as it is named in answers about a series. */
export interface DraftHeading {
  readonly id: DraftId;
  readonly label: string;
  /** ISO day or minute; null when not known. */
  readonly date: string | null;
  readonly language: string;
}

/** One paragraph of one draft. */
export interface ParagraphPlace {
  readonly draft: DraftId;
  readonly paragraph: ParagraphId;
}

/** A step of a thread from one draft to a later one. */
export interface LineageLink {
  readonly before: ParagraphPlace;
  readonly after: ParagraphPlace;
  readonly kind: PairKind;
  readonly moved: boolean;
  readonly renumbered: boolean;
  readonly similarity: number;
  /** True when at least one draft between the two does not have the passage: it was dropped and restored. */
  readonly gap: boolean;
  readonly pinned: boolean;
  /** How the words differ: the redline of the whole pair that this link belongs to. Absent where they do not. */
  readonly redline?: Redline;
  /** The classes of change of that redline. */
  readonly changes?: readonly ChangeClass[];
}

/** What stands in one draft of a thread; several paragraphs after a split, none in a gap. */
export interface LineageStep {
  readonly draft: DraftId;
  readonly paragraphs: readonly LineageParagraph[];
  /** Paragraphs of the thread in the drafts that this one continues that lead to nothing here. */
  readonly dropped?: readonly ParagraphPlace[];
  /** Of the main line in this draft; absent where it has none. */
  readonly measures?: StepMeasures;
}

/** A paragraph of a thread as it stands in one draft. */
export interface LineageParagraph {
  readonly id: ParagraphId;
  readonly label: string | null;
  readonly text: string;
  /** Canonical address in that draft ("44", "16(c)"), null when it has none. */
  readonly address: string | null;
  /** The containers it stands in, and itself; as `Paragraph.path`. */
  readonly path?: readonly string[];
  /** Seen from the paragraph asked for: what leads to it and what came of it is the main line, the rest branches. */
  readonly line?: ThreadLine;
  /** True of the paragraph that was asked for, and of no other. */
  readonly asked?: boolean;
  readonly status?: ParagraphStatus;
}

export type ThreadLine = "main" | "branch";

/** Words are those of `countWords`; phrases that only moved are neither inserted nor deleted. */
export interface StepMeasures {
  readonly words: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly brackets: number;
  readonly bracketedWords: number;
}

/** Measures of a paragraph's main line; `docs/measures.md` has the rules. */
export interface ParagraphMeasures {
  /** Drafts that have the passage, and drafts of the series. */
  readonly drafts: number;
  readonly ofDrafts: number;
  /** Drafts that had it and whose successor has it too. */
  readonly draftsSurvived: number;
  /** Numbers of the rounds that it went through. */
  readonly roundsSurvived: readonly number[];
  readonly churn: { readonly inserted: number; readonly deleted: number; readonly perWord: number };
  /** Since when the words of the paragraph asked for are what they are. */
  readonly wording: { readonly since: DraftId; readonly drafts: number; readonly days: number | null };
}

/** The contract's `travaux.lineage/1`: one paragraph's thread through all drafts, in draft order. */
export interface Lineage {
  readonly format: "travaux.lineage/1";
  readonly address: string;
  readonly drafts: readonly DraftHeading[];
  readonly steps: readonly LineageStep[];
  readonly links: readonly LineageLink[];
  readonly measures?: ParagraphMeasures;
  /** Which classes of change redlines are to show, when not all. */
  readonly filter?: ChangeFilter;
}
