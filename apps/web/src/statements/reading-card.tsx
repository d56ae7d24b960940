import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ParagraphHeading } from "@travaux/model";
import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { ParagraphText } from "../reading/paragraph-text.tsx";
import { textAttributes } from "../ui/direction.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { evidenceInFull, headingName } from "./citation-words.ts";
import type { Reading } from "./readings.ts";

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

interface DraftWordsProps {
  readonly negotiation: string;
  readonly draft: string;
  readonly heading: ParagraphHeading;
}

/** A paragraph's words; its first ones until the draft is there. */
function DraftWords({ negotiation, draft, heading }: DraftWordsProps): ReactNode {
  const { data: report } = useQuery(questions.draft(useReadModel(), negotiation, draft));
  const paragraph = report?.paragraphs.find(({ id }) => id === heading.id);
  return (
    <>
      <p className="meta">
        <Link
          to="/n/$negotiation/p/$draft/$paragraph"
          params={{ negotiation, draft, paragraph: heading.id }}
          preload={false}
        >
          <bdi>{headingName(heading)}</bdi>
        </Link>
      </p>
      <p className="text" {...textAttributes(report?.language ?? "und")}>
        {paragraph === undefined ? heading.firstWords : <ParagraphText paragraph={paragraph} />}
      </p>
    </>
  );
}
