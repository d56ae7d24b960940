import type { AddressBook, Paragraph } from "@travaux/model";
import { firstWords } from "@travaux/model";
import { type ReactNode, useId, useMemo, useState } from "react";
import { t } from "../language/t.ts";
import { possiblePartners } from "./possible-partners.ts";
import type { PairRow } from "./rows.ts";
import { useCompareSetting } from "./use-compare-setting.ts";
import type { Deciding } from "./use-deciding.ts";

interface PartnerChoiceProps {
  readonly row: PairRow;
  readonly deciding: Deciding;
}

/** The way to link a paragraph with any other of the other draft: found by its number or its words, and picked. */
export function PartnerChoice({ row, deciding }: PartnerChoiceProps): ReactNode {
  const { books, paragraphs, before, after } = useCompareSetting();
  const id = useId();
  const [asked, setAsked] = useState("");
  const [picked, setPicked] = useState<string | null>(null);
  const isOfAfter = row.after.length > 0;
  const [one, ...others] = isOfAfter ? row.after : row.before;
  const [own, setOwn] = useState(one?.id ?? "");
  const otherSide = isOfAfter ? "before" : "after";
  const linked = useMemo(
    () =>
      new Set(row.pair.links.flatMap((link) => (link[isOfAfter ? "after" : "before"] === own ? link[otherSide] : []))),
    [row, own, isOfAfter, otherSide],
  );
  const near = (isOfAfter ? row.before[0] : row.after[0]) ?? null;
  const offered = useMemo(
    () => possiblePartners({ paragraphs: paragraphs[otherSide], book: books[otherSide], near, asked, without: linked }),
    [paragraphs, books, otherSide, near, asked, linked],
  );
  const chosen = offered.find((paragraph) => paragraph.id === picked);
  const keep = (): void => {
    if (chosen === undefined) return;
    if (isOfAfter) deciding.say("pin", chosen.id, own);
    else deciding.say("pin", own, chosen.id);
  };
  return (
    <details className="why-partner">
      <summary>{t("partner.summary")}</summary>
      <div className="why-partner-form">
        {others.length === 0 ? null : (
          <div className="field">
            <label htmlFor={`${id}-own`}>{t("partner.which")}</label>
            <select
              id={`${id}-own`}
              className="input"
              value={own}
              onChange={(event) => setOwn(event.currentTarget.value)}
            >
              {(isOfAfter ? row.after : row.before).map((paragraph) => (
                <option key={paragraph.id} value={paragraph.id}>
                  {inShort(paragraph, books[isOfAfter ? "after" : "before"])}
                </option>
              ))}
            </select>
          </div>
        )}
        <div className="field">
          <label htmlFor={`${id}-asked`}>
            {t("partner.search", { draft: isOfAfter ? before.label : after.label })}
          </label>
          <input
            id={`${id}-asked`}
            className="input"
            autoComplete="off"
            value={asked}
            onChange={(event) => setAsked(event.currentTarget.value)}
          />
        </div>
        <fieldset className="why-offered">
          <legend className="visually-hidden">{t("partner.offered")}</legend>
          {offered.length === 0 ? <p className="quiet">{t("partner.none")}</p> : null}
          {offered.map((paragraph) => (
            <label key={paragraph.id}>
              <input
                type="radio"
                name={`${id}-partner`}
                checked={paragraph.id === picked}
                onChange={() => setPicked(paragraph.id)}
              />{" "}
              <bdi>{inShort(paragraph, books[otherSide])}</bdi>
            </label>
          ))}
        </fieldset>
        <button type="button" className="button" disabled={chosen === undefined || deciding.isBusy} onClick={keep}>
          {t("partner.together")}
        </button>
      </div>
    </details>
  );
}

/** Enough of a paragraph's words to know it in a list. */
const SHOWN = 90;

function inShort(paragraph: Paragraph, book: AddressBook): string {
  const address = book.addressOf(paragraph.id);
  const words = firstWords(paragraph.text, SHOWN);
  return address === null ? words : `${address} ${words}`;
}
