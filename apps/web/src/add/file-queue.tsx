import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { guessDraft } from "./guessed-draft.ts";
import type { FileUnderway } from "./use-sending.ts";

interface FileQueueProps {
  readonly files: readonly FileUnderway[];
  readonly current: number | null;
  readonly choose: (key: number) => void;
  readonly remove: (key: number) => void;
  readonly again: (key: number) => void;
}

/** The files that were chosen, in the order in which they are taken for drafts, each with how far it is. */
export function FileQueue({ files, current, choose, remove, again }: FileQueueProps): ReactNode {
  return (
    <ol className="file-queue" aria-label={t("add.files")}>
      {files.map(({ key, name, state }) => (
        <li key={key} data-state={state.kind}>
          <button
            type="button"
            className="button"
            aria-pressed={key === current}
            disabled={state.kind !== "ready"}
            onClick={() => choose(key)}
          >
            <bdi>{name}</bdi>
          </button>
          <span className="meta quiet">{guessed(name)}</span>
          <span className="meta">{stateInWords(state)}</span>
          {state.kind === "failed" ? (
            <button
              type="button"
              className="link-button meta"
              aria-label={t("add.againFile", { name })}
              onClick={() => again(key)}
            >
              {t("add.again")}
            </button>
          ) : null}
          <button
            type="button"
            className="link-button meta"
            aria-label={t("add.removeFile", { name })}
            onClick={() => remove(key)}
          >
            {t("add.remove")}
          </button>
        </li>
      ))}
    </ol>
  );
}

function stateInWords(state: FileUnderway["state"]): ReactNode {
  if (state.kind === "failed") return sentenceOf(state.error);
  if (state.kind !== "ready") return t(`add.state.${state.kind}`);
  const { paragraphs, findings } = state.report;
  const passages = t("count.passages", { count: paragraphs.length });
  return findings.length === 0 ? passages : t("add.state.found", { passages, count: findings.length });
}

function guessed(name: string): string {
  const { label, date } = guessDraft(name);
  return date === null ? label : t("date.minute", { day: label, clock: printDate(date) });
}
