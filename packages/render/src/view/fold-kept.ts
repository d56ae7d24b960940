import type { RedlineRun } from "@travaux/model";
import { cutWords } from "@travaux/words";

/** A run of a redline, or the place of words that are not shown because they did not change. */
export type FoldedRun = RedlineRun | { readonly kind: "folded"; readonly words: number };

/** Words that stay on either side of a change, so that it can be understood. */
const CONTEXT_WORDS = 14;
/** Fewer hidden words than this are not worth a fold. */
const LEAST_HIDDEN_WORDS = 12;

/**
 * Leaves out the middle of long kept runs, and says how many words it left out.
 *
 * Of a paragraph without any change (it moved, or it is part of a split) its first words are left.
 */
export function foldKept(runs: readonly RedlineRun[]): readonly FoldedRun[] {
  const isUnchanged = runs.every((run) => run.kind === "kept");
  return runs.flatMap((run, index) => {
    if (run.kind !== "kept") return [run];
    return foldRun(run, index > 0 || isUnchanged, index < runs.length - 1);
  });
}

function foldRun(run: RedlineRun, followsChange: boolean, precedesChange: boolean): readonly FoldedRun[] {
  const words = cutWords(run.text).filter((word) => word.kind === "word" || word.kind === "number");
  const shownFirst = followsChange ? CONTEXT_WORDS : 0;
  const shownLast = precedesChange ? CONTEXT_WORDS : 0;
  const hidden = words.length - shownFirst - shownLast;
  if (hidden < LEAST_HIDDEN_WORDS) return [run];
  const start = shownFirst === 0 ? 0 : (words[shownFirst - 1]?.to ?? 0);
  const end = shownLast === 0 ? run.text.length : (words[words.length - shownLast]?.from ?? run.text.length);
  return [
    ...(start > 0 ? [{ ...run, text: `${run.text.slice(0, start)} ` }] : []),
    { kind: "folded", words: hidden },
    ...(end < run.text.length ? [{ ...run, text: ` ${run.text.slice(end)}` }] : []),
  ];
}
