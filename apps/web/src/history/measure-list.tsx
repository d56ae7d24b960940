import type { Lineage } from "@travaux/model";
import type { ReactNode } from "react";
import { measureWords } from "./measure-words.ts";
import { t } from "../language/t.ts";

/** The measures of a paragraph, small, each with the rule by which it is counted. */
export function MeasureList({ lineage }: { readonly lineage: Lineage }): ReactNode {
  const measures = measureWords(lineage);
  if (measures.length === 0) return null;
  return (
    <details className="measures meta">
      <summary>{measures.map(({ name, value }) => t("measure.valued", { name, value })).join(" · ")}</summary>
      <dl>
        {measures.map(({ name, rule }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="quiet">{rule}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
