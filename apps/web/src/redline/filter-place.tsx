import type { ReactNode } from "react";
import { t } from "../language/t.ts";

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
      <summary className="button">{count === 0 ? t("compare.showOnly") : t("compare.kindsShown", { count })}</summary>
      {children}
    </details>
  );
}
