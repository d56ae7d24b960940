import { useMutation, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useCallback } from "react";
import { t } from "../language/t.ts";
import { AuthorField, authorIn } from "../mending/author-field.tsx";
import { MendDesk } from "../mending/mend-desk.tsx";
import { countSaid } from "../mending/said.ts";
import { useReading } from "../mending/use-reading.ts";
import { forgetUnkept, unkeptDraft } from "../mending/unkept-mends.ts";
import { useSaid } from "../mending/use-said.ts";
import { questions } from "../questions.ts";
import { WholeFindings } from "../reading/whole-findings.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../add/add.css";

const route = getRouteApi("/n/$negotiation/d/$draft/mend");

/** Mending a draft that is kept: what was misread, what was mended before and by whom. */
export function MendPage(): ReactNode {
  const { negotiation, draft: id } = route.useParams();
  const { at } = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const queries = useQueryClient();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { data: first } = useSuspenseQuery(questions.draft(read, negotiation, id));
  const { data: kept } = useSuspenseQuery(questions.mends(read, negotiation, id));
  const unkept = unkeptDraft(negotiation, id);
  const state = useSaid(unkept);
  const { said } = state;
  const reading = useReading(
    {
      key: ["draft", negotiation, id],
      read: async (told) => (countSaid(told) === 0 ? first : read.previewMends(negotiation, id, told)),
    },
    said,
  );
  const keeping = useMutation({
    mutationFn: async (author: string) => read.mend(negotiation, id, { ...said, author }),
    onSuccess: async () => {
      forgetUnkept(unkept);
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "reading" });
      queries.removeQueries({ queryKey: ["reading"] });
      await navigate({ to: "/n/$negotiation/d/$draft", params: { negotiation, draft: id } });
    },
  });
  const onOpen = useCallback(
    (paragraph: string | null) =>
      void navigate({
        to: ".",
        search: paragraph === null ? {} : { at: paragraph },
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const label = list.drafts.find((one) => one.id === id)?.label ?? id;
  const report = reading.report ?? first;
  const isMended = countSaid(said) > 0;
  return (
    <div className="page">
      <PageHeading title={t("page.of", { page: t("mend.of", { name: label }), of: list.negotiation.title })}>
        {t("mend.of", { name: label })}
      </PageHeading>
      <p className="quiet add-lead">{t("mendPage.lead")}</p>
      <WholeFindings findings={report.findings} />
      <MendDesk
        state={state}
        reading={{ ...reading, report }}
        kept={kept}
        isInUse
        isKeeping={keeping.isPending}
        {...(at === undefined ? {} : { openAt: at })}
        onOpen={onOpen}
      >
        <form
          className="particulars"
          onSubmit={(event) => {
            event.preventDefault();
            keeping.mutate(authorIn(new FormData(event.currentTarget)));
          }}
        >
          <AuthorField isWanted={isMended} />
          {keeping.error === null ? null : (
            <p role="alert" className="add-refusal">
              {sentenceOf(keeping.error)}
            </p>
          )}
          <button
            type="submit"
            className="button button-strong"
            disabled={!isMended || keeping.isPending || reading.isBehind}
          >
            {keeping.isPending ? t("add.keeping") : t("mendPage.keep")}
          </button>
        </form>
      </MendDesk>
    </div>
  );
}
