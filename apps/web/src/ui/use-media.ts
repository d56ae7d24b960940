import { useSyncExternalStore } from "react";

/** What each query said of the window, before it was printed. */
const ofWindow = new Map<string, boolean>();

/** Follows a media query. Paper is narrower than a window: what stands there stays while it is printed. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    () => {
      const last = ofWindow.get(query);
      if (last !== undefined && matchMedia("print").matches) return last;
      const { matches } = matchMedia(query);
      ofWindow.set(query, matches);
      return matches;
    },
  );
}

/** Wide enough for two columns of text. */
export const TWO_COLUMNS = "(min-width: 62.5rem)";
