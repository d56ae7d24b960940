import { useQuery } from "@tanstack/react-query";
import type { Lineage, Provenance } from "@travaux/model";
import { type ReactNode, useState } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";

interface WordsOriginProps {
  readonly negotiation: string;
  readonly address: string;
  readonly lineage: Lineage;
  readonly textAttributes: { readonly lang?: string; readonly dir: "ltr" | "rtl" | "auto" };
}

/** Which draft brought which words: one draft at a time, chosen from a list, or by the word itself. */
export function WordsOrigin({ negotiation, address, lineage, textAttributes }: WordsOriginProps): ReactNode {
  const { data, error } = useQuery(questions.provenance(useReadModel(), negotiation, address));
  const [chosen, setChosen] = useState<string | null>(null);
  if (error !== null) return <p role="alert">{sentenceOf(error)}</p>;
  if (data === undefined) return <p role="status">{t("notice.reading")}</p>;
  const counts = wordsByDraft(data);
  const drafts = lineage.drafts.filter((draft) => counts.has(draft.id));
  const shown = chosen ?? drafts.at(-1)?.id ?? null;
  const label = drafts.find((draft) => draft.id === shown)?.label ?? "";
  const isAgain = data.runs.some((run) => run.since === shown && run.reintroduced);
  return (
    <div className="origin">
      <ul className="origin-drafts">
        {drafts.map((draft) => (
          <li key={draft.id}>
            <button
              type="button"
              className="button chip"
              aria-pressed={draft.id === shown}
              onClick={() => setChosen(draft.id)}
            >
              {draft.label} <span>{t("count.words", { count: counts.get(draft.id) ?? 0 })}</span>
            </button>
          </li>
        ))}
      </ul>
      <p className="text reading-text" {...textAttributes}>
        {data.runs.map((run, index) =>
          run.since === shown ? (
            <mark key={`${index}-${run.since}`} className="origin-words">
              {run.text}
            </mark>
          ) : (
            run.text
          ),
        )}
      </p>
      <p className="meta quiet" role="status">
        {t(isAgain ? "origin.markedAgain" : "origin.marked", { draft: label })}
      </p>
    </div>
  );
}

/** How many words of the paragraph each draft brought. */
function wordsByDraft(provenance: Provenance): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of provenance.runs) {
    const words = run.text.split(" ").filter((word) => word !== "").length;
    if (words > 0) counts.set(run.since, (counts.get(run.since) ?? 0) + words);
  }
  return counts;
}
