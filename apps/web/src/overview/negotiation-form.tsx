import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type ReactNode, useId, useState } from "react";
import { formText } from "../add/form-text.ts";
import { t } from "../language/t.ts";
import type { NewNegotiation } from "../read-model.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { nameFromTitle } from "./name-from-title.ts";

interface NegotiationFormProps {
  readonly isOpen: boolean;
}

/** The beginning of a negotiation: its title, the name under which addresses know it, and where its days are counted. */
export function NegotiationForm({ isOpen }: NegotiationFormProps): ReactNode {
  const id = useId();
  const read = useReadModel();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  /** Null while it follows from the title. */
  const [name, setName] = useState<string | null>(null);
  const starting = useMutation({
    mutationFn: async (negotiation: NewNegotiation) => read.startNegotiation(negotiation),
    onSuccess: async (started) => {
      await queries.invalidateQueries({ queryKey: ["negotiations"] });
      await navigate({ to: "/n/$negotiation", params: { negotiation: started.name } });
    },
  });
  return (
    <details className="add-small no-print" open={isOpen}>
      <summary>{t("negotiation.start")}</summary>
      <form
        className="add-small-form"
        onSubmit={(event) => {
          event.preventDefault();
          const zone = formText(new FormData(event.currentTarget), "zone");
          starting.mutate({ title, name: name ?? nameFromTitle(title), zone });
        }}
      >
        <div className="field">
          <label htmlFor={`${id}-title`}>{t("negotiation.title")}</label>
          <input
            id={`${id}-title`}
            className="input"
            required
            dir="auto"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-name`}>{t("negotiation.name")}</label>
          <input
            id={`${id}-name`}
            className="input"
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            aria-describedby={`${id}-hint`}
            value={name ?? nameFromTitle(title)}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <p id={`${id}-hint`} className="meta quiet">
            {t("negotiation.nameHint")}
          </p>
        </div>
        <div className="field">
          <label htmlFor={`${id}-zone`}>{t("negotiation.zone")}</label>
          <input
            id={`${id}-zone`}
            name="zone"
            className="input"
            required
            defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}
          />
        </div>
        <button type="submit" className="button button-strong" disabled={starting.isPending}>
          {t("negotiation.begin")}
        </button>
      </form>
      {starting.error === null ? null : (
        <p role="alert" className="add-refusal">
          {sentenceOf(starting.error)}
        </p>
      )}
    </details>
  );
}
