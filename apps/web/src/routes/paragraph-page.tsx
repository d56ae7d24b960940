import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, Navigate } from "@tanstack/react-router";
import {
  type AddressBook,
  type DraftHeading,
  type DraftListEntry,
  firstWords,
  openAddressBook,
  type Paragraph,
  parseAddress,
} from "@travaux/model";
import { type ReactNode, useMemo, useState } from "react";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { mainLineOf } from "../history/main-line.ts";
import { HistoryOf } from "../history/history-of.tsx";
import { ParagraphCopies } from "../history/paragraph-copies.tsx";
import { ThreadLine, ThreadLineToCome } from "../history/thread-line.tsx";
import { ThreadTree } from "../history/thread-tree.tsx";
import { latestRuns } from "../history/wording-frames.ts";
import { WordsOrigin } from "../history/words-origin.tsx";
import { questions } from "../questions.ts";
import { PrintLegend } from "../redline/print-legend.tsx";
import { ParagraphText } from "../reading/paragraph-text.tsx";
import { CitedHere } from "../statements/cited-here.tsx";
import { textAttributes } from "../ui/direction.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../history/history.css";

const route = getRouteApi("/n/$negotiation/p/$draft/$paragraph");

/** One paragraph of one draft and its whole history. Its address names draft and paragraph and stays what it is. */
export function ParagraphPage(): ReactNode {
  const params = route.useParams();
  const read = useReadModel();
  const { data: list } = useSuspenseQuery(questions.drafts(read, params.negotiation));
  const { data: report } = useSuspenseQuery(questions.draft(read, params.negotiation, params.draft));
  const book = useMemo(() => openAddressBook(report.paragraphs), [report]);
  const draft = list.drafts.find((one) => one.id === params.draft);
  const found = findParagraph(report.paragraphs, book, params.paragraph);
  const [only] = found;
  if (draft === undefined || only === undefined || found.length > 1)
    return <Choice found={found} book={book} asked={params.paragraph} />;
  if (only.id !== params.paragraph)
    return <Navigate to="." search hash params={{ ...params, paragraph: only.id }} replace />;
  const ofThisText = list.drafts.filter((one) => one.text === draft.text);
  return (
    <ParagraphView
      key={only.id}
      draft={draft}
      drafts={ofThisText}
      paragraph={only}
      paragraphs={report.paragraphs}
      book={book}
    />
  );
}

/** By its id, or by the label that people use; a label may fit several. */
function findParagraph(paragraphs: readonly Paragraph[], book: AddressBook, asked: string): readonly Paragraph[] {
  const byId = paragraphs.filter((paragraph) => paragraph.id === asked);
  const address = parseAddress(asked);
  return byId.length > 0 || address === null ? byId : book.find(address.target);
}

interface ParagraphViewProps {
  readonly draft: DraftListEntry;
  /** Those that probably share its history. */
  readonly drafts: readonly DraftHeading[];
  readonly paragraph: Paragraph;
  readonly paragraphs: readonly Paragraph[];
  readonly book: AddressBook;
}

