import type { DraftHeading, ListedCitation } from "@travaux/model";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useId, useRef, useState } from "react";
import { t } from "../language/t.ts";
import type { SaidMeaning } from "../read-model.ts";
import { NamedParagraphs } from "./named-paragraphs.tsx";
import "./open-citations.css";

interface OtherParagraphProps {
  readonly negotiation: string;
  /** True when nothing else is offered. */
  readonly isOpen: boolean;
  /** What the citation is bound to now: the fields begin with that. */
  readonly targets: ListedCitation["targets"];
  readonly drafts: readonly DraftHeading[];
  readonly isBusy: boolean;
  readonly choose: (means: SaidMeaning) => void;
}

/** For when none of the readings is right: the numbers of the paragraphs that are meant, the draft, and their words. */
export function OtherParagraph(props: OtherParagraphProps): ReactNode {
  const { negotiation, isOpen, targets, drafts, isBusy, choose } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const bound = targets.filter(({ status }) => status === "bound");
  const [draft, setDraft] = useState(bound[0]?.draft ?? drafts.at(-1)?.id ?? "");
  const [typed, setTyped] = useState(bound.map(({ label }) => label).join(", "));
  const labels = useDeferredValue(typed);
  const submit = (): void => {
    const addresses = labelsIn(typed).map((label) => `${label}@${draft}`);
    if (addresses.length === 0) field.current?.focus();
    else choose({ kind: "paragraphs", addresses });
  };
  const submitByEnter = (event: KeyboardEvent): void => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    submit();
  };
  return (
    <details className="other-paragraph" open={isOpen}>
      <summary>{t("other.summary")}</summary>
      <div className="other-fields">
        <div className="field">
          <label htmlFor={`${id}-labels`}>{t("other.numbers")}</label>
          <input
            ref={field}
            id={`${id}-labels`}
            className="input"
            maxLength={200}
            autoComplete="off"
            aria-describedby={`${id}-hint`}
            value={typed}
            onChange={({ currentTarget }) => setTyped(currentTarget.value)}
            onKeyDown={submitByEnter}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-draft`}>{t("other.draft")}</label>
          <select
            id={`${id}-draft`}
            className="input"
            value={draft}
            onChange={({ currentTarget }) => setDraft(currentTarget.value)}
          >
            {drafts.map((one) => (
              <option key={one.id} value={one.id}>
                {one.label}
              </option>
            ))}
          </select>
        </div>
        <button type="button" className="button" disabled={isBusy} onClick={submit}>
          {t("other.choose")}
        </button>
        <p id={`${id}-hint`} className="meta quiet">
          {t("other.hint")}
        </p>
      </div>
      <NamedParagraphs negotiation={negotiation} draft={draft} labels={labelsIn(labels)} />
    </details>
  );
}

/** The numbers in "44, 16(c)". */
function labelsIn(typed: string): readonly string[] {
  return typed
    .split(/[,;،]/u) // "44, 45" and "44; 45" fit, and the Arabic comma.
    .map((label) => label.trim())
    .filter((label) => label !== "");
}
