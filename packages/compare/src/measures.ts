import type {
  AlignmentPair,
  ComparisonSummary,
  DraftMeasures,
  Finding,
  Move,
  Paragraph,
  PairKind,
} from "@travaux/model";
import { countBrackets } from "@travaux/model";
import { countWords } from "@travaux/words";

/** Counts one draft, by the rules that `DraftMeasures` states. A bracket over several paragraphs counts once. */
export function measureDraft(paragraphs: readonly Paragraph[], findings: readonly Finding[]): DraftMeasures {
  const brackets = countBrackets(paragraphs, countWords);
  return {
    paragraphs: paragraphs.length,
    numbered: paragraphs.filter((paragraph) => paragraph.kind === "paragraph" && paragraph.label !== null).length,
    words: paragraphs.reduce((sum, paragraph) => sum + countWords(paragraph.text), 0),
    brackets: brackets.outermost,
    allBrackets: brackets.all,
    bracketedWords: brackets.words,
    findings: findings.length,
  };
}

/** Counts pairs by kind, blocks that moved, and pairs whose label changed. */
export function summarise(pairs: readonly AlignmentPair[], moves: readonly Move[]): ComparisonSummary {
  const count = (kind: PairKind): number => pairs.filter((pair) => pair.kind === kind).length;
  return {
    same: count("same"),
    revised: count("revised"),
    split: count("split"),
    merged: count("merged"),
    recast: count("recast"),
    inserted: count("inserted"),
    deleted: count("deleted"),
    moves: moves.length,
    renumbered: pairs.filter((pair) => pair.renumbered).length,
  };
}

/** 0–1: the share of the paragraphs of both drafts that lie in a pair of a kind other than `same`; 0 for empty drafts. */
export function shareChanged(pairs: readonly AlignmentPair[]): number {
  let all = 0;
  let changed = 0;
  for (const pair of pairs) {
    const members = pair.before.length + pair.after.length;
    all += members;
    if (pair.kind !== "same") changed += members;
  }
  return all === 0 ? 0 : changed / all;
}
