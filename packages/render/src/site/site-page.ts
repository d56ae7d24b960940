import { element, printElement } from "../html/element.ts";
import type { HtmlElement, HtmlNode } from "../html/element.ts";
import { showControls } from "../text/visible-characters.ts";
import type { SiteFile } from "./site-file.ts";
import { addressFrom, dataOf } from "./site-map.ts";
import type { SiteMap } from "./site-map.ts";
import { metadataElements } from "./site-metadata.ts";
import type { Work } from "./site-metadata.ts";

/** What a page of a site can be asked about the whole. */
export interface Site {
  readonly map: SiteMap;
  /** Where it will be published, ended by "/"; null when that is not known. */
  readonly base: string | null;
}

/** A page of a site, without its content. */
export interface SitePage {
  readonly path: string;
  readonly title: string;
  /** Sentences beneath the title. */
  readonly summary: readonly HtmlNode[];
  /** The pages above it, the outermost first; the front is above all and not named. */
  readonly above: readonly { readonly title: string; readonly path: string }[];
  readonly before?: { readonly title: string; readonly path: string } | undefined;
  readonly after?: { readonly title: string; readonly path: string } | undefined;
  /** Files that hold the same as data. */
  readonly data?: readonly ("json" | "akn.xml")[];
  readonly work: Omit<Work, "title" | "url" | "partOf" | "encodings">;
}

/** Nothing may run, and nothing may be loaded but the style sheet beside the pages. */
const POLICY = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'";

const DATA_TYPES = { json: "application/json", "akn.xml": "application/akn+xml" } as const;
const DATA_NAMES = { json: "JSON", "akn.xml": "Akoma Ntoso" } as const;

/** A page as a file. Its own words are English; texts of drafts carry their own `lang` and `dir`. */
export function printSitePage(site: Site, page: SitePage, ...content: readonly HtmlNode[]): SiteFile {
  const title = showControls(page.title);
  const whole = element(
    "html",
    { lang: "en", dir: "ltr" },
    element("head", {}, ...headElements(site, page, title)),
    element(
      "body",
      {},
      siteBar(site, page),
      element(
        "main",
        {},
        element("header", {}, ...trail(site, page), element("h1", { dir: "auto" }, title), ...summaryElements(page)),
        ...content,
      ),
      element("footer", {}, ...footerElements(page)),
    ),
  );
  return { path: page.path, text: `<!doctype html>\n${printElement(whole)}\n` };
}

function headElements(site: Site, page: SitePage, title: string): readonly HtmlElement[] {
  const { map, base } = site;
  const negotiation = map.publication.list.negotiation.title;
  const isFront = page.path === map.front;
  const url = publicAddress(site, page.path);
  const data = page.data ?? [];
  const link = (rel: "prev" | "next", to: { readonly path: string } | undefined): readonly HtmlElement[] =>
    to === undefined ? [] : [element("link", { rel, href: addressFrom(page.path, to.path) })];
  const over = isFront ? [] : [...page.above.toReversed(), { title: negotiation, path: map.front }];
  const work: Work = {
    ...page.work,
    title,
    url,
    partOf: over.map((above) => ({ title: showControls(above.title), url: publicAddress(site, above.path) })),
    encodings:
      base === null ? [] : data.map((ending) => ({ url: base + dataOf(page.path, ending), type: DATA_TYPES[ending] })),
  };
  return [
    element("meta", { charset: "utf-8" }),
    element("meta", { "http-equiv": "Content-Security-Policy", content: POLICY }),
    element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
    element("meta", { name: "color-scheme", content: "light dark" }),
    element("title", {}, isFront ? title : `${title} · ${showControls(negotiation)}`),
    element("link", { rel: "stylesheet", href: addressFrom(page.path, map.styles) }),
    ...(url === null ? [] : [element("link", { rel: "canonical", href: url })]),
    ...data.map((ending) =>
      element("link", {
        rel: "alternate",
        type: DATA_TYPES[ending],
        title: DATA_NAMES[ending],
        href: addressFrom(page.path, dataOf(page.path, ending)),
      }),
    ),
    ...link("prev", page.before),
    ...link("next", page.after),
    ...metadataElements(work),
  ];
}

/** The address that the public uses; the front is the folder itself. */
export function publicAddress({ map, base }: Site, path: string): string | null {
  if (base === null) return null;
  return path === map.front ? base : base + path;
}

function siteBar({ map }: Site, page: SitePage): HtmlElement {
  const { series, statements } = map.publication;
  const first = series[0];
  const places = [
    { title: "Overview", path: map.front },
    { title: "Contents", path: map.contents },
    ...(first === undefined ? [] : [{ title: "Concordance", path: map.concordance(first) }]),
    ...(statements === null || statements.length === 0 ? [] : [{ title: "Statements", path: map.statements }]),
  ];
  const items = places.map(({ title, path }) => {
    const here = path === page.path ? ({ "aria-current": "page" } as const) : {};
    return element("li", {}, element("a", { href: addressFrom(page.path, path), ...here }, title));
  });
  return element("nav", { "aria-label": "Site", class: "bar" }, element("ul", {}, ...items));
}

/** The way up: the negotiation, and what is between it and the page. */
function trail({ map }: Site, page: SitePage): readonly HtmlElement[] {
  if (page.path === map.front) return [];
  const up = [{ title: map.publication.list.negotiation.title, path: map.front }, ...page.above];
  const items = up.map(({ title, path }) =>
    element("li", { dir: "auto" }, element("a", { href: addressFrom(page.path, path) }, showControls(title))),
  );
  return [element("nav", { "aria-label": "Above this page", class: "trail" }, element("ol", {}, ...items))];
}

function summaryElements({ summary }: SitePage): readonly HtmlElement[] {
  return summary.map((sentence) => element("p", { dir: "auto" }, sentence));
}

function footerElements(page: SitePage): readonly HtmlElement[] {
  const { data = [] } = page;
  const beside = [page.before, page.after].flatMap((to, at) =>
    to === undefined
      ? []
      : [
          element(
            "li",
            { dir: "auto" },
            at === 0 ? "Before: " : "After: ",
            element("a", { href: addressFrom(page.path, to.path) }, showControls(to.title)),
          ),
        ],
  );
  const files = data.map((ending) =>
    element(
      "li",
      {},
      "The same as data: ",
      element("a", { href: addressFrom(page.path, dataOf(page.path, ending)) }, DATA_NAMES[ending]),
    ),
  );
  const items = [...beside, ...files];
  const list = items.length === 0 ? [] : [element("ul", {}, ...items)];
  return [...list, element("p", {}, "Made with Travaux. What changed was worked out by a program and may be wrong.")];
}
