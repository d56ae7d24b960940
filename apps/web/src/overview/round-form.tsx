import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useId, useRef } from "react";
import { formText } from "../add/form-text.ts";
import { t } from "../language/t.ts";
import type { NewRound } from "../read-model.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";

interface RoundFormProps {
  readonly negotiation: string;
}

/** A round for the calendar: its name, its first and its last day. */
export function RoundForm({ negotiation }: RoundFormProps): ReactNode {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const read = useReadModel();
  const queries = useQueryClient();
  const keeping = useMutation({
    mutationFn: async (round: NewRound) => read.keepRound(negotiation, round),
    onSuccess: async () => {
      form.current?.reset();
      await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "reading" });
    },
  });
  return (
    <details className="add-small no-print">
      <summary>{t("round.add")}</summary>
      <form
        ref={form}
        className="add-small-form"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget);
          keeping.mutate({
            label: formText(given, "label"),
            from: formText(given, "from"),
            to: formText(given, "to"),
          });
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-label`}>{t("round.label")}</label>
          <input id={`${id}-label`} name="label" className="input" required autoComplete="off" />
        </div>
        <div className="field">
          <label htmlFor={`${id}-from`}>{t("round.from")}</label>
          <input id={`${id}-from`} name="from" type="date" className="input" required />
        </div>
        <div className="field">
          <label htmlFor={`${id}-to`}>{t("round.to")}</label>
          <input id={`${id}-to`} name="to" type="date" className="input" required />
        </div>
        <button type="submit" className="button" disabled={keeping.isPending}>
          {keeping.isPending ? t("add.keeping") : t("round.keep")}
        </button>
      </form>
      <p role="status">{keeping.data === undefined ? "" : t("round.kept", { round: keeping.data.label })}</p>
      {keeping.error === null ? null : (
        <p role="alert" className="add-refusal">
          {sentenceOf(keeping.error)}
        </p>
      )}
    </details>
  );
}
