import type { RouterHistory } from "@tanstack/react-router";

/**
 * Follows links within a page: "#p-12". The address of the view stands behind the "#" itself, where a browser would put the
 * name of the place instead of it; here it is put behind the view.
 */
export function followInside(history: RouterHistory): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const href = link?.getAttribute("href") ?? "";
    if (!href.startsWith("#") || href.startsWith("#/")) return;
    event.preventDefault();
    const { pathname, search } = history.location;
    history.push(`${pathname}${search}${href}`);
    const place = document.getElementById(decodeURIComponent(href.slice(1)));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  });
}
