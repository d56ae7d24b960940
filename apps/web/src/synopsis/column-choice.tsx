import type { DraftListEntry } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { relatedDrafts } from "../overview/related-drafts.ts";
import { printDate } from "../ui/dates.ts";

interface ColumnChoiceProps {
  readonly drafts: readonly DraftListEntry[];
  readonly columns: readonly DraftListEntry[];
  /** As many columns as there is room for. */
  readonly room: number;
  readonly choose: (columns: readonly string[]) => void;
}

/** Which drafts stand in columns, each over its own, the base first. */
export function ColumnChoice({ drafts, columns, room, choose }: ColumnChoiceProps): ReactNode {
  const [base] = columns;
  if (base === undefined) return null;
  const ids = columns.map(({ id }) => id);
  const exchange = (at: number, id: string): void => {
    // A draft that stands in another column already changes places with this one.
    choose(ids.map((own, place) => (place === at ? id : own === id ? (ids[at] ?? own) : own)));
  };
  return (
    <div className="synopsis-columns">
      {columns.slice(0, room).map((column, at) => (
        <ColumnSelect
          key={column.id}
          isBase={at === 0}
          name={at === 0 ? t("synopsis.base") : t("synopsis.column", { number: at + 1 })}
          drafts={at === 0 ? drafts : relatedDrafts(drafts, base.id)}
          chosen={column}
          choose={(id) => exchange(at, id)}
          remove={
            at > 0 && columns.length > 2 && room > 2 ? () => choose(ids.filter((id) => id !== column.id)) : undefined
          }
        />
      ))}
    </div>
  );
}

interface ColumnSelectProps {
  readonly isBase: boolean;
  readonly name: string;
  readonly drafts: readonly DraftListEntry[];
  readonly chosen: DraftListEntry;
  readonly choose: (id: string) => void;
  readonly remove: (() => void) | undefined;
}

function ColumnSelect({ isBase, name, drafts, chosen, choose, remove }: ColumnSelectProps): ReactNode {
  const id = useId();
  return (
    <div className="synopsis-name">
      <bdi className="print-only">{chosen.label}</bdi>
      <select id={id} className="input no-print" value={chosen.id} onChange={(event) => choose(event.target.value)}>
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id}>
            {draft.label}
          </option>
        ))}
      </select>
      <label htmlFor={id} className="meta quiet" {...interfaceAttributes()}>
        <span className={isBase ? undefined : "visually-hidden"}>{name}</span>{" "}
        {chosen.date === null ? null : printDate(chosen.date)}
      </label>
      {remove === undefined ? null : (
        <button type="button" className="button button-plain column-remove" onClick={remove}>
          <span aria-hidden="true">×</span>
          <span className="visually-hidden">{t("synopsis.remove", { draft: chosen.label })}</span>
        </button>
      )}
    </div>
  );
}
