import type { Outcome, Travaux } from "@travaux/application";
import { failure, success } from "@travaux/model";
import type { ChosenTemplate, Comparison, Result } from "@travaux/model";
import {
  isLeftOut,
  renderComparison,
  renderComparisonCsv,
  renderComparisonDocx,
  renderComparisonHtml,
  renderComparisonMarkdown,
  renderComparisonPatch,
} from "@travaux/render";
import type { WhyOptions } from "@travaux/render";
import type { Question } from "./answer-with.ts";
import { changeFilterOf } from "./change-filter-of.ts";
import type { WantedChanges } from "./change-filter-of.ts";
import type { DoorError } from "./cli-error.ts";
import type { CommandContext } from "./command-end.ts";
import { signatureOf } from "./signature-of.ts";
import type { WantedSignature } from "./signature-of.ts";
import { wordLook } from "./word-look.ts";
import type { WordLook } from "./word-look.ts";

/** What may be said of every comparison: which changes are shown, whether with reasons, and who signs a Word file. */
export interface ComparisonFlags extends WantedChanges, WantedSignature {
  readonly why?: boolean;
  /** The path of a file of words of legal force. */
  readonly forceWords?: string;
  /** What becomes of changes that are tracked in the drafts themselves. */
  readonly revisions?: "accept" | "reject" | "keep";
}

/** How a comparison is asked for, and the look of a Word file of it. */
export interface AskedComparison {
  readonly comparison: (travaux: Travaux) => Promise<Outcome<Comparison>>;
  readonly template: (travaux: Travaux) => Promise<Outcome<ChosenTemplate | null>>;
}

/** A comparison, and how a Word file of it is to look. */
interface Compared {
  readonly comparison: Comparison;
  readonly look: WordLook;
}

/**
 * How comparisons are asked for and printed, of files and of drafts alike. JSON is whole, whatever is filtered, and says
 * which filter was in force; a patch and a Word file are whole or nothing.
 *
 * @param drafts how the sides are named in commands, when they are drafts of the archive
 * @param isPart true of a comparison of one paragraph and what stands under it
 */
export function comparisonQuestion(
  flags: ComparisonFlags,
  { terminal, flags: { format } }: CommandContext,
  { drafts, isPart = false }: { readonly drafts?: WhyOptions["drafts"]; readonly isPart?: boolean } = {},
): Result<(asked: AskedComparison) => Question<Compared>, DoorError> {
  const filter = changeFilterOf(flags);
  if (!filter.ok) return filter;
  const signature = signatureOf(flags, format);
  if (!signature.ok) return signature;
  if (format === "docx" && filter.value !== null) {
    const sentence =
      "The tracked changes of a Word file are all changes, so that accepting them gives the later draft; leave out the filter, or choose another --format.";
    return failure({ kind: "usage", sentence });
  }
  if (flags.revisions === "keep" && format !== "docx") {
    const sentence =
      "--revisions keep leaves tracked changes in the names of those who made them, in a Word file; add -o FILE.docx or --format docx.";
    return failure({ kind: "usage", sentence });
  }
  if (format === "patch" && (filter.value !== null || isPart)) {
    const sentence =
      "A patch is of whole drafts and of all changes; leave out the label and the filter, or choose another --format.";
    return failure({ kind: "usage", sentence });
  }
  const proposals = flags.revisions === "keep" ? "kept" : "settled";
  const options = { ...terminal, why: flags.why === true, drafts };
  const withFilter = (comparison: Comparison): Comparison =>
    filter.value === null ? comparison : { ...comparison, filter: filter.value };
  return success((asked) => ({
    archive: "must-exist",
    json: ({ comparison }) => comparison,
    printers: {
      terminal: ({ comparison }) => renderComparison(comparison, options),
      markdown: ({ comparison }) => renderComparisonMarkdown(comparison, options),
      html: ({ comparison }) => renderComparisonHtml(comparison, options),
      csv: ({ comparison }) => renderComparisonCsv(comparison),
      docx: ({ comparison, look }) => renderComparisonDocx(comparison, signature.value, look.template, proposals),
      patch: ({ comparison }) => renderComparisonPatch(comparison),
    },
    ask: async (travaux) => {
      const comparison = await asked.comparison(travaux);
      if (!comparison.ok) return comparison;
      const look = await wordLook(format, () => asked.template(travaux));
      return success({ comparison: withFilter(comparison.value), look });
    },
    differs: ({ comparison }) => differs(comparison),
    note: ({ look }) => look.note,
  }));
}

/** True when anything that is shown is different, if only a number. */
function differs({ pairs, filter }: Comparison): boolean {
  return pairs.some(
    (pair) =>
      (pair.kind !== "same" || pair.moved || pair.renumbered || pair.changes.length > 0) && !isLeftOut(pair, filter),
  );
}
