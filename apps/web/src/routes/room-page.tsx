import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Comparison } from "@travaux/model";
import { type ReactNode, useEffect, useState } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { chosenPair } from "../redline/chosen-pair.ts";
import { followPlace } from "../room/operator-place.ts";
import { readRoomSearch, type RoomSearch } from "../room/room-search.ts";
import { RoomStage } from "../room/room-stage.tsx";
import { LoadingNotice } from "../ui/notices.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../room/room.css";

const route = getRouteApi("/n/$negotiation/room");

/**
 * What is projected in the room: a window of its own that goes where the operator's other windows go, until it is
 * frozen. Then neither they nor what others keep changes what the room sees.
 */
export function RoomPage(): ReactNode {
  const { negotiation } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, negotiation));
  const pair = chosenPair(list.drafts, search);
  const before = list.drafts.find(({ id }) => id === pair.before);
  const after = list.drafts.find(({ id }) => id === pair.after);
  const isAsked = before !== undefined && after !== undefined && before !== after;
  const { data, error } = useQuery({ ...questions.comparison(read, { negotiation, ...pair }), enabled: isAsked });
  const [frozen, setFrozen] = useState<Comparison | null>(null);
  const isFrozen = frozen !== null;
  useEffect(() => {
    if (isFrozen) return undefined;
    return followPlace(negotiation, ({ before: from, after: to, at }) => {
      const stays = (now: RoomSearch): RoomSearch => (from === undefined ? now : { before: from, after: to });
      void navigate({
        search: (now) => readRoomSearch({ ...stays(now), view: now.view, at: at ?? now.at }),
        replace: true,
      });
    });
  }, [isFrozen, negotiation, navigate]);
  if (error !== null) return <p role="alert">{sentenceOf(error)}</p>;
  const comparison = frozen ?? data;
  if (!isAsked || comparison === undefined)
    return (
      <div className="page">
        <PageHeading title={t("room.title")}>{t("room.title")}</PageHeading>
        {isAsked ? <LoadingNotice /> : <p>{t("compare.addSecond")}</p>}
      </div>
    );
  return (
    <RoomStage
      negotiation={negotiation}
      before={before}
      after={after}
      comparison={comparison}
      search={search}
      isFrozen={isFrozen}
      freeze={(is) => setFrozen(is ? comparison : null)}
      go={(part) =>
        void navigate({
          search: (now) => readRoomSearch({ ...now, before: before.id, after: after.id, ...part }),
          replace: true,
        })
      }
    />
  );
}
