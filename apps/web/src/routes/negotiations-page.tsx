import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { BundleDesk } from "../bundle/bundle-desk.tsx";
import { Keeping } from "../copy/keeping.tsx";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
import { NegotiationForm } from "../overview/negotiation-form.tsx";
import { questions } from "../questions.ts";
import { PageHeading } from "../ui/page-heading.tsx";
import { useReadModel } from "../ui/use-read-model.ts";
import "./negotiations-page.css";

/**
 * All negotiations of the archive, and the way to begin another. Whoever comes to an archive with a single one is taken there;
 * the name of the viewer, at the top of every page, leads here all the same.
 */
export function NegotiationsPage(): ReactNode {
  const { data: negotiations } = useSuspenseQuery(questions.negotiations(useReadModel()));
  return (
    <div className="page">
      <PageHeading title={t("negotiations.title")}>{t("negotiations.title")}</PageHeading>
      {negotiations.length === 0 ? (
        <p className="negotiations-empty">
          <Message id="negotiations.empty" code={(words) => <code dir="ltr">{words}</code>} />
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
      <Keeping>
        <BundleDesk />
        <NegotiationForm isOpen={negotiations.length === 0} />
      </Keeping>
    </div>
  );
}
