import type { Synopsis } from "@travaux/model";
import { type ReactNode, useCallback, useMemo } from "react";
import { useSlices } from "../drawing/sliced-work.ts";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { parseChangeFilter } from "../redline/change-filter.ts";
import { parseChangeKinds } from "../redline/change-kind.ts";
import { chosenIn, FilterChoice, type FilterPart } from "../redline/filter-choice.tsx";
import { countKinds } from "../redline/kind-filter.tsx";
import { PageMap } from "../redline/page-map.tsx";
import { PrintLegend } from "../redline/print-legend.tsx";
import { RowBlocks } from "../redline/row-blocks.tsx";
import { useWalkedRows } from "../redline/use-walked-rows.ts";
import { layoutAttributes } from "../ui/direction.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { StepButtons } from "../ui/step-buttons.tsx";
import { TextBar } from "../ui/text-bar.tsx";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import { synopsisLook } from "./synopsis-look.tsx";
import { type LaidRows, synopsisSteps } from "./synopsis-rows.ts";
import type { SynopsisSearch } from "./synopsis-search.ts";

interface SynopsisTextProps {
  readonly negotiation: string;
  readonly synopsis: Synopsis;
  readonly search: SynopsisSearch;
  readonly change: (part: FilterPart & { readonly at?: string }) => void;
  /** The choice of what columns are held against; null where there is none. */
  readonly views: ReactNode;
  /** What stands beside it. */
  readonly add: ReactNode;
  readonly handOn: ReactNode;
  /** The choice of the drafts, each over its column. */
  readonly children: ReactNode;
}

const nothing: LaidRows = { rows: [], places: new Map(), isWhole: false };

/** The columns of a synopsis: one list of rows in one scroller, the names of the drafts staying in sight. */
export function SynopsisText(props: SynopsisTextProps): ReactNode {
  const { negotiation, synopsis, search, change, views, add, handOn, children } = props;
  const { drafts } = synopsis;
  const { kinds = "", without = "" } = search;
  const wanted = useMemo(() => parseChangeKinds(kinds), [kinds]);
  const filter = useMemo(() => parseChangeFilter(without), [without]);
  const begin = useCallback(() => synopsisSteps(synopsis, filter), [synopsis, filter]);
  const { done, isCurrent: isLatest } = useSlices(begin);
  const { rows, places, isWhole } = done ?? nothing;
  const look = useMemo(
    () => synopsisLook({ negotiation, drafts, places }, wanted, filter !== undefined),
    [negotiation, drafts, places, wanted, filter],
  );
  const isUnfolded = search.all === "yes";
  const arrive = useCallback((at: string) => change({ at }), [change]);
  const others = isUnfolded ? "shown" : "folded";
  const walked = useWalkedRows({ rows, wanted, others, look, at: search.at, arrive, isReady: isLatest && isWhole });
  const { place, wishes, marks, drawing, walk, changes, current, isCurrent } = walked;
  useLetterKeys({ n: walk.nextChange, p: walk.previousChange, j: walk.nextRow, k: walk.previousRow });
  const counts = useMemo(
    () => (isWhole ? countKinds(rows.filter((row) => row.kind === "pair")) : null),
    [isWhole, rows],
  );
  const isWide = useMedia(TWO_COLUMNS);
  const texts = synopsis.rows.slice(0, 20).flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  const { dir } = layoutAttributes(drafts[0]?.language ?? "", texts);
  return (
    <div className="synopsis" data-columns={drafts.length} dir={dir}>
      <PrintLegend />
      <div className="text-head">
        <div {...interfaceAttributes()}>
          <TextBar
            views={views}
            filter={
              <FilterChoice counts={counts} wanted={wanted} filter={filter} isUnfolded={isUnfolded} change={change} />
            }
            chosen={chosenIn(wanted, filter)}
            steps={
              <StepButtons
                where={whereWords(current, isWhole ? changes.length : null)}
                stops="change"
                isEmpty={isWhole && changes.length === 0}
                walk={walk}
              />
            }
            handOn={handOn}
          >
            {add}
          </TextBar>
        </div>
        {children}
      </div>
      <div ref={place} className="synopsis-rows" aria-busy={!isCurrent || !drawing.isDrawn}>
        <RowBlocks wishes={wishes} turns={drawing.turns} folds={drawing.folds} />
        {isWide && isWhole ? <PageMap place={place} marks={marks} /> : null}
      </div>
    </div>
  );
}

/** @param total null while more rows are on their way */
function whereWords(current: number, total: number | null): string {
  if (total === null) return t("compare.comparing");
  return current === 0 ? t("synopsis.differing", { count: total }) : t("compare.changeOf", { current, total });
}
