import { memo, type ReactNode } from "react";
import { BlockFrame } from "./block-frame.tsx";
import type { Turns } from "./turns.ts";
import { useDrawnInTurn } from "./use-drawn-in-turn.ts";

/** A part of a long text that is drawn at a stretch. */
export interface WishedBlock {
  /** The height that it will take, in px: near enough for the scroll bar not to jump. */
  readonly height: number;
  /** In how many of its rows the walk stops. */
  readonly stops: number;
  readonly draw: () => ReactNode;
}

interface DrawnBlocksProps {
  /** Blocks have no identity but their place: what is in them keeps its own. */
  readonly blocks: readonly WishedBlock[];
  readonly turns: Turns;
  readonly className: string;
}

/** A long text from top to bottom, drawn block by block: what is in sight first, then all the rest. */
export function DrawnBlocks({ blocks, turns, className }: DrawnBlocksProps): ReactNode {
  return blocks.map((wished, place) => (
    <DrawnBlock key={`block-${place}`} place={place} wished={wished} turns={turns} className={className} />
  ));
}

interface DrawnBlockProps {
  readonly place: number;
  readonly wished: WishedBlock;
  readonly turns: Turns;
  readonly className: string;
}

/** A block shows what is wished when its turn comes; until it was drawn for the first time, the room that it will take. */
const DrawnBlock = memo(function DrawnBlock({ place, wished, turns, className }: DrawnBlockProps): ReactNode {
  const { drawn, element } = useDrawnInTurn(place, wished, turns);
  return (
    <BlockFrame place={place} element={element} className={className} height={wished.height} stops={wished.stops}>
      {drawn === null ? null : <Content block={drawn} />}
    </BlockFrame>
  );
});

/** What stands in a block. That something else is wished reaches it in its turn only: all blocks hear of a wish at once. */
const Content = memo(function Content({ block }: { readonly block: WishedBlock }): ReactNode {
  return block.draw();
});
