import { useEffect, useState } from "react";
import { barHeight, topOf } from "../redline/walk.ts";

const HEADINGS = "[data-kind=heading]";

/** The heading under which the reader is: the last one above what stands below the bar; undefined before the first. */
export function useSectionInSight(): string | undefined {
  const [section, setSection] = useState<string | undefined>(undefined);
  useEffect(() => {
    let frame = 0;
    const look = (): void => {
      frame = 0;
      setSection(sectionAtTop());
    };
    const lookSoon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(look);
    };
    lookSoon();
    addEventListener("scroll", lookSoon, { passive: true });
    addEventListener("resize", lookSoon, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener("scroll", lookSoon);
      removeEventListener("resize", lookSoon);
    };
  }, []);
  return section;
}

/** Below the bar, and what a heading that was gone to may be short of it. */
const REACH = 8;

/** Only the block at the top of the window is measured: anywhere else the browser would lay out what it skips. */
function sectionAtTop(): string | undefined {
  const isAbove = (element: HTMLElement): boolean => topOf(element) <= barHeight() + REACH;
  const blocks = [...document.querySelectorAll<HTMLElement>(".reading [data-block]")];
  const at = lastAbove(blocks, isAbove);
  const inBlock = [...(blocks[at]?.querySelectorAll<HTMLElement>(HEADINGS) ?? [])].findLast(isAbove);
  if (inBlock !== undefined) return inBlock.dataset["row"];
  for (let before = at - 1; before >= 0; before -= 1) {
    const heading = [...(blocks[before]?.querySelectorAll<HTMLElement>(HEADINGS) ?? [])].at(-1);
    if (heading !== undefined) return heading.dataset["row"];
  }
  return undefined;
}

/** Blocks stand one under another: few of many have to be asked. -1 when none is above. */
function lastAbove(blocks: readonly HTMLElement[], isAbove: (block: HTMLElement) => boolean): number {
  let [low, high] = [-1, blocks.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const block = blocks[middle];
    if (block !== undefined && isAbove(block)) low = middle;
    else high = middle - 1;
  }
  return low;
}
