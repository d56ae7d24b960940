import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The way back from a page about statements to their list. */
export function StatementsCrumbs({ negotiation }: { readonly negotiation: string }): ReactNode {
  return (
    <nav aria-label="Where this stands">
      <ol className="crumbs meta">
        <li>
          <Link to="/n/$negotiation/statements" params={{ negotiation }}>
            Statements
          </Link>
        </li>
      </ol>
    </nav>
  );
}
