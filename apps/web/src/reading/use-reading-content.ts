import { useQuery } from "@tanstack/react-query";
import type { DraftReport } from "@travaux/model";
import { useCallback } from "react";
import { questions } from "../questions.ts";
import { parseChangeFilter } from "../redline/change-filter.ts";
import { type SlicedOutcome, useSlices } from "../drawing/sliced-work.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import type { DraftView } from "./draft-search.ts";
import { contentSteps, type ReadingContent } from "./reading-content.ts";

interface ReadingQuestion {
  readonly negotiation: string;
  readonly draft: string;
  readonly report: DraftReport;
  /** While it is not, the text stands as it is, and no view of it is asked for. */
  readonly isWhole: boolean;
  readonly view: DraftView;
  /** Null where there is no other draft. */
  readonly against: string | null;
  /** Classes of change that are not marked. */
  readonly without: string;
}

/** What stands on the page of a draft; `waits` until what the view needs has come, and `error` when it does not. */
export function useReadingContent(question: ReadingQuestion): SlicedOutcome<ReadingContent> & {
  readonly waits: boolean;
  readonly error: Error | null;
} {
  const { negotiation, draft, report, isWhole, against, without } = question;
  const view = isWhole ? question.view : "clean";
  const read = useReadModel();
  const comparison = useQuery({
    ...questions.comparison(read, { negotiation, before: against ?? "", after: draft }),
    enabled: view === "changes" && against !== null,
  });
  const provenance = useQuery({
    ...questions.draftProvenance(read, negotiation, draft),
    enabled: view === "provenance",
  });
  const compared = comparison.data ?? null;
  const origins = provenance.data ?? null;
  const begin = useCallback(
    () =>
      contentSteps({
        view,
        paragraphs: report.paragraphs,
        comparison: view === "changes" ? compared : null,
        filter: parseChangeFilter(without),
        provenance: view === "provenance" ? origins : null,
      }),
    [view, report, compared, without, origins],
  );
  const asked = view === "changes" ? comparison : view === "provenance" ? provenance : null;
  const isUnasked = view === "changes" && against === null;
  const waits = asked?.isPending === true && !isUnasked;
  return { ...useSlices(begin), waits: waits || view !== question.view, error: asked?.error ?? null };
}
