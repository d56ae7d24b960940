import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { StatementForm } from "../add/statement-form.tsx";
import { StatementSource } from "../add/statement-source.tsx";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import type { GivenOfStatement, SentFile } from "../read-model.ts";
import { StatementsCrumbs } from "../statements/statements-crumbs.tsx";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../add/add.css";
import "../statements/statements.css";

const route = getRouteApi("/n/$negotiation/add-statement");

/** Adding a statement: a file or pasted words, what was recognised of them, and only then keeping. */
export function AddStatementPage(): ReactNode {
  const { negotiation } = route.useParams();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const queries = useQueryClient();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const [sent, setSent] = useState<SentFile | null>(null);
  const reading = useMutation({
    mutationFn: async (file: File) => {
      const there = await read.send(file);
      return { there, answer: await read.previewStatement(negotiation, there) };
    },
    onSuccess: ({ there }) => setSent(there),
  });
  const keeping = useMutation({
    mutationFn: async ({ file, given }: { readonly file: SentFile; readonly given: GivenOfStatement }) =>
      read.keepStatement(negotiation, file, given),
    onSuccess: ({ id }) => {
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "reading" });
      void navigate({ to: "/n/$negotiation/statements/$statement", params: { negotiation, statement: id } });
    },
  });
  const answer = reading.data?.answer;
  return (
    <div className="page">
      <StatementsCrumbs negotiation={negotiation} />
      <PageHeading title={t("page.of", { page: t("addStatement.title"), of: list.negotiation.title })}>
        {t("addStatement.title")}
      </PageHeading>
      <p className="quiet add-lead">{t("addStatement.lead")}</p>
      <StatementSource isBusy={reading.isPending} choose={(file) => reading.mutate(file)} />
      <p role="status" className="add-status">
        {reading.isPending ? t("addStatement.reading") : ""}
      </p>
      {reading.error === null ? null : (
        <p role="alert" className="add-refusal">
          {sentenceOf(reading.error)}
        </p>
      )}
      {answer === undefined || sent === null ? null : (
        <section aria-labelledby="statement-understood">
          <h2 id="statement-understood" className="section-title">
            {t("add.understood")}
          </h2>
          <p>
            {t("statement.counts", {
              citations: t("count.citations", { count: answer.citations.length }),
              count: answer.wordings.length,
            })}
          </p>
          {answer.findings.map((finding) => (
            <p key={`${finding.code}-${finding.message}`} className="statement-finding">
              <FindingSentence finding={finding} />
            </p>
          ))}
          <StatementForm
            key={sent.upload}
            answer={answer}
            rounds={list.rounds}
            isBusy={keeping.isPending}
            refusal={keeping.error === null ? null : sentenceOf(keeping.error)}
            keep={(given) => keeping.mutate({ file: sent, given })}
          />
        </section>
      )}
    </div>
  );
}
