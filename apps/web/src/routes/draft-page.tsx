import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { openAddressBook } from "@travaux/model";
import { type ReactNode, useMemo, useRef } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { Contents } from "../reading/contents.tsx";
import { DraftElsewhere, DraftParticulars } from "../reading/draft-particulars.tsx";
import { DraftText } from "../reading/draft-text.tsx";
import { JumpField } from "../reading/jump-field.tsx";
import { Masthead } from "../reading/masthead.tsx";
import { outlineOf } from "../reading/outline.ts";
import { useReport } from "../reading/use-report.ts";
import { WholeFindings } from "../reading/whole-findings.tsx";
import { CopyLinkAndPrint } from "../ui/copy-link-and-print.tsx";
import { useLetterKeys } from "../ui/letter-keys.ts";
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
  const navigate = route.useNavigate();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { report, isWhole } = useReport(negotiation, id);
  const draft = list.drafts.find((one) => one.id === id);
  const outline = useMemo(() => outlineOf(report.paragraphs), [report]);
  const isWide = useMedia(TWO_COLUMNS);
  const field = useRef<HTMLInputElement>(null);
  const book = useMemo(() => openAddressBook(report.paragraphs), [report]);
  const goTo = (key: string): void => void navigate({ search: true, hash: `p-${key}`, resetScroll: false });
  useLetterKeys({ g: () => field.current?.focus() });
  const jump = <JumpField field={field} book={book} goTo={goTo} />;
  const handOn = (
    <>
      <FileButton
        name={id}
        kind="docx"
        isReady={isWhole}
        order={() =>
          inUsersLook(
            () => read.template(negotiation, { after: id }),
            (template) => ({ kind: "draft", report, template }),
          )
        }
      >
        {t("bar.word")}
      </FileButton>
      <CopyLinkAndPrint isReady={isWhole} />
    </>
  );
  return (
    <div className="page draft-page">
      {isWide ? (
        <Contents entries={outline} language={report.language}>
          {jump}
        </Contents>
      ) : null}
      <div>
        <div className="draft-head">
          <div className="page-top">
            <PageHeading title={t("page.of", { page: draft?.label ?? id, of: list.negotiation.title })}>
              {draft?.label ?? id}
            </PageHeading>
            {draft === undefined ? null : <DraftElsewhere negotiation={negotiation} draft={draft} />}
          </div>
          {draft === undefined ? null : (
            <DraftParticulars negotiation={negotiation} draft={draft} rounds={list.rounds} />
          )}
          {isWide ? null : <div className="no-print">{jump}</div>}
          <WholeFindings findings={report.findings} />
          {report.masthead === undefined ? null : <Masthead lines={report.masthead} language={report.language} />}
        </div>
        <DraftText
          key={id}
          list={list}
          draft={id}
          report={report}
          isWhole={isWhole}
          outline={outline}
          handOn={handOn}
        />
      </div>
    </div>
  );
}
