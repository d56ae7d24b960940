import type { DraftListEntry, Round } from "@travaux/model";
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { RoundsField, roundsIn } from "../add/rounds-field.tsx";
import { t } from "../language/t.ts";
import { AuthorField } from "../mending/author-field.tsx";
import type { SaidOfDraft } from "../read-model.ts";
import { useSaying } from "../statements/use-saying.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "../statements/particulars.css";

interface CorrectDraftProps {
  readonly negotiation: string;
  readonly draft: DraftListEntry;
  /** The calendar. */
  readonly rounds: readonly Round[];
}

/** The means to say a kept draft's date, symbol and rounds otherwise. */
export function CorrectDraft(props: CorrectDraftProps): ReactNode {
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState("");
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (!isOpen && wasOpen.current) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <>
      {isOpen ? (
        <CorrectDraftForm
          {...props}
          close={(isKept) => {
            setOpen(false);
            setSaid(isKept ? t("particulars.corrected", { name: props.draft.label }) : "");
          }}
        />
      ) : (
        <button ref={button} type="button" className="link-button meta no-print" onClick={() => setOpen(true)}>
          {t("draft.correct")}
        </button>
      )}
      <span role="status" className="meta">
        {said}
      </span>
    </>
  );
}

interface CorrectDraftFormProps extends CorrectDraftProps {
  readonly close: (isKept: boolean) => void;
}

function CorrectDraftForm({ negotiation, draft: now, rounds, close }: CorrectDraftFormProps): ReactNode {
  const id = useId();
  // What somebody else corrects meanwhile is not taken back: said is what differs from what stood here.
  const [draft] = useState(now);
  const form = useRef<HTMLFormElement>(null);
  const read = useReadModel();
  const { isBusy, error, say } = useSaying(form, () => close(true));
  useEffect(() => form.current?.querySelector<HTMLElement>("input")?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (form.current === null) return;
    const says = saidOf(new FormData(form.current), draft);
    if (Object.keys(says).length === 0) close(false);
    else say(async (author) => read.correctDraft(negotiation, { draft: draft.id, says, author }));
  };
  return (
    <form
      ref={form}
      className="particular-form no-print"
      aria-label={t("draft.correct")}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") close(false);
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-date`}>{t("add.date")}</label>
        <input
          id={`${id}-date`}
          name="date"
          className="input"
          maxLength={60}
          defaultValue={draft.date?.replace("T", " ") ?? ""}
          aria-describedby={`${id}-hint`}
          dir="ltr"
          autoComplete="off"
        />
        <p id={`${id}-hint`} className="meta quiet">
          {t("particulars.dateHint")}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-symbol`}>{t("draft.symbol")}</label>
        <input
          id={`${id}-symbol`}
          name="symbol"
          className="input"
          maxLength={120}
          defaultValue={draft.symbol ?? ""}
          dir="auto"
          autoComplete="off"
        />
      </div>
      <RoundsField rounds={rounds} chosen={draft.rounds} />
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

/** What was typed otherwise than it stands; nothing typed is that there is none. */
function saidOf(form: FormData, draft: DraftListEntry): SaidOfDraft {
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" ? value.trim() || null : null;
  };
  const [date, symbol, rounds] = [text("date"), text("symbol"), roundsIn(form)];
  return {
    ...(date === (draft.date?.replace("T", " ") ?? null) ? {} : { date }),
    ...(symbol === (draft.symbol?.trim() || null) ? {} : { symbol }),
    ...(areAlike(rounds, draft.rounds) ? {} : { rounds }),
  };
}

/** In whatever order, and however often each is named. */
function areAlike(some: readonly number[], others: readonly number[]): boolean {
  const [one, other] = [new Set(some), new Set(others)];
  return one.size === other.size && [...one].every((round) => other.has(round));
}
