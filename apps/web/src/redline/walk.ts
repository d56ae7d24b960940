/**
 * Finds the row to go to from where the reader is: from the focused row, if it is in sight, else from the top of what
 * is in sight. Rows inside closed folds are passed over.
 *
 * @param rows which rows count: "[data-row]" or "[data-change=true]"
 * @param step 1 for the next, -1 for the previous
 * @returns null at either end
 */
export function rowToGoTo(place: HTMLElement, rows: string, step: 1 | -1): HTMLElement | null {
  const candidates = [...place.querySelectorAll<HTMLElement>(rows)].filter((row) => row.closest("[hidden]") === null);
  const focused = document.activeElement?.closest<HTMLElement>("[data-row]") ?? null;
  const isInSight = focused !== null && place.contains(focused) && isVisible(focused);
  const follows = (row: HTMLElement): boolean => (isInSight ? stands(focused, row) : topOf(row) >= barHeight());
  const precedes = (row: HTMLElement): boolean => (isInSight ? stands(row, focused) : topOf(row) < barHeight());
  return (step === 1 ? candidates.find(follows) : candidates.findLast(precedes)) ?? null;
}

/** True when `one` stands before `other` in the page. */
export function stands(one: HTMLElement, other: HTMLElement): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

export function isVisible(row: HTMLElement): boolean {
  const box = row.getBoundingClientRect();
  return box.bottom > 0 && box.top < innerHeight;
}

export function topOf(row: HTMLElement): number {
  return row.getBoundingClientRect().top;
}

/** What stays at the top of the window covers so much of it, in px; on a narrow page nothing does. */
export function barHeight(): number {
  const head = document.querySelector<HTMLElement>(".text-head");
  return head !== null && getComputedStyle(head).position === "sticky" ? head.offsetHeight : 0;
}

/** Moves the focus to a row and brings it into sight. */
export function goToRow(row: HTMLElement): void {
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "start", behavior: "instant" });
}

/** The row as it stands in the page, when it was drawn. */
export function rowWithKey(key: string): HTMLElement | null {
  return document.getElementById(`row-${key}`);
}
