import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { Comparison, DraftListEntry } from "@travaux/model";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { chosenPair } from "../redline/chosen-pair.ts";
import { followPlace, type OperatorPlace, roomAt } from "../room/operator-place.ts";
import { readRoomSearch } from "../room/room-search.ts";
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
  const [frozen, setFrozen] = useState<Shown | null>(null);
  const isFrozen = frozen !== null;
  const follow = useRef((_place: OperatorPlace): void => undefined);
  useEffect(() => {
    follow.current = (place) => {
      const next = roomAt(place, { ...search, ...pair }, list.drafts);
      if (next !== null) void navigate({ search: (now) => readRoomSearch({ ...next, view: now.view }), replace: true });
    };
  });
  useEffect(
    () => (isFrozen ? undefined : followPlace(negotiation, (place) => follow.current(place))),
    [isFrozen, negotiation],
  );
  // A draft that comes later may be what an address without drafts means: the sides are frozen with the text.
  const shown = frozen ?? (isAsked && data !== undefined ? { before, after, comparison: data } : null);
  if (shown === null) return <NotYet isAsked={isAsked} error={error} />;
  return (
    <RoomStage
      {...shown}
      negotiation={negotiation}
      search={search}
      isFrozen={isFrozen}
      freeze={(is) => setFrozen(is ? shown : null)}
      go={(part) =>
        void navigate({
          search: (now) => readRoomSearch({ ...now, before: shown.before.id, after: shown.after.id, ...part }),
          replace: true,
        })
      }
    />
  );
}

/** What everybody looks at: two drafts and what changed from the one to the other. */
interface Shown {
  readonly before: DraftListEntry;
  readonly after: DraftListEntry;
  readonly comparison: Comparison;
}

interface NotYetProps {
  readonly isAsked: boolean;
  readonly error: Error | null;
}

/** Why there is nothing to show. An answer that is there stays, whatever becomes of the server. */
function NotYet({ isAsked, error }: NotYetProps): ReactNode {
  if (error !== null) return <p role="alert">{sentenceOf(error)}</p>;
  return (
    <div className="page">
      <PageHeading title={t("room.title")}>{t("room.title")}</PageHeading>
      {isAsked ? <LoadingNotice /> : <p>{t("compare.addSecond")}</p>}
    </div>
  );
}
