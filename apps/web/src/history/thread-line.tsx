import { Link } from "@tanstack/react-router";
import type { DraftHeading, Lineage } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";

interface ThreadLineProps {
  readonly negotiation: string;
  readonly lineage: Lineage;
  readonly here: { readonly draft: string; readonly paragraph: string };
}

/** Under which numbers the passage stood, draft by draft, each leading there. */
export function ThreadLine({ negotiation, lineage, here }: ThreadLineProps): ReactNode {
  return (
    <nav aria-label={t("history.thread")}>
      <ol className="thread">
        {lineage.drafts.map((draft) => {
          const paragraphs = lineage.steps.find((step) => step.draft === draft.id)?.paragraphs ?? [];
          return (
            <li key={draft.id} className="thread-step" data-here={draft.id === here.draft}>
              <span className="meta quiet">{draft.label}</span>
              <span className="thread-labels">
                {paragraphs.length === 0 ? <span className="quiet">{t("history.notThere")}</span> : null}
                {paragraphs.map((paragraph) => (
                  <Link
                    key={paragraph.id}
                    to="/n/$negotiation/p/$draft/$paragraph"
                    params={{ negotiation, draft: draft.id, paragraph: paragraph.id }}
                    preload={false}
                    aria-current={here.draft === draft.id && here.paragraph === paragraph.id ? "page" : undefined}
                  >
                    {paragraph.address ?? paragraph.label ?? t("history.noNumber")}
                  </Link>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface ThreadLineToComeProps {
  readonly drafts: readonly DraftHeading[];
  readonly here: string;
}

/** Stands where the line will be while its numbers are looked for, as high as it: the text below keeps its place. */
export function ThreadLineToCome({ drafts, here }: ThreadLineToComeProps): ReactNode {
  return (
    <ol className="thread" aria-hidden="true">
      {drafts.map((draft) => (
        <li key={draft.id} className="thread-step" data-here={draft.id === here}>
          <span className="meta quiet">{draft.label}</span>
          <span className="thread-labels quiet">…</span>
        </li>
      ))}
    </ol>
  );
}
