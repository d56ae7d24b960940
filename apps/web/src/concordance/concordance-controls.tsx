import { concordanceEvents } from "@travaux/model";
import type { Concordance, ConcordanceEvent, DraftListEntry } from "@travaux/model";
import { type FormEvent, type ReactNode, useId } from "react";
import { t } from "../language/t.ts";
import { type ConcordanceSearch, eventsIn } from "./concordance-search.ts";

interface ConcordanceControlsProps {
  readonly drafts: readonly Pick<DraftListEntry, "id" | "label">[];
  /** The table before it is narrowed. */
  readonly concordance: Concordance;
  readonly search: ConcordanceSearch;
  readonly change: (changed: Partial<Record<keyof ConcordanceSearch, string>>) => void;
}

/** Which drafts, in whose order, and which rows: by what happened, by section and by draft. */
export function ConcordanceControls({ drafts, concordance, search, change }: ConcordanceControlsProps): ReactNode {
  const shown = concordance.drafts;
  const sectionField = useId();
  const askSection = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const section = new FormData(event.currentTarget).get("section");
    change({ section: typeof section === "string" ? section : "" });
  };
  const dropped = { by: "", draft: "" };
  return (
    <div className="concordance-tools no-print">
      <Choice
        name={t("concordance.from")}
        all={t("concordance.allDrafts")}
        drafts={drafts}
        chosen={search.before}
        choose={(before) => {
          const after = before === "" ? "" : (search.after ?? lastOther(drafts, before));
          change({ ...dropped, before, after });
        }}
      />
      {search.before === undefined ? null : (
        <Choice
          name={t("concordance.to")}
          all={null}
          drafts={drafts.filter(({ id }) => id !== search.before)}
          chosen={search.after}
          choose={(after) => change({ ...dropped, after })}
        />
      )}
      <Choice
        name={t("concordance.orderOf")}
        all={null}
        drafts={shown}
        chosen={concordance.by ?? undefined}
        choose={(by) => change({ by })}
      />
      <Choice
        name={t("concordance.concerning")}
        all={t("concordance.everyDraft")}
        drafts={shown}
        chosen={search.draft}
        choose={(draft) => change({ draft })}
      />
      <form className="choice-side" onSubmit={askSection}>
        <label htmlFor={sectionField} className="meta quiet">
          {t("concordance.section")}
        </label>
        <input
          key={search.section ?? ""}
          id={sectionField}
          name="section"
          className="input"
          defaultValue={search.section ?? ""}
          placeholder={t("concordance.sectionHint")}
        />
      </form>
      <EventFilter concordance={concordance} search={search} change={change} />
    </div>
  );
}

function lastOther(drafts: ConcordanceControlsProps["drafts"], than: string): string {
  return drafts.findLast(({ id }) => id !== than)?.id ?? "";
}

interface ChoiceProps {
  readonly name: string;
  /** What it is called to choose none; null when one has to be chosen. */
  readonly all: string | null;
  readonly drafts: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
}

function Choice({ name, all, drafts, chosen, choose }: ChoiceProps): ReactNode {
  const id = useId();
  return (
    <div className="choice-side">
      <label htmlFor={id} className="meta quiet">
        {name}
      </label>
      <select id={id} className="input" value={chosen ?? ""} onChange={(event) => choose(event.currentTarget.value)}>
        {all === null ? null : <option value="">{all}</option>}
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id}>
            {draft.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Only what occurs is offered, with in how many rows; none pressed means all rows. */
function EventFilter({ concordance, search, change }: Omit<ConcordanceControlsProps, "drafts">): ReactNode {
  const wanted = new Set(eventsIn(search.happened ?? ""));
  const toggle = (event: ConcordanceEvent): void => {
    const next = new Set(wanted);
    if (!next.delete(event)) next.add(event);
    change({ happened: [...next].join(",") });
  };
  const counts = new Map<ConcordanceEvent, number>();
  for (const row of concordance.rows) for (const event of row.happened) counts.set(event, (counts.get(event) ?? 0) + 1);
  return (
    <fieldset className="kinds concordance-events">
      <legend className="visually-hidden">{t("concordance.onlyRows")}</legend>
      {concordanceEvents
        .filter((event) => counts.has(event) || wanted.has(event))
        .map((event) => (
          <button
            key={event}
            type="button"
            className="button chip"
            aria-pressed={wanted.has(event)}
            onClick={() => toggle(event)}
          >
            {t(`event.${event}`)} <span className="chip-count">{counts.get(event) ?? 0}</span>
          </button>
        ))}
      {wanted.size === 0 ? null : (
        <button type="button" className="button button-plain chip" onClick={() => change({ happened: "" })}>
          {t("concordance.allRows")}
        </button>
      )}
    </fieldset>
  );
}
