import { getRouteApi, Link } from "@tanstack/react-router";
import type { Comparison, DraftList, DraftListEntry, ListedDecision, Paragraph } from "@travaux/model";
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { t } from "../language/t.ts";
import { CopyButton } from "../ui/copy-button.tsx";
import { layoutDirection } from "../ui/direction.ts";
import { FileButton } from "../ui/file-button.tsx";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { useSlices } from "../drawing/sliced-work.ts";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { inUsersLook } from "../ui/users-look.ts";
import { BLOCK_ROWS, blocksOf, type Selection } from "./blocks.ts";
import { parseChangeFilter, printChangeFilter } from "./change-filter.ts";
import { type ChangeKind, parseChangeKinds, printChangeKinds } from "./change-kind.ts";
import { ClassFilter } from "./class-filter.tsx";
import { compareViews, type CompareView as View, readCompareSearch } from "./compare-search.ts";
import { type ComparedSide, type CompareSetting, CompareSettingContext } from "./compare-setting.ts";
import { type ComparedRows, comparedRowSteps } from "./compared-rows.ts";
import { ComparedText } from "./compared-text.tsx";
import { FilterPlace } from "./filter-place.tsx";
import { KindFilter } from "./kind-filter.tsx";
import { mapMarks } from "./map-marks.ts";
import { PageMap } from "./page-map.tsx";
import { PrintLegend } from "./print-legend.tsx";
import { ReportButtons } from "./report-buttons.tsx";
import { SaidNotice } from "./said-notice.tsx";
import { wantedRows } from "./stretches.ts";
import { goOnAt, useDrawing, useReveal } from "./use-drawing.ts";
import { useWalk } from "./use-walk.ts";
import { ViewChoice } from "./view-choice.tsx";
import { WalkBar } from "./walk-bar.tsx";

const route = getRouteApi("/n/$negotiation/compare");

interface ComparedProps {
  readonly list: DraftList;
  readonly before: DraftListEntry;
  readonly after: DraftListEntry;
  /** The choice of the two drafts, to stand with the other tools. */
  readonly children: ReactNode;
}

interface CompareViewProps extends ComparedProps {
  readonly comparison: Comparison;
  /** What stands here until there are rows. */
  readonly notYet: ReactNode;
}

/** A comparison with all that goes with it: filter, views, and the walk from change to change. */
export function CompareView({ comparison, notYet, ...shown }: CompareViewProps): ReactNode {
  const { without = "" } = route.useSearch();
  const begin = useCallback(() => comparedRowSteps(comparison, parseChangeFilter(without)), [comparison, without]);
  // What every row hangs on follows without blocking: the buttons answer at once, the rows when they can.
  const { done, isCurrent } = useSlices(begin);
  return done === null ? notYet : <RowsView {...shown} compared={done} isCurrent={isCurrent} />;
}

interface RowsViewProps extends ComparedProps {
  readonly compared: ComparedRows;
  /** False while the rows of another comparison or filter are on their way. */
  readonly isCurrent: boolean;
}

