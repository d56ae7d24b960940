import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { Contents } from "../reading/contents.tsx";
import { DraftParticulars } from "../reading/draft-particulars.tsx";
import { DraftText } from "../reading/draft-text.tsx";
import { outlineOf } from "../reading/outline.ts";
import { WholeFindings } from "../reading/whole-findings.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { inUsersLook } from "../ui/users-look.ts";
import { FileButton } from "../ui/file-button.tsx";
import "../reading/reading.css";
import "../reading/draft.css";

const route = getRouteApi("/n/$negotiation/d/$draft");

/** One draft from beginning to end, with its outline; every number leads to the history of its paragraph. */
export function DraftPage(): ReactNode {
  const { negotiation, draft: id } = route.useParams();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { data: report } = useSuspenseQuery(questions.draft(read, negotiation, id));
  const draft = list.drafts.find((one) => one.id === id);
  const outline = useMemo(() => outlineOf(report.paragraphs), [report]);
  const isWide = useMedia(TWO_COLUMNS);
  return (
    <div className="page draft-page">
      <Contents entries={outline} language={report.language} isWide={isWide} />
      <div>
        <div className="draft-head">
          <PageHeading title={t("page.of", { page: draft?.label ?? id, of: list.negotiation.title })}>
            {draft?.label ?? id}
          </PageHeading>
          {draft === undefined ? null : <DraftParticulars negotiation={negotiation} draft={draft} />}
          <div>
            <FileButton
              name={id}
              kind="docx"
              order={() =>
                inUsersLook(
                  () => read.template(negotiation, { after: id }),
                  (template) => ({ kind: "draft", report, template }),
                )
              }
            >
              {t("draft.word")}
            </FileButton>
          </div>
          <WholeFindings findings={report.findings} />
        </div>
        <DraftText key={id} list={list} draft={id} report={report} outline={outline} />
      </div>
    </div>
  );
}
