import { useQuery } from "@tanstack/react-query";
import type { DraftReport } from "@travaux/model";
import { questions } from "../questions.ts";
import { useReadModel } from "../ui/use-read-model.ts";

/** The text of a draft, or as much of its beginning as has come. */
interface ReportComing {
  readonly report: DraftReport;
  readonly isWhole: boolean;
}

/** The report of a draft of which the beginning was loaded with the page. Throws why the rest can not be had. */
export function useReport(negotiation: string, draft: string): ReportComing {
  const read = useReadModel();
  const whole = useQuery(questions.draft(read, negotiation, draft));
  const beginning = useQuery({ ...questions.draftBeginning(read, negotiation, draft), enabled: false });
  const report = whole.data ?? beginning.data;
  if (whole.data === undefined && whole.error !== null) throw whole.error;
  if (report === undefined) throw new Error("a page of a draft is shown once its beginning has come");
  return { report, isWhole: whole.data !== undefined };
}
