import type { BundleConflictOutcome, BundleContents, BundleImport } from "@travaux/model";
import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { ServerSentence } from "../language/server-sentence.tsx";
import { t } from "../language/t.ts";

interface BundlePreviewProps {
  readonly taken: BundleImport;
  readonly isBusy: boolean;
  readonly keep: () => void;
}

/** What a bundle would bring, what of it is here, and what is said otherwise on the two sides. */
export function BundlePreview({ taken, isBusy, keep }: BundlePreviewProps): ReactNode {
  const { negotiation, isNew, outcome, came, there, conflicts } = taken;
  const coming = countsOf(came);
  const known = countsOf(there);
  // A negotiation of which nothing is there yet but its name may be taken in as well.
  const isEmpty = coming.length === 0 && !isNew;
  return (
    <section className="bundle-preview">
      <h2 className="section-title" dir="auto">
        {negotiation.title}
      </h2>
      <p>{isNew ? t("bundle.new") : t("bundle.known")}</p>
      {coming.length > 0 ? (
        <p>{t("bundle.wouldCome", { counts: inARow(coming) })}</p>
      ) : outcome === "refused" || isNew ? null : (
        <p>{t("bundle.nothingNew")}</p>
      )}
      {known.length === 0 ? null : <p className="quiet">{t("bundle.there", { counts: inARow(known) })}</p>}
      {conflicts.length === 0 ? null : (
        <>
          <h3 className="bundle-otherwise">{t("bundle.otherwise")}</h3>
          <ul className="bundle-conflicts">
            {conflicts.map((conflict) => (
              <li key={conflict.decisions?.join(" ") ?? conflict.sentence} data-outcome={conflict.outcome}>
                <strong>{outcomeInWords(conflict.outcome)}</strong>{" "}
                <ServerSentence gist={null} sentence={conflict.sentence} />
              </li>
            ))}
          </ul>
        </>
      )}
      {outcome === "refused" ? (
        <p className="add-refusal">{t("bundle.refused")}</p>
      ) : (
        <button type="button" className="button button-strong" disabled={isBusy || isEmpty} onClick={keep}>
          {t("bundle.keep")}
        </button>
      )}
    </section>
  );
}

function countsOf({ rounds, drafts, statements, decisions, removals }: BundleContents): readonly string[] {
  return [
    ...(rounds.length === 0 ? [] : [t("count.rounds", { count: rounds.length })]),
    ...(drafts.length === 0 ? [] : [t("count.drafts", { count: drafts.length })]),
    ...(statements.length === 0 ? [] : [t("count.statements", { count: statements.length })]),
    ...(decisions.length === 0 ? [] : [t("count.decisions", { count: decisions.length })]),
    ...(removals.length === 0 ? [] : [t("count.removals", { count: removals.length })]),
  ];
}

function outcomeInWords(outcome: BundleConflictOutcome): string {
  switch (outcome) {
    case "refused":
      return t("bundle.cannotBeHeld");
    case "both-kept":
      return t("bundle.bothKept");
    case "kept-as-here":
      return t("bundle.keptAsHere");
  }
}
