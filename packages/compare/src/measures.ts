import type {
  AlignmentPair,
  ComparisonSummary,
  DraftMeasures,
  Finding,
  Move,
  Paragraph,
  PairKind,
  Span,
} from "@travaux/model";
import { countWords } from "@travaux/words";

/** Counts one draft, by the rules that `DraftMeasures` states. A bracket over several paragraphs counts once. */
export function measureDraft(paragraphs: readonly Paragraph[], findings: readonly Finding[]): DraftMeasures {
  const outermost = new Set<string>();
  const all = new Set<string>();
  let words = 0;
  let bracketedWords = 0;
  let numbered = 0;
  for (const paragraph of paragraphs) {
    words += countWords(paragraph.text);
    if (paragraph.kind === "paragraph" && paragraph.label !== null) numbered += 1;
    const open = paragraph.brackets.filter((bracket) => bracket.kind === "open");
    for (const bracket of open) all.add(bracket.id);
    const top = open.filter((bracket) => !open.some((outer) => outer !== bracket && contains(outer, bracket)));
    for (const bracket of top) {
      if (bracket.depth === 0) outermost.add(bracket.id);
      bracketedWords += countWords(paragraph.text.slice(bracket.from, bracket.to));
    }
  }
  return {
    paragraphs: paragraphs.length,
    numbered,
    words,
    brackets: outermost.size,
    allBrackets: all.size,
    bracketedWords,
    findings: findings.length,
  };
}

function contains(outer: Span & { readonly depth: number }, inner: Span & { readonly depth: number }): boolean {
  return outer.depth < inner.depth && outer.from <= inner.from && inner.to <= outer.to;
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
