import type { ReactNode } from "react";
import { countOf } from "../ui/counts.ts";

interface FilterPlaceProps {
  readonly isWide: boolean;
  readonly count: number;
  readonly children: ReactNode;
}

/** On a narrow page the filter is put away until it is asked for. */
export function FilterPlace({ isWide, count, children }: FilterPlaceProps): ReactNode {
  if (isWide) return children;
  return (
    <details className="filter-place no-print">
      <summary className="button">
        {count === 0 ? "Show only…" : `Showing ${countOf(count, "kind", "kinds")} only`}
      </summary>
      {children}
    </details>
  );
}
