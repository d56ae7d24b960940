import { element, printElement } from "./element.ts";
import type { HtmlNode } from "./element.ts";
import { pageStyles } from "./page-styles.ts";
import { printedMargins } from "./printed-margins.ts";

/** The particulars of a page that are not its content. */
export interface PageHead {
  readonly title: string;
  /** One sentence beneath the title. */
  readonly summary: string;
  /** Printed across, and as wide as the window on a screen: for tables of many columns. */
  readonly isWide?: boolean;
}

/** Nothing may be loaded and nothing may run: the page is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * A whole page: one file without scripts, fonts or images from anywhere, readable in any browser and on paper.
 *
 * The page itself is in English; texts of drafts carry their own `lang` and `dir`.
 */
export function printPage(head: PageHead, ...content: readonly HtmlNode[]): string {
  const page = element(
    "html",
    { lang: "en", dir: "ltr" },
    element(
      "head",
      {},
      element("meta", { charset: "utf-8" }),
      element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("meta", { name: "color-scheme", content: "light dark" }),
      element("title", {}, head.title),
      element("style", {}, pageStyles),
      element("style", {}, printedMargins(head.title)),
    ),
    element(
      "body",
      head.isWide === true ? { class: "wide" } : {},
      element("header", {}, element("h1", { dir: "auto" }, head.title), element("p", {}, head.summary)),
      element("main", {}, ...content),
    ),
  );
  return `<!doctype html>\n${printElement(page)}\n`;
}
