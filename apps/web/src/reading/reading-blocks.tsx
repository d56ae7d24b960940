import { type ReactNode, useMemo } from "react";
import { DrawnBlocks, type WishedBlock } from "../drawing/drawn-blocks.tsx";
import type { Turns } from "../drawing/turns.ts";
import { isStop, ReadingItemView } from "./reading-item-view.tsx";
import type { ReadingItem } from "./reading-items.ts";
import type { ReadingSetting } from "./reading-setting.ts";

/** Paragraphs in one block: the unit in which the page draws, and in which the browser skips what is out of sight. */
export const READING_BLOCK = 16;

interface ReadingBlocksProps {
  readonly items: readonly ReadingItem[];
  readonly setting: ReadingSetting;
  readonly turns: Turns;
}

/** The paragraphs of a draft, in blocks. */
export function ReadingBlocks({ items, setting, turns }: ReadingBlocksProps): ReactNode {
  const blocks = useMemo(() => {
    const count = Math.ceil(items.length / READING_BLOCK);
    return Array.from({ length: count }, (_, at) =>
      blockOf(items.slice(at * READING_BLOCK, (at + 1) * READING_BLOCK), setting),
    );
  }, [items, setting]);
  return <DrawnBlocks blocks={blocks} turns={turns} className="reading-section" />;
}

function blockOf(items: readonly ReadingItem[], setting: ReadingSetting): WishedBlock {
  return {
    height: estimateHeight(items),
    stops: items.filter((item) => isStop(item, setting)).length,
    draw: () => items.map((item) => <ReadingItemView key={item.key} item={item} setting={setting} />),
  };
}

/** Characters in a line of the measure, about, and the heights of a line and of what is around a paragraph, in px. */
const LINE_LENGTH = 72;
const LINE_HEIGHT = 28;
const PADDING = 16;

/** The height that paragraphs will take, about. */
function estimateHeight(items: readonly ReadingItem[]): number {
  return items.reduce((sum, item) => {
    const length = item.kind === "stub" ? 1 : item.paragraph.text.length;
    return sum + Math.max(1, Math.ceil(length / LINE_LENGTH)) * LINE_HEIGHT + PADDING;
  }, 0);
}
