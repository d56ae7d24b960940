import type { Comparison, DraftListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { MastheadLines } from "../reading/masthead.tsx";

interface MastheadsProps {
  readonly comparison: Comparison;
  readonly before: DraftListEntry;
  readonly after: DraftListEntry;
}

/** The mastheads of both drafts beside each other: at hand, and no part of what is compared. */
export function Mastheads({ comparison, before, after }: MastheadsProps): ReactNode {
  const sides = [
    { draft: before, lines: comparison.before.masthead ?? [] },
    { draft: after, lines: comparison.after.masthead ?? [] },
  ];
  if (sides.every(({ lines }) => lines.length === 0)) return null;
  return (
    <details className="mastheads meta">
      <summary>{t("compare.mastheads")}</summary>
      <p>{t("compare.mastheadsApart")}</p>
      <div className="mastheads-sides">
        {sides.map(({ draft, lines }) => (
          <div key={draft.id} className="masthead" role="group" aria-label={draft.label}>
            <p>
              <strong>{draft.label}</strong>
            </p>
            {lines.length === 0 ? (
              <p>{t("compare.noMasthead")}</p>
            ) : (
              <MastheadLines lines={lines} language={draft.language} />
            )}
          </div>
        ))}
      </div>
    </details>
  );
}
