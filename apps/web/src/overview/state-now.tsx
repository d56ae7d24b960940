import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DraftListEntry } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { printNumber } from "../ui/counts.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import { countFigure, figuresOf } from "./standing-figures.ts";

interface StateNowProps {
  readonly negotiation: string;
  readonly latest: DraftListEntry;
}

/** Where the latest draft stands, in figures; each leads to exactly the paragraphs that it counts. */
export function StateNow({ negotiation, latest }: StateNowProps): ReactNode {
  const { data, error } = useQuery(questions.standing(useReadModel(), negotiation, latest.id));
  return (
    <section aria-labelledby="state-title">
      <h2 id="state-title" className="overview-heading">
        {t("overview.stateOf", { draft: latest.label })}
      </h2>
      {error === null ? null : <p role="alert">{sentenceOf(error)}</p>}
      <ul className="figures" aria-busy={data === undefined}>
        {figuresOf({ against: latest.basedOn }).map((figure) => (
          <li key={figure} data-figure={figure}>
            {data === undefined ? (
              <span className="figure">
                <span className="figure-number">…</span> {t(`standing.${figure}`)}
              </span>
            ) : (
              <Link
                to="/n/$negotiation/standing"
                params={{ negotiation }}
                search={{ is: figure, draft: latest.id }}
                className="figure"
              >
                <span className="figure-number">{printNumber(countFigure(data, figure))}</span>{" "}
                {t(`standing.${figure}`)}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <p className="meta quiet">
        {data === undefined ? "…" : t("overview.counted", { count: data.paragraphs.length })}
      </p>
    </section>
  );
}
