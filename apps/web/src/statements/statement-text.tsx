import type { Citations, ListedCitation } from "@travaux/model";
import { memo, type ReactNode, useMemo } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { layoutAttributes, textAttributes } from "../ui/direction.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { CitationNote } from "./citation-note.tsx";
import { leadOf, statusName, statusSigns } from "./citation-words.ts";
import { type StatementPiece, statementParts } from "./statement-pieces.ts";
import { WordingNote } from "./wording-note.tsx";
import "./citations.css";

interface StatementTextProps {
  readonly negotiation: string;
  readonly statement: string;
  readonly citations: Citations;
  /** What is odd about several citations: it is said once, above the text. */
  readonly saidAbove: ReadonlySet<string>;
}

/** A statement as one reads it: citations marked where they stand, and beside each paragraph what they mean. */
export const StatementText = memo(function StatementText(props: StatementTextProps): ReactNode {
  const { negotiation, statement, citations: answer, saidAbove } = props;
  const parts = useMemo(() => statementParts(answer), [answer]);
  const { language } = answer.statement;
  const words = textAttributes(language);
  return (
    <div className="statement-text" {...layoutAttributes(language, [{ text: answer.text }])}>
      {parts.map(({ from, pieces, citations, wordings }) => (
        <div key={from} className="statement-part">
          <p className="text statement-words" {...words}>
            {pieces.map((piece) => (
              <Piece key={`${piece.kind}-${piece.from}`} negotiation={negotiation} piece={piece} />
            ))}
          </p>
          {citations.length + wordings.length === 0 ? null : (
            <ul className="statement-notes" {...interfaceAttributes()} aria-label={t("citation.ofParagraph")}>
              {citations.map((citation) => (
                <CitationNote
                  key={citation.number}
                  negotiation={negotiation}
                  statement={statement}
                  citation={citation}
                  saidAbove={saidAbove}
                />
              ))}
              {wordings.map((at) => {
                const wording = answer.wordings[at];
                return wording === undefined ? null : (
                  <WordingNote key={at} negotiation={negotiation} wording={wording} letter={letterOf(at)} />
                );
              })}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
});

function Piece({ negotiation, piece }: { readonly negotiation: string; readonly piece: StatementPiece }): ReactNode {
  switch (piece.kind) {
    case "words":
      return piece.text;
    case "asked":
      return <span className="asked-words">{piece.text}</span>;
    case "wording-end":
      return (
        <sup className="cite-mark">
          <a
            href={`#w-${letterOf(piece.wording)}`}
            aria-label={t("citation.wordingLetter", { letter: letterOf(piece.wording) })}
          >
            {letterOf(piece.wording)}
          </a>
        </sup>
      );
    case "citation":
      return <CitedWords negotiation={negotiation} citation={piece.citation} words={piece.text} />;
  }
}

interface CitedWordsProps {
  readonly negotiation: string;
  readonly citation: ListedCitation;
  readonly words: string;
}

function CitedWords({ negotiation, citation, words }: CitedWordsProps): ReactNode {
  const { number, status } = citation;
  const lead = status === "bound" ? leadOf(citation) : null;

  return (
    <>
      {lead === null ? (
        <span className="cite" data-status={status}>
          {words}
        </span>
      ) : (
        <PlainLink href={paragraphHref(negotiation, lead.draft, lead.paragraph)} className="cite">
          {words}
        </PlainLink>
      )}
      <sup className="cite-mark">
        <a href={`#c-${number}`} aria-label={t("citation.numbered", { number, status: statusName(status) })}>
          {number}
          {statusSigns[status]}
        </a>
      </sup>
    </>
  );
}

/** "A", … "Z", "AA". */
function letterOf(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? letter : letterOf(Math.floor(at / 26) - 1) + letter;
}
