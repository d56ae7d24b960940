import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { ComparisonQuestion } from "../read-model.ts";
import { FileButton } from "../ui/file-button.tsx";
import { useReadModel } from "../ui/use-read-model.ts";

/** The main changes between two drafts as a file to hand on, asked for when it is wanted. */
export function ReportButtons({ question }: { readonly question: ComparisonQuestion }): ReactNode {
  const read = useReadModel();
  const name = `${question.before}-${question.after}-report`;
  // Who reads the page only needs no maker of reports.
  const inWord = async (): Promise<Uint8Array> => {
    const [report, { renderChangeReportDocx }] = await Promise.all([read.report(question), import("@travaux/render")]);
    return renderChangeReportDocx(report);
  };
  const inHtml = async (): Promise<string> => {
    const [report, { renderChangeReportHtml }] = await Promise.all([read.report(question), import("@travaux/render")]);
    return renderChangeReportHtml(report);
  };
  return (
    <>
      <FileButton name={name} kind="docx" write={inWord}>
        {t("compare.reportWord")}
      </FileButton>
      <FileButton name={name} kind="html" write={inHtml}>
        {t("compare.reportHtml")}
      </FileButton>
    </>
  );
}
