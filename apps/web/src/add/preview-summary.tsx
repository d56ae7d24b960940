import type { DraftReport } from "@travaux/model";
import { countBrackets } from "@travaux/model";
import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { WholeFindings } from "../reading/whole-findings.tsx";

interface PreviewSummaryProps {
  readonly report: DraftReport;
}

/** Names of formats are names in every language; null where it is none. */
const formats: Readonly<Record<DraftReport["source"]["format"], string | null>> = {
  text: null,
  markdown: "Markdown",
  html: "HTML",
  docx: "Word",
  pdf: "PDF",
  "akoma-ntoso": "Akoma Ntoso",
};

/** What a file was found to be, in a few sentences; findings about the whole of it below. */
export function PreviewSummary({ report }: PreviewSummaryProps): ReactNode {
  const { paragraphs, findings } = report;
  const headings = paragraphs.filter((paragraph) => paragraph.kind === "heading").length;
  const numbered = paragraphs.filter((paragraph) => paragraph.kind === "paragraph" && paragraph.label !== null).length;
  // Words are not told here.
  const brackets = countBrackets(paragraphs, () => 0);
  const parts = [
    t("count.passages", { count: paragraphs.length }),
    t("count.headings", { count: headings }),
    t("count.numberedParagraphs", { count: numbered }),
    t("count.openBrackets", { count: brackets.outermost }),
  ];
  return (
    <>
      <p>
        <Message
          id="preview.summary"
          title={<bdi>{report.title}</bdi>}
          format={formats[report.source.format] ?? t("preview.plainText")}
          parts={inARow(parts)}
        />
      </p>
      <p className="quiet">
        {findings.length === 0 ? t("preview.nothingOdd") : t("preview.noticed", { count: findings.length })}
      </p>
      <WholeFindings findings={findings} />
    </>
  );
}
