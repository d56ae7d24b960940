import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { DraftList } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { readCompareSearch } from "../redline/compare-search.ts";
import { CompareView } from "../redline/compare-view.tsx";
import { chosenPair } from "../redline/chosen-pair.ts";
import { DraftChoice } from "../redline/draft-choice.tsx";
import { Elsewhere } from "../ui/elsewhere.tsx";
import { LoadingNotice } from "../ui/notices.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../redline/compare.css";

const route = getRouteApi("/n/$negotiation/compare");

/** Any two drafts of a negotiation, compared. The address holds which, how shown, what of it, and where the reader is. */
export function ComparePage(): ReactNode {
  const { negotiation } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const pair = chosenPair(list.drafts, search);
  const before = list.drafts.find((draft) => draft.id === pair.before);
  const after = list.drafts.find((draft) => draft.id === pair.after);
  const question = { negotiation, ...pair };
  const isAsked = before !== undefined && after !== undefined && before !== after;
  const comparison = useQuery({ ...questions.comparison(read, question), enabled: isAsked });
  const beginning = useQuery({ ...questions.comparisonBeginning(read, question), enabled: false });
  const shown = comparison.data ?? beginning.data;
  const choose = (idBefore: string, idAfter: string): void => {
    void navigate({ search: (now) => readCompareSearch({ ...now, at: "", before: idBefore, after: idAfter }) });
  };
  const title = isAsked ? t("overview.against", { after: after.label, before: before.label }) : t("compare.title");
  const choice = <DraftChoice drafts={list.drafts} {...pair} choose={choose} />;
  const notYet = (
    <>
      {/* As high as the sentence that will stand here: nothing jumps when the comparison comes. */}
      <p className="compare-summary">{isAsked ? t("compare.comparing") : t("compare.chooseEach")}</p>
      <div className="compare-head">{choice}</div>
      <NotYet list={list} isAsked={isAsked} error={comparison.error} />
    </>
  );
  return (
    <div className="page compare">
      <div className="page-top">
        <PageHeading title={t("page.of", { page: title, of: list.negotiation.title })}>{title}</PageHeading>
        {isAsked ? (
          <Elsewhere>
            <Link
              to="/n/$negotiation/room"
              params={{ negotiation }}
              search={{ ...pair, ...(search.at === undefined ? {} : { at: search.at }) }}
              preload={false}
            >
              {t("room.open")}
            </Link>
            <Link
              to="/n/$negotiation/synopsis"
              params={{ negotiation }}
              search={{ drafts: `${pair.before},${pair.after}` }}
              preload={false}
            >
              {t("synopsis.several")}
            </Link>
            <Link to="/n/$negotiation/flow" params={{ negotiation }} search={{ left: pair.before }} preload={false}>
              {t("shell.flow")}
            </Link>
          </Elsewhere>
        ) : null}
      </div>
      {isAsked && shown !== undefined ? (
        <CompareView
          key={`${before.id}..${after.id}`}
          list={list}
          before={before}
          after={after}
          comparison={shown}
          notYet={notYet}
        >
          {choice}
        </CompareView>
      ) : (
        notYet
      )}
    </div>
  );
}

interface NotYetProps {
  readonly list: DraftList;
  readonly isAsked: boolean;
  readonly error: Error | null;
}

function NotYet({ list, isAsked, error }: NotYetProps): ReactNode {
  if (error !== null) return <p role="alert">{sentenceOf(error)}</p>;
  if (isAsked) return <LoadingNotice />;
  return (
    <p className="compare-hint">{list.drafts.length < 2 ? t("compare.addSecond") : t("compare.chooseDifferent")}</p>
  );
}
