import { Link } from "@tanstack/react-router";
import type { CitingPassage, DraftHeading } from "@travaux/model";
import { type ReactNode, useEffect, useRef } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import type { SaidMeaning } from "../read-model.ts";
import { printDate } from "../ui/dates.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { statusName } from "./citation-words.ts";
import { OtherParagraph } from "./other-paragraph.tsx";
import { PassageWords, spokenBy } from "./passage-words.tsx";
import { ReadingCard } from "./reading-card.tsx";
import { readingsOf } from "./readings.ts";

interface OpenCitationProps {
  readonly negotiation: string;
  readonly passage: CitingPassage;
  /** The round of the statement, as the calendar calls it; null when it is not known. */
  readonly round: string | null;
  readonly drafts: readonly DraftHeading[];
  readonly isBusy: boolean;
  /** True when the reader has just settled the one before, and goes on here. */
  readonly isArrived: boolean;
  readonly settle: (means: SaidMeaning) => void;
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A citation of which it is open what it means: its sentence, what it may mean, and the means to say so. */
export function OpenCitation(props: OpenCitationProps): ReactNode {
  const { negotiation, passage, round, drafts, isBusy, isArrived, settle } = props;
  const { statement, citation } = passage;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrived) heading.current?.focus();
  }, [isArrived]);
  const readings = readingsOf(citation);
  const byKey = digits.map((digit): readonly [string, () => void] => [
    String(digit),
    () => {
      const means = readings[digit - 1]?.means;
      if (means !== undefined && means !== null) settle(means);
    },
  ]);
  useLetterKeys({
    ...Object.fromEntries(byKey),
    o: () => settle({ kind: "elsewhere" }),
    x: () => settle({ kind: "none" }),
  });
  const who = spokenBy(statement);
  return (
    <section className="open-citation" aria-labelledby="open-citation">
      <div>
        <h2 ref={heading} id="open-citation" tabIndex={-1} className="section-title">
          <Message id="name.quoted" words={<bdi>{citation.text}</bdi>} />{" "}
          <span className="quiet">{statusName(citation.status)}</span>
        </h2>
        <p className="meta">
          <Link
            to="/n/$negotiation/statements/$statement"
            params={{ negotiation, statement: statement.id }}
            hash={`c-${citation.number}`}
          >
            <bdi>{statement.title}</bdi>
          </Link>
          <span className="quiet">
            {who === null ? null : (
              <>
                {t("list.comma")}
                {who}
              </>
            )}
            {round === null ? null : (
              <>
                {t("list.comma")}
                <bdi>{round}</bdi>
              </>
            )}
            {statement.date === null ? "" : t("list.comma") + printDate(statement.date)}
          </span>
        </p>
      </div>
      <PassageWords passage={passage.passage} language={statement.language} />
      {citation.findings.map((finding) => (
        <p key={`${finding.code}-${finding.message}`} className="statement-finding">
          <FindingSentence finding={finding} />
        </p>
      ))}
      {readings.length === 0 ? null : (
        <ol className="reading-cards" aria-label={t("open.mayMean")}>
          {readings.map((reading, index) => (
            <ReadingCard
              key={`${reading.draft}-${reading.paragraphs.map(({ heading: found }) => found?.id ?? "").join()}`}
              negotiation={negotiation}
              reading={reading}
              digit={index + 1}
              isBusy={isBusy}
              choose={() => {
                if (reading.means !== null) settle(reading.means);
              }}
            />
          ))}
        </ol>
      )}
      <div className="open-actions">
        <button type="button" className="button" disabled={isBusy} onClick={() => settle({ kind: "elsewhere" })}>
          <kbd aria-hidden="true">o</kbd> {t("open.elsewhere")}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => settle({ kind: "none" })}>
          <kbd aria-hidden="true">x</kbd> {t("open.noParagraph")}
        </button>
      </div>
      <OtherParagraph isOpen={readings.length === 0} drafts={drafts} isBusy={isBusy} choose={settle} />
    </section>
  );
}
