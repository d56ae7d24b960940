import { Link } from "@tanstack/react-router";
import type { CitingPassage, DraftHeading } from "@travaux/model";
import { type ReactNode, useEffect, useRef } from "react";
import { FindingSentence } from "../ui/finding-sentence.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import type { SaidMeaning } from "../read-model.ts";
import { printDate } from "../ui/dates.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { isOpenStatus, statusName } from "./citation-words.ts";
import { OtherParagraph } from "./other-paragraph.tsx";
import { PassageWords, spokenBy } from "./passage-words.tsx";
import { ReadingCard } from "./reading-card.tsx";
import { type Reading, readingsOf } from "./readings.ts";
import { TargetLine } from "./target-line.tsx";
import "./open-citations.css";

interface AskedCitationProps {
  readonly negotiation: string;
  readonly passage: CitingPassage;
  /** The round of the statement, as the calendar calls it; null when it is not known. */
  readonly round: string | null;
  readonly drafts: readonly DraftHeading[];
  readonly isBusy: boolean;
  /** True when the reader has just settled the one before, and goes on here. */
  readonly isArrived: boolean;
  readonly settle: (means: SaidMeaning) => void;
  /** Revokes the decision by which it means what it does. */
  readonly takeBack: (decision: string) => void;
}

const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** A citation, open or not: its sentence, what it is taken to mean or may mean, and the means to say so. */
export function AskedCitation(props: AskedCitationProps): ReactNode {
  const { negotiation, passage, round, isBusy, isArrived, settle, takeBack } = props;
  const { statement, citation } = passage;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isArrived) heading.current?.focus();
  }, [isArrived]);
  const { settled } = citation;
  const isOpen = isOpenStatus(citation.status);
  const readings = settled === undefined ? readingsOf(citation) : [];
  const byKey = digits.map((digit): readonly [string, () => void] => [
    String(digit),
    () => {
      const means = readings[digit - 1]?.means;
      if (means !== undefined && means !== null) settle(means);
    },
  ]);
  useLetterKeys(
    settled === undefined
      ? {
          ...Object.fromEntries(byKey),
          o: () => settle({ kind: "elsewhere" }),
          x: () => settle({ kind: "none" }),
        }
      : {},
  );
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
      {isOpen ? null : <MeansNow negotiation={negotiation} citation={citation} />}
      {settled === undefined ? (
        <Choices {...props} readings={readings} />
      ) : (
        <div className="open-actions">
          <p>{t("open.takeBackFirst")}</p>
          <button type="button" className="button" disabled={isBusy} onClick={() => takeBack(settled.uuid)}>
            {t("open.takeBack")}
          </button>
        </div>
      )}
    </section>
  );
}

interface ChoicesProps extends AskedCitationProps {
  readonly readings: readonly Reading[];
}

/** What a person may say that it means: one of the readings, another document's, none, or any paragraph. */
function Choices({ negotiation, passage, drafts, isBusy, settle, readings }: ChoicesProps): ReactNode {
  const { status, targets } = passage.citation;
  return (
    <>
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
        {status === "elsewhere" ? null : (
          <button type="button" className="button" disabled={isBusy} onClick={() => settle({ kind: "elsewhere" })}>
            <kbd aria-hidden="true">o</kbd> {t("open.elsewhere")}
          </button>
        )}
        <button type="button" className="button" disabled={isBusy} onClick={() => settle({ kind: "none" })}>
          <kbd aria-hidden="true">x</kbd> {t("open.noParagraph")}
        </button>
      </div>
      <OtherParagraph
        negotiation={negotiation}
        isOpen={readings.length === 0}
        targets={targets}
        drafts={drafts}
        isBusy={isBusy}
        choose={settle}
      />
    </>
  );
}

/** What a citation that is not open is taken to mean, and by whose word where it is somebody's. */
function MeansNow({
  negotiation,
  citation,
}: Pick<AskedCitationProps, "negotiation"> & Pick<CitingPassage, "citation">) {
  const { targets, other, settled } = citation;
  return (
    <div>
      <h3 className="reading-draft">{t("open.meansNow")}</h3>
      {other === undefined ? null : (
        <p>
          <Message id="citation.of" document={<bdi>{other}</bdi>} />
        </p>
      )}
      <ul className="citation-targets">
        {targets.map((target) => (
          <li key={`${target.label}-${target.paragraph ?? ""}`}>
            <TargetLine negotiation={negotiation} target={target} isEvidenceShown={settled === undefined} />
          </li>
        ))}
      </ul>
      {settled === undefined ? null : (
        <p>
          <Message id={`settled.${settled.means}`} author={<bdi>{settled.author}</bdi>} at={printDate(settled.at)} />
        </p>
      )}
    </div>
  );
}
