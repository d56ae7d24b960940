import { type ReactNode, useMemo } from "react";
import { BlockView } from "./block-view.tsx";
import type { Block } from "./blocks.ts";
import type { ChangeKind } from "./change-kind.ts";
import type { CompareView } from "./compare-search.ts";
import type { CompareSetting } from "./compare-setting.ts";
import type { OpenFolds } from "./open-folds.ts";
import type { Turns } from "../drawing/turns.ts";

interface ComparedTextProps {
  readonly blocks: readonly Block[];
  readonly view: CompareView;
  readonly wanted: ReadonlySet<ChangeKind>;
  readonly setting: CompareSetting;
  readonly turns: Turns;
  readonly folds: OpenFolds;
}

/** The rows of a comparison from top to bottom, in one scroller. */
export function ComparedText({ blocks, view, wanted, setting, turns, folds }: ComparedTextProps): ReactNode {
  const wishes = useMemo(
    () => blocks.map((block) => ({ block, view, wanted, setting })),
    [blocks, view, wanted, setting],
  );
  // Blocks have no identity but their place: the rows in them keep theirs.
  return wishes.map((wished, place) => (
    <BlockView key={`block-${place}`} place={place} wished={wished} turns={turns} folds={folds} />
  ));
}
