import { memo, type ReactNode, useEffect, useRef, useState } from "react";
import type { ChangeKind } from "./change-kind.ts";
import { isWanted } from "./change-kind.ts";
import type { CompareView } from "./compare-search.ts";
import { PairRowView } from "./pair-row-view.tsx";
import { foldWords } from "./row-words.ts";
import type { PairRow, Row } from "./rows.ts";
import { sectionsOf, type Stretch } from "./stretches.ts";
import { StubRowView } from "./stub-row-view.tsx";
import { useCompareSetting } from "./use-compare-setting.ts";

interface StretchProps {
  readonly stretch: Stretch;
  readonly view: CompareView;
  readonly wanted: ReadonlySet<ChangeKind>;
}

/** A section of rows. The browser draws it when it comes into sight; until then its height is estimated. */
export const SectionView = memo(function SectionView({ stretch, view, wanted }: StretchProps): ReactNode {
  return (
    <div className="section" style={{ containIntrinsicBlockSize: `auto ${estimateHeight(stretch.rows, view)}px` }}>
      {stretch.rows.map((row) =>
        row.kind === "stub" ? (
          <StubRowView key={row.key} stub={row} />
        ) : (
          <PairRowView key={row.key} row={row} view={view} isWanted={isWanted(row.changes, wanted)} />
        ),
      )}
    </div>
  );
});

interface FoldProps extends StretchProps {
  /** True when the reader was sent to a row in here: the fold stands open then. */
  readonly holdsCurrent: boolean;
}

/** Rows out of interest, folded into one line. The browser's own search finds what is inside and opens it. */
export const FoldView = memo(function FoldView({ stretch, view, wanted, holdsCurrent }: FoldProps): ReactNode {
  const { books, filter } = useCompareSetting();
  const [isOpenedByHand, setIsOpenedByHand] = useState(false);
  const content = useRef<HTMLDivElement>(null);
  const isOpen = isOpenedByHand || holdsCurrent;
  useEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    // React knows `hidden` as a yes or no only.
    if (isOpen) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "until-found");
    const open = (): void => setIsOpenedByHand(true);
    element.addEventListener("beforematch", open);
    return () => element.removeEventListener("beforematch", open);
  }, [isOpen]);
  const pairs = stretch.rows.filter((row): row is PairRow => row.kind === "pair");
  return (
    <div className="fold">
      <button
        type="button"
        className="fold-button"
        aria-expanded={isOpen}
        aria-controls={stretch.key}
        onClick={() => setIsOpenedByHand(!isOpen)}
      >
        {foldWords(pairs, books, wanted.size > 0 || filter !== undefined)}
      </button>
      <div ref={content} id={stretch.key} className="fold-content">
        {sectionsOf(stretch.rows).map((section) => (
          <SectionView key={section.key} stretch={section} view={view} wanted={wanted} />
        ))}
      </div>
    </div>
  );
});

/** Characters in a line of one of two columns, and of a single one, about; a line is 24 px high at 16 px. */
const LINE_LENGTH: Readonly<Record<CompareView, number>> = { side: 62, inline: 80, list: 80 };
const LINE_HEIGHT = 24;
const ROW_PADDING = 24;

/** The height that rows will take, in px: near enough for the scroll bar not to jump. */
function estimateHeight(rows: readonly Row[], view: CompareView): number {
  return rows.reduce((sum, row) => {
    if (row.kind === "stub") return sum + LINE_HEIGHT + ROW_PADDING;
    const longest = Math.max(lengthOf(row.before), lengthOf(row.after));
    return sum + Math.ceil(longest / LINE_LENGTH[view]) * LINE_HEIGHT + ROW_PADDING;
  }, 0);
}

function lengthOf(paragraphs: readonly { readonly text: string }[]): number {
  return paragraphs.reduce((sum, paragraph) => sum + paragraph.text.length, 0);
}
