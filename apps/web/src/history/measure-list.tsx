import type { Lineage } from "@travaux/model";
import { measuresInWords } from "@travaux/render";
import type { ReactNode } from "react";

/** The measures of a paragraph, small, each with the rule by which it is counted. */
export function MeasureList({ lineage }: { readonly lineage: Lineage }): ReactNode {
  const measures = measuresInWords(lineage);
  if (measures.length === 0) return null;
  return (
    <details className="measures meta">
      <summary>{measures.map(({ name, value }) => `${name}: ${value}`).join(" · ")}</summary>
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
