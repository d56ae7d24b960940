import { barHeight, isVisible, stands, topOf } from "./walk.ts";

/** Which rows a step stops at: all that are in sight, or those with a change that is wanted. */
export type Stop = "row" | "change";

const selectors: Readonly<Record<Stop, string>> = { row: "[data-row]", change: "[data-change=true]" };

/**
 * Finds the row to go to from where the reader is: from the focused row, if it is in sight, else from the top of what
 * is in sight. Rows inside closed folds are passed over.
 *
 * Blocks are gone through one by one. Where a row stands is asked only within the block at the top of the window:
 * anywhere else the browser would have to lay out what it skips.
 *
 * @param step 1 for the next, -1 for the previous
 * @param draw draws a block that is not up to date
 * @returns null at either end
 */
export function rowInBlocks(
  place: HTMLElement,
  stop: Stop,
  step: 1 | -1,
  draw: (block: number) => void,
): HTMLElement | null {
  const focused = document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
  const from = focused !== null && place.contains(focused) && isVisible(focused) ? focused : null;
  const blocks = [...place.querySelectorAll<HTMLElement>("[data-block]")];
  const first = from === null ? blockAtTop(blocks, step) : blocks.findIndex((block) => block.contains(from));
  for (let at = first; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at];
    if (block === undefined || (stop === "change" && block.dataset["changes"] === "0")) continue;
    draw(at);
    const rows = [...block.querySelectorAll<HTMLElement>(selectors[stop])].filter(
      (row) => row.closest("[hidden]") === null && (at !== first || isBeyond(row, from, step)),
    );
    const found = step === 1 ? rows.at(0) : rows.at(-1);
    if (found !== undefined) return found;
  }
  return null;
}

/** The block at the top of the window, to search from in that direction; out of range when there is none. */
function blockAtTop(blocks: readonly HTMLElement[], step: 1 | -1): number {
  return step === 1
    ? blocks.findIndex((block) => block.getBoundingClientRect().bottom >= barHeight())
    : blocks.findLastIndex((block) => topOf(block) < barHeight());
}

function isBeyond(row: HTMLElement, from: HTMLElement | null, step: 1 | -1): boolean {
  if (from !== null) return step === 1 ? stands(from, row) : stands(row, from);
  return step === 1 ? topOf(row) >= barHeight() : topOf(row) < barHeight();
}
