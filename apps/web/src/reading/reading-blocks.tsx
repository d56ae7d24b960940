import { memo, type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import type { Turns } from "../redline/turns.ts";
import { isStop, ReadingItemView } from "./reading-item-view.tsx";
import type { ReadingItem } from "./reading-items.ts";
import type { ReadingSetting } from "./reading-setting.ts";

/** Paragraphs in one block: the unit in which the page draws, and in which the browser skips what is out of sight. */
export const READING_BLOCK = 16;

/** What a block is to show. */
interface WishedBlock {
  readonly items: readonly ReadingItem[];
  readonly setting: ReadingSetting;
}

interface ReadingBlocksProps {
  readonly items: readonly ReadingItem[];
  readonly setting: ReadingSetting;
  readonly turns: Turns;
}

/** A draft from top to bottom, drawn block by block: what is in sight first, then all the rest. */
export function ReadingBlocks({ items, setting, turns }: ReadingBlocksProps): ReactNode {
  const wishes = useMemo(() => {
    const count = Math.ceil(items.length / READING_BLOCK);
    return Array.from({ length: count }, (_, at): WishedBlock => ({
      items: items.slice(at * READING_BLOCK, (at + 1) * READING_BLOCK),
      setting,
    }));
  }, [items, setting]);
  // Blocks have no identity but their place: the paragraphs in them keep theirs.
  return wishes.map((wished, place) => (
    <ReadingBlock key={`block-${place}`} place={place} wished={wished} turns={turns} />
  ));
}

interface ReadingBlockProps {
  readonly place: number;
  readonly wished: WishedBlock;
  readonly turns: Turns;
}

/** A block shows what is wished when its turn comes; until it was drawn for the first time, the room that it will take. */
const ReadingBlock = memo(function ReadingBlock({ place, wished, turns }: ReadingBlockProps): ReactNode {
  const [drawn, setDrawn] = useState(place === 0 ? wished : null);
  useEffect(() => {
    if (drawn === wished) return undefined;
    return turns.ask(place, () => setDrawn(wished));
  }, [turns, place, drawn, wished]);
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => (element.current === null ? undefined : turns.watch(element.current, place)), [turns, place]);
  const height = `${estimateHeight(wished.items)}px`;
  return (
    <div
      ref={element}
      className="reading-section"
      data-block={place}
      data-changes={wished.items.filter((item) => isStop(item, wished.setting)).length}
      style={{ containIntrinsicBlockSize: `auto ${height}`, ...(drawn === null ? { minBlockSize: height } : {}) }}
    >
      {drawn?.items.map((item) => (
        <ReadingItemView key={item.key} item={item} setting={drawn.setting} />
      ))}
    </div>
  );
});

/** Characters in a line of the measure, about, and the heights of a line and of what is around a paragraph, in px. */
const LINE_LENGTH = 72;
const LINE_HEIGHT = 28;
const PADDING = 16;

/** The height that a block will take: near enough for the scroll bar not to jump. */
function estimateHeight(items: readonly ReadingItem[]): number {
  return items.reduce((sum, item) => {
    const length = item.kind === "stub" ? 1 : item.paragraph.text.length;
    return sum + Math.max(1, Math.ceil(length / LINE_LENGTH)) * LINE_HEIGHT + PADDING;
  }, 0);
}
