import { Link } from "@tanstack/react-router";
import type { ChangeFilter, DraftHeading, Lineage } from "@travaux/model";
import type { ReactNode } from "react";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { textAttributes } from "../ui/direction.ts";
import { droppedInto, eventsOf, type HistoryEntry, historyEntriesOf, isKept, type Wording } from "./history-entries.ts";
import { WordingRedline } from "./wording-redline.tsx";

interface HistoryListProps {
  readonly negotiation: string;
  readonly lineage: Lineage;
  /** The paragraph that the page is about. */
  readonly here: { readonly draft: string; readonly paragraph: string };
  /** Which changes are marked, when not all. */
  readonly filter: ChangeFilter | undefined;
}

/** Each wording of a paragraph with its redline against the one before, newest first. */
export function HistoryList({ negotiation, lineage, here, filter }: HistoryListProps): ReactNode {
  return (
    <ol className="history" reversed>
      {historyEntriesOf(lineage).map((entry) => (
        <li key={entry.draft.id} className="history-entry" data-kind={entry.kind}>
          <h3 className="history-draft">
            <Link to="/n/$negotiation/d/$draft" params={{ negotiation, draft: entry.draft.id }}>
              {entry.draft.label}
            </Link>
            {entry.draft.date === null ? null : <span className="meta quiet">{printDate(entry.draft.date)}</span>}
          </h3>
          <EntryBody {...{ negotiation, lineage, here, filter, entry }} />
        </li>
      ))}
    </ol>
  );
}

interface EntryBodyProps extends HistoryListProps {
  readonly entry: HistoryEntry;
}

function EntryBody({ negotiation, lineage, here, filter, entry }: EntryBodyProps): ReactNode {
  if (entry.kind === "absent")
    return (
      <div>
        <p className="quiet">{t("history.notInDraft")}</p>
        <Dropped negotiation={negotiation} lineage={lineage} draft={entry.draft} />
      </div>
    );
  if (entry.kind === "kept")
    return (
      <p className="quiet">
        <Message
          id="history.sameAs"
          paragraphs={entry.wordings.map((wording) => (
            <ParagraphLink key={wording.paragraph.id} {...{ negotiation, draft: entry.draft.id, wording, here }} />
          ))}
        />
      </p>
    );
  return (
    <div className="wordings">
      {entry.wordings.map((wording) => (
        <div key={wording.paragraph.id} className="wording">
          <p className="wording-margin">
            <ParagraphLink {...{ negotiation, draft: entry.draft.id, wording, here }} />
            {[...eventsOf(lineage, wording), ...(isKept(wording) ? [t("history.sameWords")] : [])].map((event) => (
              <span key={event} className="meta quiet">
                {event}
              </span>
            ))}
            <ComparisonLink {...{ negotiation, lineage, draft: entry.draft, wording }} />
          </p>
          {isKept(wording) ? null : <WordingText {...{ negotiation, entry, wording, filter }} />}
        </div>
      ))}
      <Dropped negotiation={negotiation} lineage={lineage} draft={entry.draft} />
    </div>
  );
}

interface ComparisonLinkProps {
  readonly negotiation: string;
  readonly lineage: Lineage;
  readonly draft: DraftHeading;
  readonly wording: Wording;
}

/** The way to where it is said why this was linked, or to nothing, and where a person says otherwise. */
function ComparisonLink({ negotiation, lineage, draft, wording }: ComparisonLinkProps): ReactNode {
  const [link] = wording.comesFrom;
  const place = lineage.drafts.findIndex(({ id }) => id === draft.id);
  const before = lineage.drafts.find(({ id }) => id === link?.before.draft) ?? lineage.drafts[place - 1];
  if (before === undefined) return null;
  const { paragraph } = wording;
  return (
    <Link
      to="/n/$negotiation/compare"
      params={{ negotiation }}
      search={{ before: before.id, after: draft.id, at: `a-${paragraph.id}` }}
      className="meta no-print"
      preload={false}
    >
      <Message
        id="history.compareWith"
        draft={before.label}
        hidden={(words) => <span className="visually-hidden">{words}</span>}
        paragraph={paragraph.address ?? paragraph.label ?? t("draft.thisParagraph")}
      />
    </Link>
  );
}

interface DroppedProps {
  readonly negotiation: string;
  readonly lineage: Lineage;
  readonly draft: DraftHeading;
}

/** Passages of the thread that the draft before has and this one has not. */
function Dropped({ negotiation, lineage, draft }: DroppedProps): ReactNode {
  return droppedInto(lineage, draft).map(({ draft: earlier, paragraph }) => (
    <p key={paragraph.id} className="meta quiet">
      <Message
        id="history.dropped"
        draft={earlier.label}
        paragraph={
          <Link
            to="/n/$negotiation/p/$draft/$paragraph"
            params={{ negotiation, draft: earlier.id, paragraph: paragraph.id }}
            preload={false}
          >
            {paragraph.address ?? paragraph.label ?? t("history.passageWithout")}
          </Link>
        }
      />
    </p>
  ));
}

interface WordingTextProps {
  readonly negotiation: string;
  readonly entry: HistoryEntry;
  readonly wording: Wording;
  readonly filter: ChangeFilter | undefined;
}

function WordingText({ negotiation, entry, wording, filter }: WordingTextProps): ReactNode {
  const [link] = wording.comesFrom;
  const { language } = entry.draft;
  if (link === undefined || link.kind === "same")
    return (
      <div className="text wording-text" {...textAttributes(language)}>
        {wording.paragraph.text}
      </div>
    );
  return (
    <WordingRedline
      negotiation={negotiation}
      before={link.before.draft}
      after={entry.draft.id}
      paragraph={wording.paragraph}
      filter={filter}
      language={language}
    />
  );
}

interface ParagraphLinkProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly wording: Wording;
  readonly here: HistoryListProps["here"];
}

function ParagraphLink({ negotiation, draft, wording, here }: ParagraphLinkProps): ReactNode {
  const { paragraph } = wording;
  const name = paragraph.address ?? paragraph.label ?? t("draft.thisParagraph");
  if (here.draft === draft && here.paragraph === paragraph.id) return <strong>{name}</strong>;
  return (
    <Link
      to="/n/$negotiation/p/$draft/$paragraph"
      params={{ negotiation, draft, paragraph: paragraph.id }}
      preload={false}
    >
      {name}
    </Link>
  );
}
