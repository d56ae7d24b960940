import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { type ReactNode, useCallback } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { relatedDrafts } from "../overview/related-drafts.ts";
import { BasisChoice } from "../synopsis/basis-choice.tsx";
import { ColumnChoice } from "../synopsis/column-choice.tsx";
import { chosenColumns, MOST_COLUMNS, readSynopsisSearch, type SynopsisSearch } from "../synopsis/synopsis-search.ts";
import { SynopsisText } from "../synopsis/synopsis-text.tsx";
import { CopyLinkAndPrint } from "../ui/copy-link-and-print.tsx";
import { Elsewhere } from "../ui/elsewhere.tsx";
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
  const question = { negotiation, drafts: shown.map(({ id }) => id), against };
  const { data: whole, error } = useQuery({ ...questions.synopsis(read, question), enabled: isAsked });
  const { data: beginning } = useQuery(questions.synopsisBeginning(question));
  // What will never be whole is not shown as if it could be.
  const data = whole ?? (error === null ? beginning : undefined);
  const change = useCallback(
    (part: { readonly [Key in keyof SynopsisSearch]?: SynopsisSearch[Key] | undefined }): void =>
      void navigate({
        search: (now) => readSynopsisSearch({ ...now, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const [base, second] = shown;
  const choice = (
    <ColumnChoice
      drafts={list.drafts}
      columns={columns}
      room={room}
      choose={(ids) => change({ drafts: ids.join(","), at: undefined })}
    />
  );
  const next =
    base === undefined ? undefined : relatedDrafts(list.drafts, base.id).find((one) => !columns.includes(one));
  return (
    <div className="page synopsis-page">
      <div className="page-top">
        <PageHeading title={t("page.of", { page: t("synopsis.title"), of: list.negotiation.title })}>
          {t("synopsis.title")}
        </PageHeading>
        <Elsewhere>
          {base === undefined || second === undefined ? null : (
            <Link to="/n/$negotiation/compare" params={{ negotiation }} search={{ before: base.id, after: second.id }}>
              {t("synopsis.two")}
            </Link>
          )}
          <Link
            to="/n/$negotiation/flow"
            params={{ negotiation }}
            search={base === undefined ? {} : { left: base.id }}
            preload={false}
          >
            {t("shell.flow")}
          </Link>
        </Elsewhere>
      </div>
      {!isAsked ? <p>{t("compare.addSecond")}</p> : null}
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      {data === undefined ? (
        <div className="synopsis" data-columns={shown.length}>
          {choice}
          {isAsked && error === null ? <LoadingNotice /> : null}
        </div>
      ) : (
        <SynopsisText
          key={`${shown.map(({ id }) => id).join()} ${against}`}
          negotiation={negotiation}
          synopsis={data}
          search={search}
          change={change}
          views={
            shown.length < 3 ? null : <BasisChoice against={against} hold={(basis) => change({ against: basis })} />
          }
          add={
            next === undefined || columns.length >= Math.min(MOST_COLUMNS, room) ? null : (
              <button
                type="button"
                className="button"
                onClick={() => change({ drafts: [...columns, next].map(({ id }) => id).join(",") })}
              >
                {t("synopsis.add")}
              </button>
            )
          }
          handOn={
            <>
              <FileButton
                name={`${negotiation}-synopsis`}
                kind="docx"
                isReady={whole !== undefined}
                order={async () => ({ kind: "synopsis", synopsis: data })}
              >
                {t("bar.word")}
              </FileButton>
              <CopyLinkAndPrint isReady={whole !== undefined} />
            </>
          }
        >
          {choice}
        </SynopsisText>
      )}
    </div>
  );
}
