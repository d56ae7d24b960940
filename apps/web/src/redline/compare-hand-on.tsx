import type { Comparison } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { ComparisonQuestion } from "../read-model.ts";
import { CopyLinkAndPrint } from "../ui/copy-link-and-print.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { inUsersLook } from "../ui/users-look.ts";
import { ReportButtons } from "./report-buttons.tsx";

interface CompareHandOnProps {
  readonly question: ComparisonQuestion;
  readonly comparison: Comparison;
  /** False while only the beginning of the comparison has come. */
  readonly isWhole: boolean;
}

/** A comparison as something to send or to put on the table. */
export function CompareHandOn({ question, comparison, isWhole }: CompareHandOnProps): ReactNode {
  const read = useReadModel();
  const { negotiation, before, after } = question;
  return (
    <>
      <FileButton
        name={`${before}-${after}`}
        kind="docx"
        isReady={isWhole}
        order={() =>
          inUsersLook(
            () => read.template(negotiation, { before, after }),
            (template) => ({ kind: "redline", comparison, template }),
          )
        }
      >
        {t("compare.word")}
      </FileButton>
      <ReportButtons question={question} />
      <CopyLinkAndPrint isReady={isWhole} />
    </>
  );
}
