import { Link } from "@tanstack/react-router";
import { type Comparison, type DraftListEntry, paragraphStatus } from "@travaux/model";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { type ComparedRows, comparedRowSteps } from "../redline/compared-rows.ts";
import { spokenHeading } from "../redline/row-words.ts";
import type { PairRow } from "../redline/rows.ts";
import { wantedRows } from "../redline/stretches.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { LoadingNotice } from "../ui/notices.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useSlices } from "../drawing/sliced-work.ts";
import { RoomNeighbour, RoomParagraph } from "./room-paragraph.tsx";
import type { RoomSearch } from "./room-search.ts";
import { type RoomPlace, roomPlace } from "./room-walk.ts";

interface RoomStageProps {
  readonly negotiation: string;
  readonly before: DraftListEntry;
  readonly after: DraftListEntry;
  readonly comparison: Comparison;
  readonly search: RoomSearch;
  readonly isFrozen: boolean;
  readonly freeze: (isFrozen: boolean) => void;
  readonly go: (part: Pick<RoomSearch, "at" | "view">) => void;
}

/** One paragraph for the whole room, with its address and status always in sight, moved by keys or by buttons. */
export function RoomStage({ comparison, ...shown }: RoomStageProps): ReactNode {
  const begin = useCallback(() => comparedRowSteps(comparison, undefined), [comparison]);
  const { done } = useSlices(begin);
  return done === null ? <LoadingNotice /> : <Stage {...shown} compared={done} />;
}

interface StageProps extends Omit<RoomStageProps, "comparison"> {
  readonly compared: ComparedRows;
}

function Stage({ compared, search, before, after, ...shown }: StageProps): ReactNode {
  const [isBlack, setIsBlack] = useState(false);
  const { rows } = compared;
  const pairs = useMemo(() => rows.filter((row) => row.kind === "pair"), [rows]);
  const changed = useMemo(() => wantedRows(rows, new Set()), [rows]);
  const place = useMemo(() => roomPlace(pairs, changed, search.at), [pairs, changed, search.at]);
  const view = search.view ?? "redline";
  const moves = movesOf(place, shown.go);
  const turn = (): void => shown.go({ view: view === "redline" ? "result" : "redline" });
  const freeze = (): void => shown.freeze(!shown.isFrozen);
  const blacken = (): void => setIsBlack(!isBlack);
  useLetterKeys({
    n: moves.nextChange,
    p: moves.previousChange,
    j: moves.next,
    k: moves.previous,
    // What a remote control for slides sends.
    PageDown: moves.nextChange,
    PageUp: moves.previousChange,
    m: turn,
    f: freeze,
    b: blacken,
  });
  const languages = { before: before.language, after: after.language };
  if (place === null) return <p className="room-text">{compared.sentence}</p>;
  return (
    <div className="room" data-black={isBlack}>
      <div className="room-head">
        <PageHeading
          title={t("page.of", { page: t("room.title"), of: spokenHeading(place.row, compared.books, undefined) })}
          className="room-address"
        >
          {spokenHeading(place.row, compared.books, compared.directions.get(place.row.key))}
        </PageHeading>
        <p className="room-where">
          {inARow([
            t("overview.against", { after: after.label, before: before.label }),
            statusOf(place.row),
            t(`room.${view}`),
            t("compare.changeOf", { current: place.changesSoFar, total: place.changes }),
            shown.isFrozen ? t("room.frozen") : "",
          ])}
        </p>
      </div>
      <div className="room-stage" tabIndex={0} role="region" aria-label={t("room.title")}>
        <RoomNeighbour row={place.above} compared={compared} languages={languages} />
        <div className="room-now" aria-live="polite">
          <RoomParagraph row={place.row} languages={languages} view={view} />
        </div>
        <RoomNeighbour row={place.below} compared={compared} languages={languages} />
      </div>
      <div className="room-tools no-print" role="toolbar" aria-label={t("room.tools")}>
        <Tool
          keys="p"
          words={t("compare.previousChange")}
          isOff={place.previousChange === null}
          press={moves.previousChange}
        />
        <Tool keys="n" words={t("compare.nextChange")} isOff={place.nextChange === null} press={moves.nextChange} />
        <Tool keys="k" words={t("room.previous")} isOff={place.above === null} press={moves.previous} />
        <Tool keys="j" words={t("room.next")} isOff={place.below === null} press={moves.next} />
        <Tool keys="m" words={view === "redline" ? t("room.showResult") : t("room.showRedline")} press={turn} />
        <Tool keys="f" words={t("room.freeze")} isPressed={shown.isFrozen} press={freeze} />
        <Tool keys="b" words={t("room.black")} isPressed={isBlack} press={blacken} />
        <Link
          to="/n/$negotiation/compare"
          params={{ negotiation: shown.negotiation }}
          search={{ before: before.id, after: after.id, at: place.row.key }}
          className="button"
        >
          {t("room.leave")}
        </Link>
      </div>
      {isBlack ? (
        <button type="button" className="room-black" onClick={blacken}>
          <span className="visually-hidden">{t("room.light")}</span>
        </button>
      ) : null}
    </div>
  );
}

/** How far the words have come, as they are printed. */
function statusOf({ after }: PairRow): string {
  // Words are not told here.
  const kinds = new Set(after.map((paragraph) => paragraphStatus(paragraph, () => 0).kind));
  if (kinds.has("bracketed")) return t("standing.bracketed");
  return kinds.has("agreed") ? t("room.agreed") : "";
}

type Moves = Readonly<Record<"next" | "previous" | "nextChange" | "previousChange", () => void>>;

function movesOf(place: RoomPlace | null, go: RoomStageProps["go"]): Moves {
  const to = (row: PairRow | null | undefined) => () => {
    if (row !== null && row !== undefined) go({ at: row.key });
  };
  return {
    next: to(place?.below),
    previous: to(place?.above),
    nextChange: to(place?.nextChange),
    previousChange: to(place?.previousChange),
  };
}

interface ToolProps {
  readonly keys: string;
  readonly words: string;
  readonly isOff?: boolean;
  readonly isPressed?: boolean;
  readonly press: () => void;
}

function Tool({ keys, words, isOff = false, isPressed, press }: ToolProps): ReactNode {
  return (
    <button type="button" className="button" disabled={isOff} aria-pressed={isPressed} onClick={press}>
      {words} <kbd aria-hidden="true">{keys}</kbd>
    </button>
  );
}
