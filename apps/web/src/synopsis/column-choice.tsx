import type { DraftListEntry, SynopsisBasis } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { t } from "../language/t.ts";
import { relatedDrafts } from "../overview/related-drafts.ts";
import { MOST_COLUMNS } from "./synopsis-search.ts";
import "../ui/views.css";

interface ColumnChoiceProps {
  readonly drafts: readonly DraftListEntry[];
  readonly columns: readonly DraftListEntry[];
  /** As many columns as there is room for. */
  readonly room: number;
  readonly against: SynopsisBasis;
  readonly choose: (columns: readonly string[]) => void;
  readonly hold: (against: SynopsisBasis) => void;
}

/** Which drafts stand in columns, the base first, and what each is held against. */
export function ColumnChoice({ drafts, columns, room, against, choose, hold }: ColumnChoiceProps): ReactNode {
  const [base] = columns;
  if (base === undefined) return null;
  const shown = columns.slice(0, room);
  const ids = columns.map(({ id }) => id);
  const next = relatedDrafts(drafts, base.id).find(({ id }) => !ids.includes(id));
  const exchange = (at: number, id: string): void => {
    // A draft that stands in another column already changes places with this one.
    choose(ids.map((own, place) => (place === at ? id : own === id ? (ids[at] ?? own) : own)));
  };
  return (
    <div className="columns-choice no-print">
      {shown.map((column, at) => (
        <ColumnSelect
          key={column.id}
          name={at === 0 ? t("synopsis.base") : t("synopsis.column", { number: at + 1 })}
          drafts={at === 0 ? drafts : relatedDrafts(drafts, base.id)}
          chosen={column.id}
          choose={(id) => exchange(at, id)}
          remove={
            at > 0 && columns.length > 2 && room > 2 ? () => choose(ids.filter((id) => id !== column.id)) : undefined
          }
        />
      ))}
      {next === undefined || columns.length >= Math.min(MOST_COLUMNS, room) ? null : (
        <button type="button" className="button" onClick={() => choose([...ids, next.id])}>
          {t("synopsis.add")}
        </button>
      )}
      {shown.length < 3 ? null : (
        <fieldset className="views">
          <legend className="visually-hidden">{t("synopsis.heldAgainst")}</legend>
          <button type="button" className="button" aria-pressed={against === "first"} onClick={() => hold("first")}>
            {t("synopsis.againstBase")}
          </button>
          <button type="button" className="button" aria-pressed={against === "before"} onClick={() => hold("before")}>
            {t("synopsis.againstBefore")}
          </button>
        </fieldset>
      )}
    </div>
  );
}

interface ColumnSelectProps {
  readonly name: string;
  readonly drafts: readonly DraftListEntry[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
  readonly remove: (() => void) | undefined;
}

function ColumnSelect({ name, drafts, chosen, choose, remove }: ColumnSelectProps): ReactNode {
  const id = useId();
  const label = drafts.find((draft) => draft.id === chosen)?.label ?? chosen;
  return (
    <div className="choice-side">
      <label htmlFor={id} className="meta quiet">
        {name}
      </label>
      <span className="column-select">
        <select id={id} className="input" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          {drafts.map((draft) => (
            <option key={draft.id} value={draft.id}>
              {draft.label}
            </option>
          ))}
        </select>
        {remove === undefined ? null : (
          <button type="button" className="button button-plain" onClick={remove}>
            <span aria-hidden="true">×</span>
            <span className="visually-hidden">{t("synopsis.remove", { draft: label })}</span>
          </button>
        )}
      </span>
    </div>
  );
}
