import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import type { DraftReport } from "@travaux/model";

/** Where the reader is: which paragraph has the focus, on which of its controls, how far from the top of the window. */
interface Place {
  readonly paragraph: string;
  readonly control: string | null;
  readonly top: number;
}

/**
 * Keeps the reader's place when a text is read again: the paragraph that had the focus stays where it was on the screen,
 * and a control that was drawn anew has the focus again; of a paragraph that is gone, the one that took it in.
 */
export function useKeptPlace(text: RefObject<HTMLElement | null>, report: DraftReport): void {
  const place = useRef<Place | null>(null);
  const shown = useRef(report);
  useEffect(() => {
    const note = (): void => {
      place.current = placeIn(text.current) ?? place.current;
    };
    document.addEventListener("focusin", note);
    document.addEventListener("scroll", note, { passive: true });
    return () => {
      document.removeEventListener("focusin", note);
      document.removeEventListener("scroll", note);
    };
  }, [text]);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = report;
    if (before === report || place.current === null) return;
    // Whoever is elsewhere by now is left there.
    const isLost = document.activeElement === null || document.activeElement === document.body;
    const isHere = text.current?.contains(document.activeElement) ?? false;
    if (!isLost && !isHere) return;
    const id = presentIn(report, before, place.current.paragraph);
    const row = id === null ? null : document.getElementById(`p-${id}`);
    if (row === null) return;
    if (isLost) focusIn(row, place.current.control);
    const moved = row.getBoundingClientRect().top - place.current.top;
    if (id === place.current.paragraph && moved !== 0) window.scrollBy({ top: moved, behavior: "instant" });
  }, [report, text]);
}

function placeIn(text: HTMLElement | null): Place | null {
  const focused = document.activeElement;
  if (text === null || focused === null || !text.contains(focused)) return null;
  const row = focused.closest<HTMLElement>("[data-paragraph]");
  const paragraph = row?.dataset["paragraph"];
  if (row === null || paragraph === undefined) return null;
  const control = focused.closest<HTMLElement>("[data-control]")?.dataset["control"] ?? null;
  return { paragraph, control, top: row.getBoundingClientRect().top };
}

function focusIn(row: HTMLElement, control: string | null): void {
  const wanted = control === null ? null : row.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`);
  const found = wanted ?? row.querySelector<HTMLElement>('[data-control="open"]') ?? row;
  found.focus({ preventScroll: true });
}

/** A paragraph that both readings have: itself, else the nearest before it. */
export function presentIn(report: DraftReport, before: DraftReport, paragraph: string): string | null {
  const there = new Set(report.paragraphs.map(({ id }) => id));
  const at = before.paragraphs.findIndex(({ id }) => id === paragraph);
  if (there.has(paragraph)) return paragraph;
  return before.paragraphs.slice(0, at + 1).findLast(({ id }) => there.has(id))?.id ?? null;
}
