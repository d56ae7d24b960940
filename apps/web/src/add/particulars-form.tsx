import type { Round } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { t } from "../language/t.ts";
import type { GuessedDraft } from "./guessed-draft.ts";
import { AuthorField, authorIn } from "../mending/author-field.tsx";
import type { DraftParticulars } from "../read-model.ts";
import { RoundsField, roundsIn } from "./rounds-field.tsx";

interface ParticularsFormProps {
  readonly rounds: readonly Round[];
  /** What the name of the file tells, to be corrected. */
  readonly guessed: GuessedDraft;
  /** As it was recognised; "und" when it was not. */
  readonly language: string;
  readonly isBusy: boolean;
  readonly refusal: ReactNode;
  /** True when something was mended: then it has to be known by whom. */
  readonly isMended: boolean;
  readonly keep: (particulars: DraftParticulars) => void;
}

/** What only a person knows of a draft: its label, its date, the rounds in which it was on the table. */
export function ParticularsForm({
  rounds,
  guessed,
  language,
  isBusy,
  refusal,
  isMended,
  keep,
}: ParticularsFormProps): ReactNode {
  const id = useId();
  return (
    <form
      className="particulars"
      onSubmit={(event) => {
        event.preventDefault();
        keep(particularsOf(new FormData(event.currentTarget)));
      }}
    >
      <h2 className="section-title">{t("add.keepAs")}</h2>
      <div className="field">
        <label htmlFor={`${id}-label`}>{t("add.label")}</label>
        <input
          id={`${id}-label`}
          name="label"
          className="input"
          defaultValue={guessed.label}
          required
          placeholder="Rev 2"
          autoComplete="off"
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-date`}>{t("add.date")}</label>
        <input id={`${id}-date`} name="date" type="date" className="input" defaultValue={guessed.date ?? ""} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-language`}>{t("add.language")}</label>
        <input
          id={`${id}-language`}
          name="language"
          className="input"
          defaultValue={language === "und" ? "" : language}
          placeholder="en"
          autoComplete="off"
          size={8}
        />
      </div>
      <RoundsField rounds={rounds} />
      <AuthorField isWanted={isMended} />
      {refusal === null ? null : (
        <p role="alert" className="add-refusal">
          {refusal}
        </p>
      )}
      <button type="submit" className="button button-strong" disabled={isBusy}>
        {isBusy ? t("add.keeping") : t("add.keep")}
      </button>
    </form>
  );
}

/** Reads the form; what was left empty is left out. */
function particularsOf(form: FormData): DraftParticulars {
  const text = (name: string): string => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() : "";
  };
  const [date, language] = [text("date"), text("language")];
  const rounds = roundsIn(form);
  const author = authorIn(form);
  return {
    label: text("label"),
    ...(date === "" ? {} : { date }),
    ...(language === "" ? {} : { language }),
    ...(rounds.length === 0 ? {} : { rounds }),
    ...(author === "" ? {} : { author }),
  };
}
