import type { ParticularName, Round } from "@travaux/model";
import { type FormEvent, type ReactNode, useEffect, useId, useRef } from "react";
import { t } from "../language/t.ts";
import { AuthorField } from "../mending/author-field.tsx";
import type { SaidOfStatement } from "../read-model.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { useSaying } from "./use-saying.ts";
import "./particulars.css";

interface ParticularFormProps {
  readonly negotiation: string;
  readonly statement: string;
  readonly field: ParticularName;
  readonly name: string;
  /** As it is typed; empty when it is not known. */
  readonly value: string;
  readonly rounds: readonly Round[];
  readonly close: (isKept: boolean) => void;
}

/** Says one thing of a statement otherwise. Left empty it says that there is none, where there can be none. */
export function ParticularForm(props: ParticularFormProps): ReactNode {
  const { negotiation, statement, field, name, close } = props;
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const read = useReadModel();
  const { isBusy, error, say } = useSaying(form, () => close(true));
  useEffect(() => form.current?.querySelector<HTMLElement>("input, select")?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (form.current === null) return;
    const typed = new FormData(form.current).get("value");
    const says = saidOf(field, typeof typed === "string" ? typed.trim() : "");
    say(async (author) => read.correctStatement(negotiation, { statement, says, author }));
  };
  return (
    <form
      ref={form}
      className="particular-form no-print"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") close(false);
      }}
    >
      <div className="field">
        <label htmlFor={id}>{name}</label>
        <ValueField id={id} {...props} />
        {canBeNone(field) ? (
          <p id={`${id}-hint`} className="meta quiet">
            {field === "date" ? t("particulars.dateHint") : field === "round" ? "" : t("particulars.emptyHint")}
          </p>
        ) : null}
      </div>
      <AuthorField isWanted />
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      <p className="particular-actions">
        <button type="submit" className="button button-strong" disabled={isBusy}>
          {t("particulars.keep")}
        </button>
        <button type="button" className="button" onClick={() => close(false)}>
          {t("particulars.leave")}
        </button>
      </p>
    </form>
  );
}

function ValueField({ id, field, value, rounds }: ParticularFormProps & { readonly id: string }): ReactNode {
  if (field === "round")
    return (
      <select id={id} name="value" className="input" defaultValue={value}>
        <option value="">{t("particulars.noRound")}</option>
        {rounds.map(({ number, label }) => (
          <option key={number} value={number}>
            {label}
          </option>
        ))}
      </select>
    );
  const hint = canBeNone(field) ? { "aria-describedby": `${id}-hint` } : { required: true };
  return <input id={id} name="value" className="input" maxLength={300} defaultValue={value} dir="auto" {...hint} />;
}

/** A text has a title and a language; the rest it may lack. */
function canBeNone(field: ParticularName): boolean {
  return field !== "title" && field !== "language";
}

/** What was typed, as it is said: nothing typed is that there is none. */
function saidOf(field: ParticularName, typed: string): SaidOfStatement {
  if (field === "round") return { round: typed === "" ? null : Number(typed) };
  return { [field]: typed === "" && canBeNone(field) ? null : typed };
}
