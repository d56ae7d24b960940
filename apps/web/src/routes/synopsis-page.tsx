import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { ColumnChoice } from "../synopsis/column-choice.tsx";
import { chosenColumns, readSynopsisSearch, type SynopsisSearch } from "../synopsis/synopsis-search.ts";
import { SynopsisText } from "../synopsis/synopsis-text.tsx";
import { CopyButton } from "../ui/copy-button.tsx";
import { FileButton } from "../ui/file-button.tsx";
import { LoadingNotice } from "../ui/notices.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import "../redline/compare.css";
import "../redline/row.css";
import "../synopsis/synopsis.css";

const route = getRouteApi("/n/$negotiation/synopsis");

/** On a narrow page there is room for two. */
const NARROW_COLUMNS = 2;

/** Several drafts in columns, what belongs together opposite each other. The address holds which, and where the reader is. */
export function SynopsisPage(): ReactNode {
  const { negotiation } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const room = useMedia(TWO_COLUMNS) ? Infinity : NARROW_COLUMNS;
  const columns = chosenColumns(list.drafts, search.drafts);
  const shown = columns.slice(0, room);
  const against = search.against ?? "first";
  const isAsked = shown.length > 1;
  const { data, error } = useQuery({
    ...questions.synopsis(read, { negotiation, drafts: shown.map(({ id }) => id), against }),
    enabled: isAsked,
  });
  const change = (part: { readonly [Key in keyof SynopsisSearch]?: SynopsisSearch[Key] | undefined }): void =>
    void navigate({
      search: (now) => readSynopsisSearch({ ...now, ...part }),
      replace: true,
      resetScroll: false,
    });
  const [base, second] = shown;
  return (
    <div className="page synopsis-page">
      <PageHeading title={t("page.of", { page: t("synopsis.title"), of: list.negotiation.title })}>
        {t("synopsis.title")}
      </PageHeading>
      <ColumnChoice
        drafts={list.drafts}
        columns={columns}
        room={room}
        against={against}
        choose={(ids) => change({ drafts: ids.join(","), at: undefined })}
        hold={(next) => change({ against: next })}
      />
      <div className="synopsis-tools no-print">
        <button
          type="button"
          className="button"
          aria-pressed={search.all === "yes"}
          onClick={() => change({ all: search.all === "yes" ? undefined : "yes" })}
        >
          {t("compare.wholeText")}
        </button>
        {data === undefined ? null : (
          <FileButton
            name={`${negotiation}-synopsis`}
            kind="docx"
            order={async () => ({ kind: "synopsis", synopsis: data })}
          >
            {t("draft.word")}
          </FileButton>
        )}
        <CopyButton copied={() => ({ text: location.href })}>{t("copy.link")}</CopyButton>
        {base === undefined || second === undefined ? null : (
          <Link
            to="/n/$negotiation/compare"
            params={{ negotiation }}
            search={{ before: base.id, after: second.id }}
            className="button button-plain"
          >
            {t("synopsis.two")}
          </Link>
        )}
      </div>
      {!isAsked ? <p>{t("compare.addSecond")}</p> : null}
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      {data === undefined ? (
        isAsked && error === null ? (
          <LoadingNotice />
        ) : null
      ) : (
        <SynopsisText
          key={`${shown.map(({ id }) => id).join()} ${against}`}
          negotiation={negotiation}
          synopsis={data}
          isUnfolded={search.all === "yes"}
          at={search.at}
          arrive={(at) => change({ at })}
        />
      )}
    </div>
  );
}