function RowsView({ list, before, after, compared, isCurrent: isLatest, children }: RowsViewProps): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const place = useRef<HTMLDivElement>(null);
  const isWide = useMedia(TWO_COLUMNS);
  const { comparison, filter, rows, books, directions, isWhole } = compared;
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
  const read = useReadModel();
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
      books,
      directions,
      filter,
      paragraphs: { before: comparison.before.paragraphs, after: comparison.after.paragraphs },
      openRows,
      goTo,
      onSaid,
    }),
    [list, before, after, comparison, books, directions, filter, openRows, goTo, onSaid],
  );
  const views: readonly View[] = isWide ? compareViews : compareViews.filter((view) => view !== "side");
  const view = views.find((one) => one === search.view) ?? views[0] ?? "inline";
  const isList = view === "list";
  const others: Selection["others"] = isList ? "left out" : isUnfolded ? "shown" : "folded";
  const wished = useMemo(
    () => ({ rows, selection: { wanted, others }, view, wanted, setting }),
    [rows, wanted, others, view, setting],
  );
  const [begun] = useState(() => (rows.length > BLOCK_ROWS ? { ...wished, rows: rows.slice(0, BLOCK_ROWS) } : wished));
  // What fits the window is there at once. Later the button that was pressed answers first, then every block hears of it.
  const heard = useDeferredValue(wished, begun);
  const blocks = useMemo(() => blocksOf(heard.rows, heard.selection), [heard]);
  const marks = useMemo(() => mapMarks(blocks, heard.wanted), [blocks, heard]);
  const isCurrent = isLatest && isWhole && heard === wished;
  const drawing = useDrawing();
  const reveal = useReveal(blocks, drawing);
  // The button that was pressed is gone, and perhaps its row: the reader goes on where the paragraph stands now.
  useEffect(() => {
    const key = awaited.current;
    if (key === null || !isCurrent) return;
    awaited.current = null;
    void goOnAt(key, reveal);
  }, [said, isCurrent, comparison, reveal]);
  const arrive = useCallback((at: string) => change({ at }), [change]);
  const walk = useWalk({ place, at: search.at, arrive, draw: drawing.turns.drawNow, reveal, isCurrent });
  useLetterKeys({
    n: walk.nextChange,
    p: walk.previousChange,
    j: walk.nextRow,
    k: walk.previousRow,
    m: () => change({ view: views[(views.indexOf(view) + 1) % views.length] ?? "inline" }),
  });
  const choose = (next: ReadonlySet<ChangeKind>): void => change({ kinds: printChangeKinds(next) });
  return (
    <>
      <p className="compare-summary">{isWhole ? compared.sentence : t("compare.comparing")}</p>
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
            {t("compare.wholeText")}
          </button>
        )}
        <FileButton
          name={`${before.id}-${after.id}`}
          kind="docx"
          isReady={isWhole}
          order={() =>
            inUsersLook(
              () => read.template(list.negotiation.name, { before: before.id, after: after.id }),
              (template) => ({ kind: "redline", comparison, template }),
            )
          }
        >
          {t("compare.word")}
        </FileButton>
        <ReportButtons question={{ negotiation: list.negotiation.name, before: before.id, after: after.id }} />
        <CopyButton copied={() => ({ text: location.href })}>{t("copy.link")}</CopyButton>
        <Link
          to="/n/$negotiation/room"
          params={{ negotiation: list.negotiation.name }}
          search={{ before: before.id, after: after.id, ...(search.at === undefined ? {} : { at: search.at }) }}
          className="button button-plain"
          preload={false}
        >
          {t("room.open")}
        </Link>
        <Link
          to="/n/$negotiation/synopsis"
          params={{ negotiation: list.negotiation.name }}
          search={{ drafts: `${before.id},${after.id}` }}
          className="button button-plain"
          preload={false}
        >
          {t("synopsis.several")}
        </Link>
      </div>
      <FilterPlace isWide={isWide} count={wanted.size}>
        <KindFilter rows={rows} isCounted={isWhole} wanted={wanted} choose={choose} />
        <ClassFilter
          filter={parseChangeFilter(search.without ?? "")}
          choose={(next) => change({ without: printChangeFilter(next) })}
        />
      </FilterPlace>
      <PrintLegend />
      <WalkBar
        before={before.label}
        after={after.label}
        dir={setting.after.layout}
        current={changes.findIndex((row) => row.key === search.at) + 1}
        total={isWhole ? changes.length : null}
        view={view}
        walk={walk}
      />
      <div ref={place} className="compared" data-view={view} aria-busy={!isCurrent || !drawing.isDrawn}>
        <h2 className="visually-hidden">{t("compare.theText")}</h2>
        <ComparedText {...heard} {...drawing} blocks={blocks} />
        {isWide && isWhole ? <PageMap place={place} marks={marks} /> : null}
      </div>
      <CompareSettingContext value={setting}>
        <SaidNotice decision={said} close={() => setSaid(null)} />
      </CompareSettingContext>
    </>
  );
}

function sideOf({ id, label, language }: DraftListEntry, paragraphs: readonly Paragraph[]): ComparedSide {
  return { draft: id, label, language, layout: layoutDirection(language, paragraphs) };
}
