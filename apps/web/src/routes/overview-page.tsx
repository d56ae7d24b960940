import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import type { DraftList } from "@travaux/model";
import type { ReactNode } from "react";
import { BundleDesk } from "../bundle/bundle-desk.tsx";
import { Keeping } from "../copy/keeping.tsx";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { DraftStation } from "../overview/draft-station.tsx";
import { HandOn } from "../overview/hand-on.tsx";
import { HotSectionsList } from "../overview/hot-sections-list.tsx";
import { LatestChanges } from "../overview/latest-changes.tsx";
import { ProgressSection } from "../overview/progress-section.tsx";
import { RoundForm } from "../overview/round-form.tsx";
import { RoundStation } from "../overview/round-station.tsx";
import { SinceSeenSection } from "../overview/since-seen.tsx";
import { StateNow } from "../overview/state-now.tsx";
import { timelineOf } from "../overview/timeline.ts";
import { questions } from "../questions.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../overview/overview.css";

const route = getRouteApi("/n/$negotiation/");

/** A negotiation: its rounds and drafts on one time line, and the way to any comparison in two clicks. */
export function OverviewPage(): ReactNode {
  const { negotiation } = route.useParams();
  const { from, added } = route.useSearch();
  const { data: list } = useSuspenseQuery(questions.drafts(useReadModel(), negotiation));
  const latest = list.drafts.at(-1);
  const picked = list.drafts.find((draft) => draft.id === from);
  const addedDraft = list.drafts.find((draft) => draft.id === added);
  return (
    <div className="page">
      <PageHeading title={list.negotiation.title}>{list.negotiation.title}</PageHeading>
      <p className="quiet">{standing(list)}</p>
      {addedDraft === undefined ? null : (
        <p role="status" className="overview-status">
          {t("overview.kept", { draft: addedDraft.label })}
        </p>
      )}
      <SinceSeenSection list={list} />
      {latest === undefined ? null : <StateNow negotiation={negotiation} latest={latest} />}
      <LatestChanges list={list} />
      {list.drafts.length < 2 ? null : (
        <>
          <ProgressSection list={list} />
          <HotSectionsList negotiation={negotiation} />
        </>
      )}
      <h2 className="overview-heading">{t("overview.timeline")}</h2>
      <p role="status" className="overview-pick">
        {pickSentence(list, picked?.label)}{" "}
        {picked === undefined ? null : (
          <Link to="." search={{}} replace resetScroll={false}>
            {t("overview.cancel")}
          </Link>
        )}
      </p>
      <ol className="timeline">
        {timelineOf(list).map((entry) =>
          entry.kind === "draft" ? (
            <DraftStation key={`draft-${entry.draft.id}`} list={list} draft={entry.draft} picked={picked} />
          ) : (
            <RoundStation key={`round-${entry.round.number}`} entry={entry} />
          ),
        )}
      </ol>
      <Keeping>
        <RoundForm negotiation={negotiation} />
        <HandOn negotiation={negotiation} />
        <BundleDesk />
      </Keeping>
    </div>
  );
}

function standing(list: DraftList): string {
  const latest = list.drafts.at(-1);
  const parts = [
    t("count.drafts", { count: list.drafts.length }),
    t("count.rounds", { count: list.rounds.length }),
    ...(list.statements > 0 ? [t("count.statements", { count: list.statements })] : []),
  ];
  const counts = inARow(parts);
  return latest === undefined ? counts : t("overview.standing", { counts, latest: latest.label });
}

function pickSentence(list: DraftList, picked: string | undefined): string {
  if (list.drafts.length === 0) return t("overview.noDraft");
  if (list.drafts.length === 1) return t("overview.oneDraft");
  return picked === undefined ? t("overview.pickTwo") : t("overview.pickOther", { picked });
}