function ParagraphView({ draft, drafts, paragraph, paragraphs, book }: ParagraphViewProps): ReactNode {
  const { negotiation } = route.useParams();
  const [isOriginShown, setIsOriginShown] = useState(false);
  const address = `#${paragraph.id}@${draft.id}`;
  const { data: thread, error } = useQuery(questions.history(useReadModel(), negotiation, address));
  const lineage = useMemo(() => (thread === undefined ? undefined : mainLineOf(thread)), [thread]);
  const runs = useMemo(() => (lineage === undefined ? null : latestRuns(lineage, draft.id)), [lineage, draft.id]);
  const navigate = route.useNavigate();
  const step = (by: 1 | -1): void => {
    const neighbour = paragraphs[paragraphs.indexOf(paragraph) + by];
    if (neighbour !== undefined) void navigate({ params: (now) => ({ ...now, paragraph: neighbour.id }) });
  };
  useLetterKeys({ j: () => step(1), k: () => step(-1) });
  const name = book.addressOf(paragraph.id) ?? t("name.quoted", { words: firstWords(paragraph.text) });
  const here = { draft: draft.id, paragraph: paragraph.id };
  const attributes = textAttributes(draft.language);
  return (
    <div className="page paragraph-page">
      <div>
        <nav aria-label={t("paragraph.where")}>
          <ol className="crumbs meta">
            <li>
              <Link to="/n/$negotiation/d/$draft" params={{ negotiation, draft: draft.id }} hash={`p-${paragraph.id}`}>
                {draft.label}
              </Link>
            </li>
            {paragraph.path.slice(0, -1).map((container) => (
              <li key={container}>{container}</li>
            ))}
          </ol>
        </nav>
        <PageHeading title={t("page.of", { page: name, of: draft.label })}>
          <Message
            id="paragraph.inDraft"
            name={<bdi>{name}</bdi>}
            draft={draft.label}
            quiet={(words) => <span className="quiet">{words}</span>}
          />
        </PageHeading>
      </div>
      {lineage !== undefined ? (
        <ThreadLine negotiation={negotiation} lineage={lineage} here={here} />
      ) : error === null ? (
        <ThreadLineToCome drafts={drafts} here={draft.id} />
      ) : null}
      {thread === undefined ? null : <ThreadTree negotiation={negotiation} thread={thread} here={here} />}
      {isOriginShown && lineage !== undefined ? (
        <WordsOrigin negotiation={negotiation} address={address} lineage={lineage} textAttributes={attributes} />
      ) : (
        <p className="text reading-text" {...attributes}>
          <ParagraphText paragraph={paragraph} />
        </p>
      )}
      <div className="neighbours no-print">
        <Neighbour draft={draft.id} paragraphs={paragraphs} at={paragraph} step={-1} book={book} />
        <Neighbour draft={draft.id} paragraphs={paragraphs} at={paragraph} step={1} book={book} />
        <button
          type="button"
          className="button"
          aria-pressed={isOriginShown}
          onClick={() => setIsOriginShown(!isOriginShown)}
        >
          {t("paragraph.origin")}
        </button>
      </div>
      <ParagraphCopies draft={draft} paragraph={paragraph} address={book.addressOf(paragraph.id)} runs={runs} />
      <div id="cited">
        <CitedHere negotiation={negotiation} address={address} />
      </div>
      <h2 className="section-title">{t("history.title")}</h2>
      <PrintLegend />
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      {lineage === undefined ? null : <HistoryOf negotiation={negotiation} lineage={lineage} here={here} />}
    </div>
  );
}

interface NeighbourProps {
  readonly draft: string;
  readonly paragraphs: readonly Paragraph[];
  readonly at: Paragraph;
  readonly step: 1 | -1;
  readonly book: AddressBook;
}

function Neighbour({ draft, paragraphs, at, step, book }: NeighbourProps): ReactNode {
  const { negotiation } = route.useParams();
  const neighbour = paragraphs[paragraphs.indexOf(at) + step];
  if (neighbour === undefined) return null;
  return (
    <Link
      to="/n/$negotiation/p/$draft/$paragraph"
      params={{ negotiation, draft, paragraph: neighbour.id }}
      className="button"
    >
      <Message
        id={step === 1 ? "paragraph.next" : "paragraph.previous"}
        name={<bdi>{book.addressOf(neighbour.id) ?? firstWords(neighbour.text)}</bdi>}
      />
    </Link>
  );
}

interface ChoiceProps {
  readonly found: readonly Paragraph[];
  readonly book: AddressBook;
  readonly asked: string;
}

/** A label that fits no paragraph of the draft, or several. */
function Choice({ found, book, asked }: ChoiceProps): ReactNode {
  const { negotiation, draft } = route.useParams();
  if (found.length === 0)
    return (
      <div className="notice">
        <PageHeading title={t("paragraph.none")} className="notice-title">
          {t("paragraph.noneCalled", { asked })}
        </PageHeading>
        <p>
          <Message
            id="paragraph.readDraft"
            link={(words) => (
              <Link to="/n/$negotiation/d/$draft" params={{ negotiation, draft }}>
                {words}
              </Link>
            )}
          />
        </p>
      </div>
    );
  return (
    <div className="notice">
      <PageHeading title={t("paragraph.several", { asked })} className="notice-title">
        {t("paragraph.severalCalled", { asked })}
      </PageHeading>
      <ul className="choices">
        {found.map((paragraph) => (
          <li key={paragraph.id}>
            <Link to="/n/$negotiation/p/$draft/$paragraph" params={{ negotiation, draft, paragraph: paragraph.id }}>
              {book.addressOf(paragraph.id)} {firstWords(paragraph.text)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
