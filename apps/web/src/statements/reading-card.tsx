import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { evidenceInFull, headingName } from "./citation-words.ts";
import { DraftWords } from "./draft-words.tsx";
import type { Reading } from "./readings.ts";
import "./open-citations.css";

interface ReadingCardProps {
  readonly negotiation: string;
  readonly reading: Reading;
  /** The key that chooses it. */
  readonly digit: number;
  readonly isBusy: boolean;
  readonly choose: () => void;
}

/** One reading of an open citation: what speaks for it, and the words of its paragraphs. */
export function ReadingCard({ negotiation, reading, digit, isBusy, choose }: ReadingCardProps): ReactNode {
  const { draft, draftLabel, evidence, paragraphs, means } = reading;
  const found = paragraphs.flatMap(({ heading }) => (heading === null ? [] : [headingName(heading)]));
  return (
    <li className="reading-card">
      <h3 className="reading-draft">{draftLabel}</h3>
      <p className="meta quiet">{evidenceInFull(evidence) ?? t("open.onlyNumber")}</p>
      <ul className="reading-paragraphs">
        {paragraphs.map(({ label, heading }) => (
          <li key={`${label}-${heading?.id ?? ""}`}>
            {heading === null ? (
              <p className="quiet">
                <Message id="open.noLabel" label={<bdi>{label}</bdi>} />
              </p>
            ) : (
              <DraftWords negotiation={negotiation} draft={draft} heading={heading} />
            )}
          </li>
        ))}
      </ul>
      {means === null ? null : (
        <button type="button" className="button" disabled={isBusy} onClick={choose}>
          <kbd aria-hidden="true">{digit}</kbd>
          <span>
            <Message
              id="open.means"
              names={inARow(found)}
              draft={draftLabel}
              hidden={(words) => <span className="visually-hidden">{words}</span>}
            />
          </span>
        </button>
      )}
    </li>
  );
}
