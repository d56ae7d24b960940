import type { ReactNode } from "react";
import type { Turns } from "../drawing/turns.ts";
import { BlockView } from "./block-view.tsx";
import type { OpenFolds } from "./open-folds.ts";
import type { WishedRows } from "./row-look.ts";

interface RowBlocksProps {
  readonly wishes: readonly WishedRows[];
  readonly turns: Turns;
  readonly folds: OpenFolds;
}

/** The rows of a text from top to bottom, in one scroller. */
export function RowBlocks({ wishes, turns, folds }: RowBlocksProps): ReactNode {
  // Blocks have no identity but their place: the rows in them keep theirs.
  return wishes.map((wished, place) => (
    <BlockView key={`block-${place}`} place={place} wished={wished} turns={turns} folds={folds} />
  ));
}
