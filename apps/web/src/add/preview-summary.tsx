import type { DraftReport } from "@travaux/model";
import { countBrackets } from "@travaux/model";
import type { ReactNode } from "react";
import { WholeFindings } from "../reading/whole-findings.tsx";
import { countOf } from "../ui/counts.ts";

interface PreviewSummaryProps {
  readonly report: DraftReport;
}

const formats: Readonly<Record<DraftReport["source"]["format"], string>> = {
  text: "plain text",
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
  return (
    <>
      <p>
        “<bdi>{report.title}</bdi>”, {formats[report.source.format]}:{" "}
        {countOf(paragraphs.length, "passage", "passages")}, {countOf(headings, "heading", "headings")},{" "}
        {countOf(numbered, "numbered paragraph", "numbered paragraphs")},{" "}
        {countOf(brackets.outermost, "open bracket", "open brackets")}.
      </p>
      <p className="quiet">
        {findings.length === 0
          ? "Nothing odd was noticed."
          : `${countOf(findings.length, "thing was", "things were")} noticed; those about one paragraph stand beside it.`}
      </p>
      <WholeFindings findings={findings} />
    </>
  );
}
