import { getRouteApi } from "@tanstack/react-router";
import {
  type Comparison,
  type DraftList,
  type DraftListEntry,
  type ListedDecision,
  openAddressBook,
  type Paragraph,
} from "@travaux/model";
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { layoutDirection } from "../ui/direction.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { filteredComparison, parseChangeFilter, printChangeFilter } from "./change-filter.ts";
import { ClassFilter } from "./class-filter.tsx";
import { SaidNotice } from "./said-notice.tsx";
import { type ChangeKind, parseChangeKinds, printChangeKinds } from "./change-kind.ts";
import { compareViews, type CompareView as View, readCompareSearch } from "./compare-search.ts";
import { type ComparedSide, type CompareSetting, CompareSettingContext } from "./compare-setting.ts";
import { comparisonSentence } from "./comparison-sentence.ts";
import { ComparedText } from "./compared-text.tsx";
import { FilterPlace } from "./filter-place.tsx";
import { KindFilter } from "./kind-filter.tsx";
import { directionsOf, rowsOf } from "./rows.ts";
import { listedStretches, sectionsOf, stretchesOf, wantedRows } from "./stretches.ts";
import { goToRow } from "./walk.ts";
import { useWalk } from "./use-walk.ts";
import { ViewChoice } from "./view-choice.tsx";
import { WalkBar } from "./walk-bar.tsx";

/** What is drawn before anything else: more than fits any window. */
const FIRST_STRETCHES = 8;

const route = getRouteApi("/n/$negotiation/compare");

interface CompareViewProps {
  readonly list: DraftList;
  readonly before: DraftListEntry;
  readonly after: DraftListEntry;
  readonly comparison: Comparison;
  /** The choice of the two drafts, to stand with the other tools. */
  readonly children: ReactNode;
}

