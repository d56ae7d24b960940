import type { DraftReport } from "@travaux/model";
import type { ReactNode } from "react";
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
  const open = paragraphs.flatMap((paragraph) => paragraph.brackets).filter((one) => one.kind === "open" && one.opens);
  const whole = findings.filter((finding) => finding.paragraph === undefined);
  return (
    <>
      <p>
        “<bdi>{report.title}</bdi>”, {formats[report.source.format]}:{" "}
        {countOf(paragraphs.length, "passage", "passages")}, {countOf(headings, "heading", "headings")},{" "}
        {countOf(numbered, "numbered paragraph", "numbered paragraphs")}, {countOf(open.length, "bracket", "brackets")}.
      </p>
      <p className="quiet">
        {findings.length === 0
          ? "Nothing odd was noticed."
          : `${countOf(findings.length, "thing was", "things were")} noticed; each stands beside its paragraph.`}
      </p>
      {whole.length === 0 ? null : (
        <ul>
          {whole.map((finding) => (
            <li key={`${finding.code}-${finding.message}`}>{finding.message}</li>
          ))}
        </ul>
      )}
    </>
  );
}
