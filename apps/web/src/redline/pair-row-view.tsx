import { memo, type ReactNode, useCallback, useId, useMemo, useRef, useState } from "react";
import type { CompareView } from "./compare-search.ts";
import { InlineRow } from "./inline-row.tsx";
import { ListRow } from "./list-row.tsx";
import { spokenHeading } from "./row-words.ts";
import type { PairRow } from "./rows.ts";
import { RowToolsContext } from "./row-tools.ts";
import { SideRow } from "./side-row.tsx";
import { useCompareSetting } from "./use-compare-setting.ts";
import { WhyPanel } from "./why-panel.tsx";
import "./row.css";

interface PairRowViewProps {
  readonly row: PairRow;
  readonly view: CompareView;
  /** Whether the walk from change to change stops here. */
  readonly isWanted: boolean;
}

/** One pair of a comparison, headed by what happened to it. */
export const PairRowView = memo(function PairRowView({ row, view, isWanted }: PairRowViewProps): ReactNode {
  const { books, directions, openRows } = useCompareSetting();
  const spoken = spokenHeading(row, books, directions.get(row.key));
  const head = row.after[0] ?? row.before[0];
  const isHeading = head?.kind === "heading";
  const panel = useId();
  const element = useRef<HTMLDivElement>(null);
  const [isOpen, setIsOpen] = useState(() => openRows.has(row.key));
  const open = useCallback(
    (next: boolean) => {
      if (next) openRows.add(row.key);
      else openRows.delete(row.key);
      setIsOpen(next);
    },
    [openRows, row.key],
  );
  const tools = useMemo(() => ({ isOpen, panel, toggle: () => open(!isOpen) }), [isOpen, panel, open]);
  const close = (): void => {
    open(false);
    element.current?.querySelector<HTMLElement>(".why-open")?.focus();
  };
  // A heading may be a number alone.
  const headingWords = head?.text === "" ? spoken : head?.text;
  return (
    <div
      ref={element}
      id={`row-${row.key}`}
      className="row"
      role="group"
      aria-label={spoken}
      tabIndex={-1}
      data-row={row.key}
      data-view={view}
      data-change={isWanted}
      data-moved={row.pair.moved}
      data-heading={isHeading}
    >
      {isHeading ? (
        <h2 className="visually-hidden">{headingWords}</h2>
      ) : isWanted ? (
        <h3 className="visually-hidden">{spoken}</h3>
      ) : null}
      <RowToolsContext value={tools}>
        <RowBody row={row} view={view} />
      </RowToolsContext>
      {isOpen ? <WhyPanel id={panel} row={row} close={close} /> : null}
    </div>
  );
});

interface RowBodyProps {
  readonly row: PairRow;
  readonly view: CompareView;
}

function RowBody({ row, view }: RowBodyProps): ReactNode {
  switch (view) {
    case "side":
      return <SideRow row={row} />;
    case "inline":
      return <InlineRow row={row} />;
    case "list":
      return <ListRow row={row} />;
  }
}
