import { type RefObject, useCallback, useEffect, useRef } from "react";
import { breath } from "../drawing/breath.ts";
import { barHeight, topOf } from "../redline/walk.ts";

/** A paragraph and how far from the top of the window it stands, in px. */
interface Kept {
  readonly key: string;
  readonly top: number;
}

/**
 * Keeps the reader's place when a text is shown otherwise: the paragraph at the top of the window stays there.
 *
 * @param isCurrent false while what is to be shown is on its way
 * @param reveal draws the block of a paragraph; false when what is shown does not have it
 * @returns to be called before the text is shown otherwise
 */
export function useKeptParagraph(
  place: RefObject<HTMLElement | null>,
  isCurrent: boolean,
  reveal: (key: string) => boolean,
): () => void {
  const kept = useRef<Kept | null>(null);
  useEffect(() => {
    if (!isCurrent || kept.current === null) return;
    const { key, top } = kept.current;
    kept.current = null;
    const goBack = async (): Promise<void> => {
      // Nothing is drawn at once while React is at work.
      await breath();
      const paragraph = reveal(key) ? document.getElementById(`p-${key}`) : null;
      if (paragraph !== null) window.scrollBy({ top: topOf(paragraph) - top, behavior: "instant" });
    };
    void goBack();
  }, [isCurrent, reveal]);
  return useCallback(() => {
    kept.current = place.current === null ? null : paragraphAtTop(place.current);
  }, [place]);
}

/** The first paragraph that is in sight. Only the block at the top of the window is looked into. */
function paragraphAtTop(place: HTMLElement): Kept | null {
  const isInSight = (element: HTMLElement): boolean => element.getBoundingClientRect().bottom > barHeight();
  const block = [...place.querySelectorAll<HTMLElement>("[data-block]")].find(isInSight);
  // At the top of the page there is no place to keep: what stands above the text is part of it.
  if (block === undefined || topOf(place) > 0) return null;
  const row = [...block.querySelectorAll<HTMLElement>("[data-row]")].find(isInSight);
  const key = row?.dataset["row"];
  return row === undefined || key === undefined ? null : { key, top: topOf(row) };
}
