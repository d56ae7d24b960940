import type { DraftHeading } from "@travaux/model";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { t } from "../language/t.ts";
import type { SaidMeaning } from "../read-model.ts";

interface OtherParagraphProps {
  /** True when nothing else is offered. */
  readonly isOpen: boolean;
  readonly drafts: readonly DraftHeading[];
  readonly isBusy: boolean;
  readonly choose: (means: SaidMeaning) => void;
}

/** For when none of the readings is right: the numbers of the paragraphs that are meant, and the draft. */
export function OtherParagraph({ isOpen, drafts, isBusy, choose }: OtherParagraphProps): ReactNode {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState(drafts.at(-1)?.id ?? "");
  const submit = (): void => {
    const addresses = addressesIn(field.current?.value ?? "", draft);
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
    </details>
  );
}

/** "44, 16(c)" in a draft as addresses. */
function addressesIn(typed: string, draft: string): readonly string[] {
  return typed
    .split(/[,;،]/u) // "44, 45" and "44; 45" fit, and the Arabic comma.
    .map((label) => label.trim())
    .filter((label) => label !== "")
    .map((label) => `${label}@${draft}`);
}
