import type { ReactNode } from "react";
import type { ChangeKind } from "./change-kind.ts";
import type { CompareView } from "./compare-search.ts";
import type { Row } from "./rows.ts";
import { FoldView, SectionView } from "./stretch-view.tsx";
import type { Stretch } from "./stretches.ts";

interface ComparedTextProps {
  readonly stretches: readonly Stretch[];
  readonly view: CompareView;
  readonly wanted: ReadonlySet<ChangeKind>;
  /** The row where the reader is, or was sent to. */
  readonly at: string | undefined;
}

/** The rows of a comparison from top to bottom, in one scroller. */
export function ComparedText({ stretches, view, wanted, at }: ComparedTextProps): ReactNode {
  return stretches.map((stretch) =>
    stretch.kind === "shown" ? (
      <SectionView key={stretch.key} stretch={stretch} view={view} wanted={wanted} />
    ) : (
      <FoldView
        key={stretch.key}
        stretch={stretch}
        view={view}
        wanted={wanted}
        holdsCurrent={stretch.rows.some((row: Row) => row.key === at)}
      />
    ),
  );
}
