import type { Synopsis } from "@travaux/model";
import { type ReactNode, useCallback, useMemo, useRef } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { DrawnBlocks, type WishedBlock } from "../drawing/drawn-blocks.tsx";
import { useTurns } from "../drawing/use-turns.ts";
import { useWalk } from "../redline/use-walk.ts";
import { layoutAttributes } from "../ui/direction.ts";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { StepButtons } from "../ui/step-buttons.tsx";
import { TextBar } from "../ui/text-bar.tsx";
import { useSlices } from "../drawing/sliced-work.ts";
import { SynopsisFold } from "./synopsis-fold.tsx";
import { type SynopsisItem, synopsisSteps } from "./synopsis-rows.ts";
import { type SynopsisSetting, SynopsisRowView } from "./synopsis-row-view.tsx";

interface SynopsisTextProps {
  readonly negotiation: string;
  readonly synopsis: Synopsis;
  readonly isUnfolded: boolean;
  readonly at: string | undefined;
  readonly arrive: (key: string) => void;
  readonly unfold: (isUnfolded: boolean) => void;
  /** The choice of what columns are held against; null where there is none. */
  readonly views: ReactNode;
  /** Adds a column; null where there is no room, or no draft left. */
  readonly add: (() => void) | null;
  readonly handOn: ReactNode;
  /** The choice of the drafts, each over its column. */
  readonly children: ReactNode;
}

/** Items in one block. */
const BLOCK_ITEMS = 12;
const noItems: readonly SynopsisItem[] = [];

/** The columns of a synopsis: one list of rows in one scroller, the names of the drafts staying in sight. */
export function SynopsisText(props: SynopsisTextProps): ReactNode {
  const { negotiation, synopsis, isUnfolded, at, arrive, unfold, views, add, handOn, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const begin = useCallback(() => synopsisSteps(synopsis, isUnfolded), [synopsis, isUnfolded]);
  const { done, isCurrent } = useSlices(begin);
  const items = done ?? noItems;
  const { drafts } = synopsis;
  const setting = useMemo<SynopsisSetting>(() => ({ negotiation, drafts }), [negotiation, drafts]);
  const blocks = useMemo(() => blocksOf(items, setting), [items, setting]);
  const { turns, isDrawn } = useTurns();
  const reveal = useCallback(
    (key: string) => {
      const found = items.findIndex((item) => item.key === key);
      if (found >= 0) turns.drawNow(Math.floor(found / BLOCK_ITEMS));
      return found >= 0;
    },
    [items, turns],
  );
  const walk = useWalk({ place, at, arrive, draw: turns.drawNow, reveal, isCurrent });
  useLetterKeys({ n: walk.nextChange, p: walk.previousChange, j: walk.nextRow, k: walk.previousRow });
  const differing = useMemo(() => items.filter((item) => item.kind === "row" && item.row.differs), [items]);
  const current = differing.findIndex(({ key }) => key === at) + 1;
  const texts = synopsis.rows.slice(0, 20).flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
  const { dir } = layoutAttributes(drafts[0]?.language ?? "", texts);
  return (
    <div className="synopsis" data-columns={drafts.length} dir={dir}>
      <div className="text-head">
        <div {...interfaceAttributes()}>
          <TextBar
            views={views}
            filter={
              <button type="button" className="button" aria-pressed={isUnfolded} onClick={() => unfold(!isUnfolded)}>
                {t("compare.wholeText")}
              </button>
            }
            steps={
              <StepButtons
                where={
                  current === 0
                    ? t("synopsis.differing", { count: differing.length })
                    : t("compare.changeOf", { current, total: differing.length })
                }
                stops="change"
                isEmpty={differing.length === 0}
                walk={walk}
              />
            }
            handOn={handOn}
          >
            {add === null ? null : (
              <button type="button" className="button" onClick={add}>
                {t("synopsis.add")}
              </button>
            )}
          </TextBar>
        </div>
        {children}
      </div>
      <div ref={place} aria-busy={!isCurrent || !isDrawn}>
        <DrawnBlocks blocks={blocks} turns={turns} className="section" />
      </div>
    </div>
  );
}

function blocksOf(items: readonly SynopsisItem[], setting: SynopsisSetting): readonly WishedBlock[] {
  return Array.from({ length: Math.ceil(items.length / BLOCK_ITEMS) }, (_, at): WishedBlock => {
    const own = items.slice(at * BLOCK_ITEMS, (at + 1) * BLOCK_ITEMS);
    return {
      height: own.reduce((sum, item) => sum + heightOf(item, setting.drafts.length), 0),
      stops: own.filter((item) => item.kind === "row" && item.row.differs).length,
      draw: () =>
        own.map((item) =>
          item.kind === "row" ? (
            <SynopsisRowView key={item.key} row={item.row} setting={setting} />
          ) : (
            <SynopsisFold key={item.key} id={item.key} rows={item.rows} setting={setting} />
          ),
        ),
    };
  });
}

/** Characters in a line that goes over the whole page, about; the heights of a line and of what is around a row, in px. */
const PAGE_LINE = 130;
const LINE_HEIGHT = 23;
const ROW_PADDING = 24;
const FOLD_HEIGHT = 44;

function heightOf(item: SynopsisItem, columns: number): number {
  if (item.kind === "fold") return FOLD_HEIGHT;
  const lengths = item.row.cells.map(({ paragraphs }) => paragraphs.reduce((sum, { text }) => sum + text.length, 0));
  return Math.ceil((Math.max(...lengths) * columns) / PAGE_LINE) * LINE_HEIGHT + ROW_PADDING;
}
