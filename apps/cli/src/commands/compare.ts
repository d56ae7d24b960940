import { renderComparison, renderComparisonCsv, renderComparisonHtml, renderComparisonMarkdown } from "@travaux/render";
import type { TerminalOptions } from "@travaux/render";
import type { Comparison } from "@travaux/model";
import { answerWith } from "../answer-with.ts";
import { refused } from "../command-end.ts";
import type { Command } from "../command-end.ts";
import { readOriginal } from "../files/read-original.ts";
import type { Printers } from "../print/format-of.ts";

/** `compare BEFORE AFTER`: two files, no archive. */
export const compare: Command<{ readonly before: string; readonly after: string; readonly lang?: string }> = async (
  given,
  context,
) => {
  context.progress.step(`reading ${given.before}`);
  const before = await readOriginal(given.before);
  if (!before.ok) return refused(before.error);
  const after = await readOriginal(given.after);
  if (!after.ok) return refused(after.error);
  context.progress.step("comparing");
  return answerWith(context, {
    archive: "must-exist",
    printers: comparisonPrinters(context.terminal),
    ask: (travaux) => travaux.compareFiles({ before: before.value, after: after.value, language: given.lang }),
    differs,
  });
};

/** How a comparison is printed, of files and of drafts alike. */
export function comparisonPrinters(terminal: TerminalOptions): Printers<Comparison> {
  return {
    terminal: (comparison) => renderComparison(comparison, terminal),
    markdown: (comparison) => renderComparisonMarkdown(comparison, terminal),
    html: (comparison) => renderComparisonHtml(comparison, terminal),
    csv: renderComparisonCsv,
  };
}

/** True when anything is different, if only a number. */
export function differs(comparison: Comparison): boolean {
  return comparison.pairs.some(
    (pair) => pair.kind !== "same" || pair.moved || pair.renumbered || pair.changes.length > 0,
  );
}
