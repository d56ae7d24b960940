import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";

/** The way back from a page about statements to their list. */
export function StatementsCrumbs({ negotiation }: { readonly negotiation: string }): ReactNode {
  return (
    <nav aria-label={t("paragraph.where")}>
      <ol className="crumbs meta">
        <li>
          <Link to="/n/$negotiation/statements" params={{ negotiation }}>
            {t("shell.statements")}
          </Link>
        </li>
      </ol>
    </nav>
  );
}
