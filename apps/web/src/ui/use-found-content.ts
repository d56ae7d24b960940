import { type RefObject, useLayoutEffect, useRef } from "react";

/**
 * Hides the content of a fold so that the browser's own search still finds what is inside, and opens it then.
 *
 * @returns to be given to the element that holds the content
 */
export function useFoundContent(isOpen: boolean, open: () => void): RefObject<HTMLDivElement | null> {
  const content = useRef<HTMLDivElement>(null);
  // Before anything is measured: what is hidden must not be laid out for nothing.
  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    // React knows `hidden` as a yes or no only.
    if (isOpen) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "until-found");
    element.addEventListener("beforematch", open);
    return () => element.removeEventListener("beforematch", open);
  });
  return content;
}
