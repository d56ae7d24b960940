import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { ComparisonQuestion } from "../read-model.ts";
import { FileButton } from "../ui/file-button.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import type { FileOrder } from "../writing/file-order.ts";

/** The main changes between two drafts as a file to hand on, asked for when it is wanted. */
export function ReportButtons({ question }: { readonly question: ComparisonQuestion }): ReactNode {
  const read = useReadModel();
  const name = `${question.before}-${question.after}-report`;
  const orderAs = async (as: "docx" | "html"): Promise<FileOrder> => ({
    kind: "report",
    report: await read.report(question),
    as,
  });
  return (
    <>
      <FileButton name={name} kind="docx" order={async () => orderAs("docx")}>
        {t("compare.reportWord")}
      </FileButton>
      <FileButton name={name} kind="html" order={async () => orderAs("html")}>
        {t("compare.reportHtml")}
      </FileButton>
    </>
  );
}
