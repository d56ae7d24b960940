import type { AddressBook, Evidence, Paragraph, ParagraphId } from "@travaux/model";
import { firstWords } from "@travaux/model";
import { type ReactNode, useRef } from "react";
import { Keeping } from "../copy/keeping.tsx";
import { Message } from "../language/message.tsx";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { AuthorField } from "../mending/author-field.tsx";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { PartnerChoice } from "./partner-choice.tsx";
import { DoubtSentence, EvidenceSentence, evidenceWords } from "./reason-sentences.tsx";
import type { PairRow } from "./rows.ts";
import { useCompareSetting } from "./use-compare-setting.ts";
import { type Deciding, useDeciding } from "./use-deciding.ts";
import "./why.css";

interface WhyPanelProps {
  readonly id: string;
  readonly row: PairRow;
  readonly close: () => void;
}

/** Why a pair stands together or a paragraph alone, what else could be, and the means to say otherwise. */
export function WhyPanel({ id, row, close }: WhyPanelProps): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const deciding = useDeciding(form, row.key);
  const { pair } = row;
  const isAlone = row.before.length === 0 || row.after.length === 0;
  return (
    <form
      ref={form}
      id={id}
      className="why no-print"
      {...interfaceAttributes()}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <p className="why-title">{isAlone ? t("why.alone") : t("why.together")}</p>
      <Reasons evidence={pair.evidence} isAlone={isAlone} deciding={deciding} />
      <OtherReading row={row} deciding={deciding} />
      <Keeping>
        <Links row={row} deciding={deciding} />
        <PartnerChoice row={row} deciding={deciding} />
        <AuthorField isWanted />
      </Keeping>
      {deciding.error === null ? null : (
        <p role="alert" className="why-refusal">
          {sentenceOf(deciding.error)}
        </p>
      )}
      <button type="button" className="button button-plain" onClick={close}>
        {t("action.close")}
      </button>
    </form>
  );
}

interface ReasonsProps {
  readonly evidence: readonly Evidence[];
  readonly isAlone: boolean;
  readonly deciding: Deciding;
}

function Reasons({ evidence, isAlone, deciding }: ReasonsProps): ReactNode {
  if (evidence.length === 0) return <p>{isAlone ? t("why.nothingNear") : t("why.nothingKnown")}</p>;
  return (
    <ul className="why-reasons">
      {evidence.map((reason) => (
        <li key={`${reason.weighs}-${reason.text}`}>
          <span className="why-sign">{reason.weighs === "for" ? t("why.for") : t("why.against")}</span>{" "}
          <span>
            <EvidenceSentence evidence={reason} />
          </span>{" "}
          {reason.by === undefined ? null : (
            <Keeping>
              <button
                type="button"
                className="button"
                disabled={deciding.isBusy}
                aria-label={t("action.revokeOf", { what: evidenceWords(reason) })}
                onClick={() => deciding.revoke(reason.by?.uuid ?? "")}
              >
                {t("action.revoke")}
              </button>
            </Keeping>
          )}
        </li>
      ))}
    </ul>
  );
}

interface RowProps {
  readonly row: PairRow;
  readonly deciding: Deciding;
}

/** Of a doubtful pair: the reason, and the best other reading, to go to and to choose in one step. */
function OtherReading({ row, deciding }: RowProps): ReactNode {
  const { books, paragraphs, goTo } = useCompareSetting();
  const { doubt } = row.pair;
  if (doubt === undefined) return null;
  const before = paragraphs.before.find(({ id }) => id === doubt.instead.before[0]);
  const after = paragraphs.after.find(({ id }) => id === doubt.instead.after[0]);
  const other = row.after.some(({ id }) => id === after?.id) ? before : after;
  const side = other === before ? "before" : "after";
  return (
    <div className="why-doubt">
      <p>
        <Message id="why.uncertain" reason={<DoubtSentence doubt={doubt} />} />
      </p>
      {before === undefined || after === undefined || other === undefined ? null : (
        <p className="why-actions">
          <button type="button" className="button" onClick={() => goTo(side, other.id)}>
            {t(side === "before" ? "why.goToBefore" : "why.goToAfter", { name: nameOf(other, books[side]) })}
          </button>
          <Keeping>
            <button
              type="button"
              className="button"
              disabled={deciding.isBusy}
              onClick={() => deciding.say("pin", before.id, after.id)}
            >
              {t("partner.bothTogether", {
                before: nameOf(before, books.before),
                after: nameOf(after, books.after),
              })}
            </button>
          </Keeping>
        </p>
      )}
    </div>
  );
}

/** Each link of a pair, to be confirmed or parted. */
function Links({ row, deciding }: RowProps): ReactNode {
  const { books } = useCompareSetting();
  const { links, evidence } = row.pair;
  if (links.length === 0) return null;
  const isOne = links.length === 1;
  // Of a group one link may be said and the others not.
  const isSaid = isOne && evidence.some(({ code }) => code === "pinned");
  const name = (paragraphs: readonly Paragraph[], id: ParagraphId, book: AddressBook): string => {
    const found = paragraphs.find((paragraph) => paragraph.id === id);
    return found === undefined ? "" : nameOf(found, book);
  };
  return (
    <ul className="why-links">
      {links.map(({ before, after }) => {
        const both = t("partner.both", {
          before: name(row.before, before, books.before),
          after: name(row.after, after, books.after),
        });
        return (
          <li key={`${before}-${after}`} className="why-actions">
            {isOne ? null : <span>{both}</span>}
            {isSaid ? null : (
              <button
                type="button"
                className="button"
                disabled={deciding.isBusy}
                aria-label={t("partner.togetherOf", { both })}
                onClick={() => deciding.say("pin", before, after)}
              >
                {t("partner.together")}
              </button>
            )}
            <button
              type="button"
              className="button"
              disabled={deciding.isBusy}
              aria-label={t("partner.notTogetherOf", { both })}
              onClick={() => deciding.say("forbid", before, after)}
            >
              {t("partner.notTogether")}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The address, or the first words of what has none. */
function nameOf(paragraph: Paragraph, book: AddressBook): string {
  return book.addressOf(paragraph.id) ?? t("name.quoted", { words: firstWords(paragraph.text) });
}