/** A comparison with all that goes with it: filter, views, and the walk from change to change. */
export function CompareView({ list, before, after, comparison: latest, children }: CompareViewProps): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const isWide = useMedia(TWO_COLUMNS);
  // What every row hangs on follows without blocking: the buttons answer at once, the rows when they can.
  const comparison = useDeferredValue(latest);
  const chosen = search.without ?? "";
  const without = useDeferredValue(chosen);
  const filter = useMemo(() => parseChangeFilter(without), [without]);
  const seen = useMemo(() => filteredComparison(comparison, filter), [comparison, filter]);
  const rows = useMemo(() => rowsOf(seen, comparison), [seen, comparison]);
  const kinds = search.kinds ?? "";
  const wanted = useMemo(() => parseChangeKinds(kinds), [kinds]);
  const isUnfolded = search.all === "yes";
  const changes = useMemo(() => wantedRows(rows, wanted), [rows, wanted]);
  const change = useCallback(
    (part: { view?: View; kinds?: string; without?: string; all?: "yes" | undefined; at?: string }) =>
      void navigate({
        search: (now) => readCompareSearch({ ...now, ...part }),
        replace: true,
        resetScroll: false,
      }),
    [navigate],
  );
  const [openRows] = useState(() => new Set<string>());
  const [said, setSaid] = useState<ListedDecision | null>(null);
  const goTo = useCallback(
    (side: "before" | "after", id: string) => {
      const row = rows.find((one) => one.kind === "pair" && one[side].some((paragraph) => paragraph.id === id));
      if (row !== undefined) change({ at: row.key });
    },
    [rows, change],
  );
  const awaited = useRef<string | null>(null);
  const onSaid = useCallback((decision: ListedDecision, row: string) => {
    awaited.current = row;
    setSaid(decision);
  }, []);
  const setting = useMemo<CompareSetting>(
    () => ({
      negotiation: list.negotiation.name,
      before: sideOf(before, comparison.before.paragraphs),
      after: sideOf(after, comparison.after.paragraphs),
      books: {
        before: openAddressBook(comparison.before.paragraphs),
        after: openAddressBook(comparison.after.paragraphs),
      },
      directions: directionsOf(rows),
      filter,
      paragraphs: { before: comparison.before.paragraphs, after: comparison.after.paragraphs },
      openRows,
      goTo,
      onSaid,
    }),
    [list, before, after, comparison, rows, filter, openRows, goTo, onSaid],
  );
  const views: readonly View[] = isWide ? compareViews : compareViews.filter((view) => view !== "side");
  const view = views.find((one) => one === search.view) ?? views[0] ?? "inline";
  const isList = view === "list";
  const stretches = useMemo(() => {
    if (isList) return listedStretches(rows, wanted);
    return isUnfolded ? sectionsOf(rows) : stretchesOf(rows, wanted);
  }, [rows, wanted, isUnfolded, isList]);
  const wished = useMemo(() => ({ stretches, view, wanted }), [stretches, view, wanted]);
  const [begun] = useState(() => ({ ...wished, stretches: stretches.slice(0, FIRST_STRETCHES) }));
  // The beginning is there at once; the rest, and what a filter or another view changes, follows without blocking.
  const shown = useDeferredValue(wished, begun);
  const arrive = useCallback((at: string) => change({ at }), [change]);
  const isSettled = shown === wished && comparison === latest && without === chosen;
  // The button that was pressed is gone, and perhaps its row: the reader goes on where the paragraph stands now.
  useEffect(() => {
    if (awaited.current === null || !isSettled) return;
    const row = document.getElementById(`row-${awaited.current}`);
    awaited.current = null;
    if (row !== null) goToRow(row);
  }, [said, isSettled]);
  const walk = useWalk({ place, at: search.at, arrive, isWhole: isSettled });
  useLetterKeys({
    n: walk.nextChange,
    p: walk.previousChange,
    j: walk.nextRow,
    k: walk.previousRow,
    m: () => change({ view: views[(views.indexOf(view) + 1) % views.length] ?? "inline" }),
  });
  const choose = (next: ReadonlySet<ChangeKind>): void => change({ kinds: printChangeKinds(next) });
  return (
    <CompareSettingContext value={setting}>
      <p className="compare-summary">{comparisonSentence(seen, rows)}</p>
      <div className="compare-tools no-print">
        {children}
        <ViewChoice views={views} chosen={view} choose={(next) => change({ view: next })} />
        {isList ? null : (
          <button
            type="button"
            className="button"
            aria-pressed={isUnfolded}
            onClick={() => change({ all: isUnfolded ? undefined : "yes" })}
          >
            Whole text
          </button>
        )}
      </div>
      <FilterPlace isWide={isWide} count={wanted.size}>
        <KindFilter rows={rows} wanted={wanted} choose={choose} />
        <ClassFilter
          filter={parseChangeFilter(chosen)}
          choose={(next) => change({ without: printChangeFilter(next) })}
        />
      </FilterPlace>
      <Legend />
      <WalkBar
        before={before.label}
        after={after.label}
        dir={setting.after.layout}
        current={changes.findIndex((row) => row.key === search.at) + 1}
        total={changes.length}
        view={view}
        walk={walk}
      />
      <div ref={place} className="compared" data-view={shown.view} aria-busy={!isSettled}>
        <h2 className="visually-hidden">The text</h2>
        <ComparedText {...shown} at={search.at} />
      </div>
      <SaidNotice decision={said} close={() => setSaid(null)} />
    </CompareSettingContext>
  );
}

function sideOf({ id, label, language }: DraftListEntry, paragraphs: readonly Paragraph[]): ComparedSide {
  return { draft: id, label, language, layout: layoutDirection(language, paragraphs) };
}

/** How to read the marks, on paper. */
function Legend(): ReactNode {
  return (
    <p className="print-only meta">
      <ins className="mark">underlined</ins>: came in. <del className="mark">struck through</del>: went. Double line in
      the margin: moved. “was 38”: the number before.
    </p>
  );
}
