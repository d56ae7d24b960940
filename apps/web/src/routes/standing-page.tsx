import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { DraftReport, Standing } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { countFigure, figuresOf, type StandingFigure, standingFigures } from "../overview/standing-figures.ts";
import { questions } from "../questions.ts";
import { ListedParagraphs } from "../standing/listed-paragraphs.tsx";
import { capitalised } from "../ui/capitalised.ts";
import { printNumber } from "../ui/counts.ts";
import { LoadingNotice } from "../ui/notices.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../overview/overview.css";

const route = getRouteApi("/n/$negotiation/standing");

/** The paragraphs behind a figure of the overview: exactly those that it counts, with their words. */
export function StandingPage(): ReactNode {
  const { negotiation } = route.useParams();
  const search = route.useSearch();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const draft = list.drafts.find(({ id }) => id === search.draft) ?? list.drafts.at(-1);
  const figure = standingFigures.find((one) => one === search.is) ?? "bracketed";
  const title = t("standing.of", { draft: draft?.label ?? "", figure: t(`standing.${figure}`) });
  return (
    <div className="page">
      <PageHeading title={t("page.of", { page: title, of: list.negotiation.title })}>{title}</PageHeading>
      {draft === undefined ? null : (
        <DraftStanding key={draft.id} negotiation={negotiation} draft={draft.id} figure={figure} />
      )}
    </div>
  );
}

interface DraftStandingProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly figure: StandingFigure;
}

function DraftStanding({ negotiation, draft, figure }: DraftStandingProps): ReactNode {
  const read = useReadModel();
  const { data: standing, error } = useQuery(questions.standing(read, negotiation, draft));
  const { data: report, error: unread } = useQuery(questions.draft(read, negotiation, draft));
  const refused = error ?? unread;
  if (refused !== null) return <p role="alert">{sentenceOf(refused)}</p>;
  if (standing === undefined || report === undefined) return <LoadingNotice />;
  return (
    <>
      <p className="quiet">{t("standing.ruleOf", { rule: capitalised(t(`standing.rule.${figure}`)) })}</p>
      <nav aria-label={t("standing.figures")} className="no-print">
        <ul className="figures">
          {figuresOf(standing).map((one) => (
            <li key={one}>
              <Link
                to="/n/$negotiation/standing"
                params={{ negotiation }}
                search={{ is: one, draft }}
                className="figure"
                activeOptions={{ includeSearch: true }}
              >
                <span className="figure-number">{printNumber(countFigure(standing, one))}</span> {t(`standing.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {countFigure(standing, figure) === 0 ? <p>{t("standing.none")}</p> : null}
      {figure === "dropped" ? (
        <Dropped negotiation={negotiation} standing={standing} />
      ) : (
        <ListedParagraphs
          negotiation={negotiation}
          report={report}
          draft={draft}
          wanted={new Set(standing.paragraphs.filter(({ is }) => is.includes(figure)).map(({ id }) => id))}
        />
      )}
    </>
  );
}

interface DroppedProps {
  readonly negotiation: string;
  readonly standing: Standing;
}

/** What was dropped stands in the drafts before. */
function Dropped({ negotiation, standing }: DroppedProps): ReactNode {
  return standing.against.map((before) => (
    <DroppedFrom
      key={before}
      negotiation={negotiation}
      draft={before}
      wanted={new Set(standing.dropped.filter((place) => place.draft === before).map(({ paragraph }) => paragraph))}
    />
  ));
}

interface DroppedFromProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly wanted: ReadonlySet<string>;
}

function DroppedFrom({ negotiation, draft, wanted }: DroppedFromProps): ReactNode {
  const { data, error } = useQuery(questions.draft(useReadModel(), negotiation, draft));
  const report: DraftReport | undefined = data;
  if (error !== null) return <p role="alert">{sentenceOf(error)}</p>;
  if (report === undefined) return <LoadingNotice />;
  return <ListedParagraphs negotiation={negotiation} report={report} draft={draft} wanted={wanted} />;
}
