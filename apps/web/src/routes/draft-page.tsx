import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type DraftListEntry, openAddressBook, type Paragraph } from "@travaux/model";
import { type ReactNode, useCallback, useMemo } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { MendedBy } from "../reading/mended-by.tsx";
import { OutlineList } from "../reading/outline-list.tsx";
import { outlineOf } from "../reading/outline.ts";
import { ReadingText } from "../reading/reading-text.tsx";
import { WholeFindings } from "../reading/whole-findings.tsx";
import { marginLabel } from "../redline/row-words.ts";
import { printDate } from "../ui/dates.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";

const route = getRouteApi("/n/$negotiation/d/$draft");

/** One draft from beginning to end, with its outline; every number leads to the history of its paragraph. */
export function DraftPage(): ReactNode {
  const { negotiation, draft: id } = route.useParams();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const { data: report } = useSuspenseQuery(questions.draft(read, negotiation, id));
  const draft = list.drafts.find((one) => one.id === id);
  const outline = useMemo(() => outlineOf(report.paragraphs), [report]);
  const book = useMemo(() => openAddressBook(report.paragraphs), [report]);
  const labelLink = useCallback(
    (paragraph: Paragraph) => {
      const counted = paragraph.kind === "preamble" ? book.addressOf(paragraph.id) : null;
      const label = marginLabel(paragraph) ?? counted;
      return (
        <PlainLink
          href={paragraphHref(negotiation, id, paragraph.id)}
          label={t("draft.historyOf", { label: label ?? t("draft.thisParagraph") })}
        >
          <bdi>{label ?? "¶"}</bdi>
        </PlainLink>
      );
    },
    [negotiation, id, book],
  );
  return (
    <div className="page draft-page">
      <aside className="outline no-print" aria-label={t("draft.outline")}>
        <OutlineList entries={outline} />
      </aside>
      <div>
        <div className="draft-head">
          <PageHeading title={t("page.of", { page: draft?.label ?? id, of: list.negotiation.title })}>
            {draft?.label ?? id}
          </PageHeading>
          {draft === undefined ? null : <Particulars negotiation={negotiation} draft={draft} />}
          <WholeFindings findings={report.findings} />
        </div>
        <ReadingText
          paragraphs={report.paragraphs}
          language={report.language}
          findings={report.findings}
          labelLink={labelLink}
        />
      </div>
    </div>
  );
}

interface ParticularsProps {
  readonly negotiation: string;
  readonly draft: DraftListEntry;
}

function Particulars({ negotiation, draft }: ParticularsProps): ReactNode {
  const { measures } = draft;
  const parts = [
    draft.date === null ? null : printDate(draft.date),
    t("count.numberedParagraphs", { count: measures.numbered }),
    t("count.words", { count: measures.words }),
    measures.brackets === 0 ? t("draft.noBrackets") : t("count.brackets", { count: measures.brackets }),
  ];
  return (
    <>
      <p className="quiet">{parts.filter((part) => part !== null).join(" · ")}</p>
      <div className="draft-actions no-print">
        {draft.basedOn.map((before) => (
          <Link
            key={before}
            to="/n/$negotiation/compare"
            params={{ negotiation }}
            search={{ before, after: draft.id }}
            className="button"
          >
            {t("draft.whatChanged")}
          </Link>
        ))}
        <Link to="/n/$negotiation/d/$draft/mend" params={{ negotiation, draft: draft.id }} className="button">
          {t("draft.mend")}
        </Link>
      </div>
      <MendedBy negotiation={negotiation} draft={draft.id} />
    </>
  );
}
