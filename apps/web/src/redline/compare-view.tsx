import { getRouteApi } from "@tanstack/react-router";
import type { Comparison, DraftList, DraftListEntry, ListedDecision, Paragraph } from "@travaux/model";
import { type ReactNode, useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { t } from "../language/t.ts";
import { layoutDirection } from "../ui/direction.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { useSlices } from "../drawing/sliced-work.ts";
import { StepButtons } from "../ui/step-buttons.tsx";
import { TextBar } from "../ui/text-bar.tsx";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { BLOCK_ROWS, blocksOf, type Selection } from "./blocks.ts";
import { parseChangeFilter } from "./change-filter.ts";
import { parseChangeKinds } from "./change-kind.ts";
import { CompareHandOn } from "./compare-hand-on.tsx";
import { CompareHead } from "./compare-head.tsx";
import { compareViews, type CompareView as View, readCompareSearch } from "./compare-search.ts";
import { type ComparedSide, type CompareSetting, CompareSettingContext } from "./compare-setting.ts";
import { type ComparedRows, comparedRowSteps } from "./compared-rows.ts";
import { ComparedText } from "./compared-text.tsx";
import { chosenIn, FilterChoice } from "./filter-choice.tsx";
import { countKinds } from "./kind-filter.tsx";
import { mapMarks } from "./map-marks.ts";
import { Mastheads } from "./mastheads.tsx";
import { PageMap } from "./page-map.tsx";
import { PrintLegend } from "./print-legend.tsx";
import type { PairRow, Row } from "./rows.ts";
import { SaidNotice } from "./said-notice.tsx";
import { wantedRows } from "./stretches.ts";
import { goOnAt, useDrawing, useReveal } from "./use-drawing.ts";
import { useWalk } from "./use-walk.ts";
import { ViewChoice } from "./view-choice.tsx";

const route = getRouteApi("/n/$negotiation/compare");

interface ComparedProps {
  readonly list: DraftList;
  readonly before: DraftListEntry;
  readonly after: DraftListEntry;
  /** The choice of the two drafts, to stand over the text. */
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
  const counts = useMemo(() => (isWhole ? countKinds(pairsOf(rows)) : null), [isWhole, rows]);
  const current = changes.findIndex((row) => row.key === search.at) + 1;
  const chosen = parseChangeFilter(search.without ?? "");
  return (
    <>
      <p className="compare-summary">{isWhole ? compared.sentence : t("compare.comparing")}</p>
      <PrintLegend />
      <Mastheads comparison={comparison} before={before} after={after} />
      <CompareHead
        before={setting.before}
        after={setting.after}
        view={view}
        bar={
          <TextBar
            views={<ViewChoice views={views} chosen={view} choose={(next) => change({ view: next })} />}
            filter={
              <FilterChoice
                counts={counts}
                wanted={wanted}
                filter={chosen}
                isUnfolded={isList ? null : isUnfolded}
                change={change}
              />
            }
            chosen={chosenIn(wanted, chosen)}
            steps={
              <StepButtons
                where={whereWords(current, isWhole ? changes.length : null)}
                stops="change"
                isEmpty={isWhole && changes.length === 0}
                walk={walk}
              />
            }
            handOn={
              <CompareHandOn
                question={{ negotiation: list.negotiation.name, before: before.id, after: after.id }}
                comparison={comparison}
                isWhole={isWhole}
              />
            }
          />
        }
      >
        {children}
      </CompareHead>
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

function pairsOf(rows: readonly Row[]): readonly PairRow[] {
  return rows.filter((row) => row.kind === "pair");
}

/** @param total null while more changes are on their way */
function whereWords(current: number, total: number | null): string {
  if (total === null) return t("compare.comparing");
  if (total === 0) return t("compare.noChanges");
  return current === 0 ? t("count.changes", { count: total }) : t("compare.changeOf", { current, total });
}

function sideOf({ id, label, language }: DraftListEntry, paragraphs: readonly Paragraph[]): ComparedSide {
  return { draft: id, label, language, layout: layoutDirection(language, paragraphs) };
}
