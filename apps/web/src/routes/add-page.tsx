import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FileChoice } from "../add/file-choice.tsx";
import { ParticularsForm } from "../add/particulars-form.tsx";
import { PreviewSummary } from "../add/preview-summary.tsx";
import { questions } from "../questions.ts";
import type { DraftParticulars } from "../read-model.ts";
import { ReadingText } from "../reading/reading-text.tsx";
import { sentenceOf } from "../ui/notices.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../add/add.css";

const route = getRouteApi("/n/$negotiation/add");

/** Adding a draft: the file, what was understood of it, and only then its label, date and round, and keeping it. */
export function AddPage(): ReactNode {
  const { negotiation } = route.useParams();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const queries = useQueryClient();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const sent = await read.send(file);
      return { sent, report: await read.preview(sent) };
    },
  });
  const keeping = useMutation({
    mutationFn: async (particulars: DraftParticulars) => {
      if (reading.data === undefined) throw new Error("there is no file to keep");
      return read.keep(negotiation, reading.data.sent, particulars);
    },
    onSuccess: async (kept) => {
      await queries.invalidateQueries();
      await navigate({ to: "/n/$negotiation", search: { added: kept.draft.id } });
    },
  });
  const choose = (file: File): void => {
    keeping.reset();
    reading.mutate(file);
  };
  const report = reading.data?.report;
  return (
    <div className="page">
      <PageHeading title={`Add a draft, ${list.negotiation.title}`}>Add a draft</PageHeading>
      <p className="quiet add-lead">
        Choose a file, look at what was understood of it, and keep it then. Nothing is kept before.
      </p>
      <FileChoice isBusy={reading.isPending} choose={choose} />
      <p role="status" className="add-status">
        {reading.isPending ? "Reading the file…" : report === undefined ? "" : `${report.source.name} was read.`}
      </p>
      {reading.error === null ? null : (
        <p role="alert" className="add-refusal">
          {sentenceOf(reading.error)}
        </p>
      )}
      {report === undefined || reading.isPending ? null : (
        <>
          <section aria-labelledby="preview-title">
            <h2 id="preview-title" className="section-title">
              What was understood
            </h2>
            <PreviewSummary report={report} />
          </section>
          <div className="add-columns">
            <ParticularsForm
              key={report.source.sha256}
              rounds={list.rounds}
              language={report.language}
              isBusy={keeping.isPending}
              refusal={keeping.error === null ? null : sentenceOf(keeping.error)}
              keep={(particulars) => keeping.mutate(particulars)}
            />
            <div className="add-preview">
              <ReadingText paragraphs={report.paragraphs} language={report.language} findings={report.findings} />
            </div>
          </div>
        </>
      )}
    </div>
  );
}
