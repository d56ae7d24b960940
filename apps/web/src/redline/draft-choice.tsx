import type { DraftListEntry } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { t } from "../language/t.ts";
import { Icon } from "../ui/icon.tsx";

interface DraftChoiceProps {
  readonly drafts: readonly DraftListEntry[];
  readonly before: string;
  readonly after: string;
  readonly choose: (before: string, after: string) => void;
}

/** Which two drafts are compared, each over its column; either is exchanged for another, and the sides with each other. */
export function DraftChoice({ drafts, before, after, choose }: DraftChoiceProps): ReactNode {
  return (
    <div className="choice no-print">
      <DraftSelect name={t("compare.before")} drafts={drafts} chosen={before} choose={(id) => choose(id, after)} />
      <button type="button" className="button choice-swap" onClick={() => choose(after, before)}>
        <Icon name="swap" />
        <span className="visually-hidden">{t("compare.swap")}</span>
      </button>
      <DraftSelect name={t("compare.after")} drafts={drafts} chosen={after} choose={(id) => choose(before, id)} />
    </div>
  );
}

interface DraftSelectProps {
  readonly name: string;
  readonly drafts: readonly DraftListEntry[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function DraftSelect({ name, drafts, chosen, choose }: DraftSelectProps): ReactNode {
  const id = useId();
  const isKnown = drafts.some((draft) => draft.id === chosen);
  return (
    <div className="choice-side">
      <label htmlFor={id} className="meta quiet">
        {name}
      </label>
      <select
        id={id}
        className="input"
        value={isKnown ? chosen : ""}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {isKnown ? null : (
          <option value="" disabled>
            {t("compare.choose")}
          </option>
        )}
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id}>
            {draft.label}
          </option>
        ))}
      </select>
    </div>
  );
}
