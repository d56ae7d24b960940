import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface RowLinkProps {
  /** The key of a row. */
  readonly leadsTo: string;
  readonly children: ReactNode;
}

/** The way across a move: to another row of the page, which the address names. */
export function RowLink({ leadsTo, children }: RowLinkProps): ReactNode {
  return (
    <Link
      to="."
      search={(search: Record<string, unknown>) => ({ ...search, at: leadsTo })}
      resetScroll={false}
      preload={false}
    >
      {children}
    </Link>
  );
}
