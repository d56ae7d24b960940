import type { Citations, ParticularName, Round } from "@travaux/model";
import { type ReactNode, useId, useState } from "react";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { AuthorField } from "../mending/author-field.tsx";
import type { GivenOfStatement } from "../read-model.ts";
import { sourceInWords } from "../statements/particular-value.tsx";
import { capitalised } from "../ui/capitalised.ts";
import { emptiedIn, givenOfStatement, shownOf } from "./given-of-statement.ts";

interface StatementFormProps {
  readonly answer: Citations;
  readonly rounds: readonly Round[];
  readonly isBusy: boolean;
  readonly refusal: ReactNode;
  readonly keep: (given: GivenOfStatement) => void;
}

const texts = ["title", "speaker", "onBehalfOf", "meeting"] as const;

/** What was recognised of a statement, to be looked at and changed before it is kept. */
export function StatementForm({ answer, rounds, isBusy, refusal, keep }: StatementFormProps): ReactNode {
  const id = useId();
  const { particulars } = answer;
  const [emptied, setEmptied] = useState<readonly ParticularName[]>([]);
  return (
    <form
      className="particulars"
      onChange={(event) => setEmptied(emptiedIn(new FormData(event.currentTarget), particulars))}
      onSubmit={(event) => {
        event.preventDefault();
        keep(givenOfStatement(new FormData(event.currentTarget), particulars));
      }}
    >
      {texts.map((field) => (
        <div key={field} className="field">
          <label htmlFor={`${id}-${field}`}>{capitalised(t(`particular.${field}`))}</label>
          <input
            id={`${id}-${field}`}
            name={field}
            className="input"
            dir="auto"
            defaultValue={shownOf(field, particulars)}
            aria-describedby={`${id}-${field}-source`}
          />
          <p id={`${id}-${field}-source`} className="meta quiet">
            {sourceInWords(particulars[field])}
          </p>
        </div>
      ))}
      <div className="field">
        <label htmlFor={`${id}-date`}>{capitalised(t("particular.date"))}</label>
        <input
          id={`${id}-date`}
          name="date"
          type="date"
          className="input"
          defaultValue={shownOf("date", particulars)}
        />
        <p className="meta quiet">{sourceInWords(particulars.date)}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-round`}>{capitalised(t("particular.round"))}</label>
        <select id={`${id}-round`} name="round" className="input" defaultValue={shownOf("round", particulars)}>
          <option value="">{t("addStatement.noRound")}</option>
          {rounds.map(({ number, label }) => (
            <option key={number} value={number}>
              {label}
            </option>
          ))}
        </select>
        <p className="meta quiet">{sourceInWords(particulars.round)}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-language`}>{capitalised(t("particular.language"))}</label>
        <input
          id={`${id}-language`}
          name="language"
          className="input"
          size={8}
          defaultValue={shownOf("language", particulars)}
        />
      </div>
      <p role="status" className="meta">
        {emptied.length === 0
          ? ""
          : t("addStatement.emptied", { fields: inARow(emptied.map((field) => t(`particular.${field}`))) })}
      </p>
      <AuthorField isWanted={emptied.length > 0} />
      {refusal === null ? null : (
        <p role="alert" className="add-refusal">
          {refusal}
        </p>
      )}
      <button type="submit" className="button button-strong" disabled={isBusy}>
        {isBusy ? t("add.keeping") : t("addStatement.keep")}
      </button>
    </form>
  );
}
