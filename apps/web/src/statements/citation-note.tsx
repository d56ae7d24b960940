import { Link } from "@tanstack/react-router";
import type { ListedCandidate, ListedCitation } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { Keeping } from "../copy/keeping.tsx";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { evidenceInWords, headingName, partInWords, statusName } from "./citation-words.ts";
import { SettleLink } from "./settle-link.tsx";
import { TargetLine } from "./target-line.tsx";
import "./citations.css";

interface CitationNoteProps {
  readonly negotiation: string;
  /** The statement that has it. */
  readonly statement: string;
  readonly citation: ListedCitation;
  /** What is odd about several citations: it is said once, above the text. */
  readonly saidAbove: ReadonlySet<string>;
}

/** What stands in the margin beside a citation: what it means, by what, and what is odd about it. */
export function CitationNote({ negotiation, statement, citation, saidAbove }: CitationNoteProps): ReactNode {
  const { number, text, status, targets, candidates, findings, part, other, settled } = citation;
  const all = new Set(targets.map(({ evidence }) => evidence.join()));
  const common = all.size === 1 ? evidenceInWords(targets[0]?.evidence ?? []) : null;
  return (
    <li id={`c-${number}`} className="citation-note" data-status={status} tabIndex={-1}>
      <p className="citation-head">
        <span className="citation-number">{number}</span>{" "}
        <span>
          <b>{statusName(status)}</b>{" "}
          <span className="quiet">
            {part === undefined ? (
              <Message id="name.quoted" words={<bdi>{text}</bdi>} />
            ) : (
              <Message id="citation.quotedPart" text={<bdi>{text}</bdi>} part={partInWords(part)} />
            )}
          </span>
        </span>
      </p>
      {other === undefined ? null : (
        <p>
          <Message id="citation.of" document={<bdi>{other}</bdi>} />
        </p>
      )}
      {status === "ambiguous" ? (
        <ul className="citation-readings">
          {candidates.map((candidate) => (
            <ReadingLine key={candidate.draft} negotiation={negotiation} candidate={candidate} />
          ))}
        </ul>
      ) : (
        <ul className="citation-targets">
          {targets.map((target) => (
            <li key={`${target.label}-${target.paragraph ?? ""}`}>
              <TargetLine negotiation={negotiation} target={target} isEvidenceShown={common === null} />
            </li>
          ))}
        </ul>
      )}
      {common === null || status !== "bound" || settled !== undefined ? null : <p className="quiet">{common}</p>}
      {findings
        .filter(({ message }) => !saidAbove.has(message))
        .map((finding) => (
          <p key={`${finding.code}-${finding.message}`} className="statement-finding">
            <FindingSentence finding={finding} />
          </p>
        ))}
      {settled === undefined ? null : (
        <p>
          <Message id={`settled.${settled.means}`} author={<bdi>{settled.author}</bdi>} at={printDate(settled.at)} />{" "}
          <Link to="/n/$negotiation/decisions" params={{ negotiation }}>
            {t("settled.decision", { number: settled.decision })}
          </Link>
        </p>
      )}
      <Keeping>
        <p className="no-print">
          <SettleLink negotiation={negotiation} statement={statement} citation={citation} />
        </p>
      </Keeping>
    </li>
  );
}

/** As many numbers as fit beside a text; the draft itself has the rest. */
const SHOWN = 6;

interface ReadingLineProps {
  readonly negotiation: string;
  readonly candidate: ListedCandidate;
}

/** A draft that may be meant, as a question: “44, 45 in Rev 2? By the round.” */
function ReadingLine({ negotiation, candidate }: ReadingLineProps): ReactNode {
  const { draft, draftLabel, evidence, labels } = candidate;
  const named = labels.flatMap(({ paragraphs }) => paragraphs);
  const said = {
    draft: draftLabel,
    basis: evidenceInWords(evidence) ?? "",
    quiet: (words: ReactNode) => <span className="quiet">{words}</span>,
  };
  if (named.length === 0)
    return (
      <li>
        <Message id="citation.nothingIn" {...said} />
      </li>
    );
  const links = named.slice(0, SHOWN).map((paragraph, index) => (
    <Fragment key={paragraph.id}>
      {index === 0 ? "" : t("list.comma")}
      <PlainLink href={paragraphHref(negotiation, draft, paragraph.id)}>
        <bdi>{headingName(paragraph)}</bdi>
      </PlainLink>
    </Fragment>
  ));
  const all = (
    <>
      {links}
      {named.length > SHOWN ? `${t("list.comma")}…` : ""}
    </>
  );
  return (
    <li>
      <Message id="citation.readingIn" paragraphs={all} {...said} />
    </li>
  );
}
