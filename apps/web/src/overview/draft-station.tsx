import { Link } from "@tanstack/react-router";
import type { DraftChange, DraftList, DraftListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { printNumber, printShare } from "../ui/counts.ts";
import { printDate } from "../ui/dates.ts";
import { changeCountsOf } from "./change-counts.ts";

interface DraftStationProps {
  readonly list: DraftList;
  readonly draft: DraftListEntry;
  /** The draft that was picked to be compared, if one was. */
  readonly picked: DraftListEntry | undefined;
}

/** A draft on the time line: its size, its brackets, what it did to the one before, and the button that picks it. */
export function DraftStation({ list, draft, picked }: DraftStationProps): ReactNode {
  const negotiation = list.negotiation.name;
  const { measures } = draft;
  return (
    <li className="station station-draft" data-picked={picked?.id === draft.id}>
      <p className="station-date">{draft.date === null ? t("overview.noDate") : printDate(draft.date)}</p>
      <div className="station-body">
        <h3 className="station-label">
          <Link to="/n/$negotiation/d/$draft" params={{ negotiation, draft: draft.id }}>
            {draft.label}
          </Link>
          {draft.symbol === null ? null : <span className="quiet meta"> {draft.symbol}</span>}
        </h3>
        <dl className="station-measures">
          <Measure
            name={t("overview.paragraphs")}
            value={printNumber(measures.numbered)}
            note={t("overview.withHeadings", { count: measures.paragraphs })}
          />
          <Measure name={t("overview.words")} value={printNumber(measures.words)} />
          <Measure
            name={t("overview.brackets")}
            value={printNumber(measures.brackets)}
            note={
              measures.brackets === 0
                ? undefined
                : t("overview.around", { words: t("count.words", { count: measures.bracketedWords }) })
            }
          />
        </dl>
        {draft.changes.map((change) => (
          <ChangeLine key={change.from} list={list} draft={draft} change={change} />
        ))}
      </div>
      <div className="station-pick no-print">
        <PickButton list={list} draft={draft} picked={picked} />
      </div>
    </li>
  );
}

interface MeasureProps {
  readonly name: string;
  readonly value: string;
  readonly note?: string | undefined;
}

function Measure({ name, value, note }: MeasureProps): ReactNode {
  return (
    <div className="measure">
      <dt>{name}</dt>
      <dd>
        {value}
        {note === undefined ? null : <span className="measure-note"> {note}</span>}
      </dd>
    </div>
  );
}

interface ChangeLineProps {
  readonly list: DraftList;
  readonly draft: DraftListEntry;
  readonly change: DraftChange;
}

/** The share of paragraphs touched, as a bar and in figures, and what was done to them. */
function ChangeLine({ list, draft, change }: ChangeLineProps): ReactNode {
  const before = list.drafts.find((one) => one.id === change.from);
  const done = changeCountsOf(change.summary).map((count) => count.words);
  return (
    <p className="station-change">
      <span className="share" aria-hidden="true">
        <span className="share-part" style={{ inlineSize: `${change.shareChanged * 100}%` }} />
      </span>
      <Link
        to="/n/$negotiation/compare"
        params={{ negotiation: list.negotiation.name }}
        search={{ before: change.from, after: draft.id }}
      >
        {t("overview.changedFrom", { share: printShare(change.shareChanged), before: before?.label ?? change.from })}
      </Link>
      <span className="quiet">{done.length === 0 ? t("overview.onlyNumbers") : inARow(done)}</span>
    </p>
  );
}

function PickButton({ list, draft, picked }: DraftStationProps): ReactNode {
  const params = { negotiation: list.negotiation.name };
  if (list.drafts.length < 2) return null;
  if (picked === undefined || picked.id === draft.id) {
    const isPicked = picked !== undefined;
    return (
      <Link
        to="/n/$negotiation"
        params={params}
        search={isPicked ? {} : { from: draft.id }}
        replace
        resetScroll={false}
        className="button"
        aria-current={isPicked ? "true" : undefined}
        activeProps={{}}
      >
        {isPicked ? t("overview.picked") : t("overview.compare")}
        <span className="visually-hidden"> {draft.label}</span>
      </Link>
    );
  }
  const order = [picked, draft].sort((one, other) => list.drafts.indexOf(one) - list.drafts.indexOf(other));
  return (
    <Link
      to="/n/$negotiation/compare"
      params={params}
      search={{ before: order[0]?.id ?? "", after: order[1]?.id ?? "" }}
      className="button"
    >
      <Message
        id="overview.compareWith"
        draft={draft.label}
        picked={picked.label}
        hidden={(words) => <span className="visually-hidden">{words}</span>}
      />
    </Link>
  );
}
