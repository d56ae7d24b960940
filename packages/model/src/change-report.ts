import type { PairKind } from "./alignment.ts";
import type { ComparisonSummary } from "./comparison.ts";
import type { MadeBy } from "./made-by.ts";
import type { ParagraphId } from "./paragraph.ts";
import type { BracketChange, ChangeClass } from "./redline.ts";

/** A paragraph as a report cites it. */
export interface ReportedParagraph {
  readonly id: ParagraphId;
  /** "44", "16(c)"; null when the paragraph has none. */
  readonly address: string | null;
  /** The first words; all of a heading. */
  readonly start: string;
}

/** One place at which words changed: what stood there and what stands there now, either empty. */
export interface ReportedPlace {
  readonly before: string;
  readonly after: string;
  readonly changes: readonly ChangeClass[];
  /** Of a change of legal force, where it can be told and the whole place goes one way. */
  readonly force?: "stronger" | "weaker";
  /** Of a change of brackets: everything that happened to them here. */
  readonly brackets?: readonly BracketChange[];
}

/** What became of one group of paragraphs. */
export interface ReportedChange {
  readonly kind: PairKind;
  readonly before: readonly ReportedParagraph[];
  readonly after: readonly ReportedParagraph[];
  readonly moved: boolean;
  /** It was gone in the draft before and stood in an earlier one. */
  readonly restored: boolean;
  /** The link is doubtful: the report says so beside it. */
  readonly isDoubtful: boolean;
  readonly words: { readonly inserted: number; readonly deleted: number; readonly kept: number };
  /** The places whose change is of substance, in reading order; none for paragraphs that are new or dropped. */
  readonly places: readonly ReportedPlace[];
}

/** Paragraphs that follow one another: from which to which, the same when it is one. */
export interface ReportedStretch {
  readonly first: ReportedParagraph;
  readonly last: ReportedParagraph;
}

/** A passage that left its place: usually one stretch on each side. */
export interface ReportedMove {
  readonly before: readonly ReportedStretch[];
  readonly after: readonly ReportedStretch[];
}

/** What changed under one heading of the later draft. */
export interface ReportedSection {
  /** Null before the first heading; of a part of two drafts, where the part begins below its heading. */
  readonly heading: ReportedParagraph | null;
  /** Passages that stand here now and stood elsewhere. */
  readonly moves: readonly ReportedMove[];
  readonly changes: readonly ReportedChange[];
  /** Groups in which only punctuation, capitals, spelling, numbers of paragraphs or references that followed changed. */
  readonly quiet: number;
}

/** The figures of a report; `rules` says how each is counted. */
export interface ReportCounts extends Omit<ComparisonSummary, "same" | "renumbered"> {
  readonly stronger: number;
  readonly weaker: number;
  readonly numbers: number;
  readonly bracketsBefore: number;
  readonly bracketsAfter: number;
  readonly quiet: number;
}

/** The main changes from one draft to another, section by section: `travaux.report/1`. */
export interface ChangeReport {
  readonly format: "travaux.report/1";
  readonly before: string;
  readonly after: string;
  /** The mastheads of both drafts, line by line, where either has one: they are shown, and no part of what is compared. */
  readonly mastheads?: { readonly before: readonly string[]; readonly after: readonly string[] };
  readonly counts: ReportCounts;
  /** The counting rule of each figure. */
  readonly rules: { readonly [Figure in keyof ReportCounts]: string };
  /** Only those in which anything changed, in the order of the later draft. */
  readonly sections: readonly ReportedSection[];
  readonly madeBy: MadeBy;
}
