import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { questions } from "../questions.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "./negotiations-page.css";

/** All negotiations of the archive. With a single one the reader is taken there and does not see this page. */
export function NegotiationsPage(): ReactNode {
  const { data: negotiations } = useSuspenseQuery(questions.negotiations(useReadModel()));
  return (
    <div className="page">
      <PageHeading title="Negotiations">Negotiations</PageHeading>
      {negotiations.length === 0 ? (
        <p className="negotiations-empty">
          The archive is empty: start a negotiation with <code>travaux new NAME --title "…"</code>, or import a whole
          series with <code>travaux import MANIFEST.yaml</code>, and reload this page.
        </p>
      ) : (
        <ul className="negotiations">
          {negotiations.map((negotiation) => (
            <li key={negotiation.name}>
              <Link to="/n/$negotiation" params={{ negotiation: negotiation.name }}>
                {negotiation.title}
              </Link>
              <p className="meta quiet">{negotiation.name}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
