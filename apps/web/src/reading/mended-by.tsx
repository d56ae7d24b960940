import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { keptEntries, Said } from "../mending/mend-list.tsx";
import { questions } from "../questions.ts";
import { printDate } from "../ui/dates.ts";
import { useReadModel } from "../ui/use-read-model.ts";

interface MendedByProps {
  readonly negotiation: string;
  readonly draft: string;
}

/** Says of a draft that people mended how it was read, who did, and what. */
export function MendedBy({ negotiation, draft }: MendedByProps): ReactNode {
  const { data: kept } = useSuspenseQuery(questions.mends(useReadModel(), negotiation, draft));
  const entries = keptEntries(kept);
  if (entries.length === 0) return null;
  const authors = [...new Set(entries.map(({ author }) => author))];
  return (
    <details className="mended-by">
      <summary>
        <Message
          id="draft.mendedBy"
          authors={<bdi>{inARow(authors)}</bdi>}
          mends={t("count.mends", { count: entries.length })}
        />
      </summary>
      <ul>
        {entries.map(({ uuid, author, at, about, does }) => (
          <li key={uuid}>
            <Said about={about} does={does} />{" "}
            <span className="quiet">
              (<bdi>{author}</bdi>, {printDate(at)})
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
