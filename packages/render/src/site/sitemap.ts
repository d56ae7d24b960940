import { printXml, xml } from "../xml/xml-element.ts";
import type { SiteFile } from "./site-file.ts";

/** As many addresses as one file may have, by the rules of sitemaps.org. */
const MOST_IN_ONE = 50_000;

/** The addresses of all pages for search engines; several files and an index of them where one may not hold them. */
export function sitemapFiles(base: string, addresses: readonly string[], most = MOST_IN_ONE): readonly SiteFile[] {
  if (addresses.length <= most) return [{ path: "sitemap.xml", text: urlSet(addresses) }];
  const parts = Array.from({ length: Math.ceil(addresses.length / most) }, (_, at) => ({
    path: `sitemap-${at + 1}.xml`,
    text: urlSet(addresses.slice(at * most, (at + 1) * most)),
  }));
  const index = xml(
    "sitemapindex",
    { xmlns: NAMESPACE },
    ...parts.map(({ path }) => xml("sitemap", {}, xml("loc", {}, base + path))),
  );
  return [{ path: "sitemap.xml", text: printXml(index) }, ...parts];
}

const NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

function urlSet(addresses: readonly string[]): string {
  return printXml(
    xml("urlset", { xmlns: NAMESPACE }, ...addresses.map((address) => xml("url", {}, xml("loc", {}, address)))),
  );
}
