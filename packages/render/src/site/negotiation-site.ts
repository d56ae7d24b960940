import type { Publication } from "@travaux/model";
import { renderDraftReportAkomaNtoso } from "../akoma-ntoso/draft-report-in-akoma-ntoso.ts";
import { renderJson } from "../json.ts";
import { comparisonPage } from "./comparison-page.ts";
import { concordancePage } from "./concordance-page.ts";
import { contentsPage } from "./contents-page.ts";
import { draftPage } from "./draft-page.ts";
import { frontPage } from "./front-page.ts";
import { paragraphPages } from "./paragraph-page.ts";
import type { SiteFile } from "./site-file.ts";
import { dataOf, SiteMap } from "./site-map.ts";
import { publicAddress } from "./site-page.ts";
import type { Site } from "./site-page.ts";
import { siteStyles } from "./site-styles.ts";
import { SiteThreads } from "./site-threads.ts";
import { sitemapFiles } from "./sitemap.ts";
import { statementListPage, statementPage } from "./statement-pages.ts";

/** How a site is made. */
export interface SiteOptions {
  /** Where it will be published ("https://example.org/waters/"), ended by "/"; null when that is not known. */
  readonly base: string | null;
}

/**
 * A negotiation as a site: plain files that are read without script, without a server and without anything from elsewhere.
 * Equal publications give equal files, in the same order; each is made when it is asked for.
 */
export function* renderSite(publication: Publication, { base }: SiteOptions): Generator<SiteFile> {
  const site: Site = { map: new SiteMap(publication), base };
  const pages: string[] = [];
  for (const file of filesOf(site)) {
    if (file.path.endsWith(".html")) pages.push(file.path);
    yield file;
  }
  if (base !== null)
    yield* sitemapFiles(
      base,
      pages.map((path) => publicAddress(site, path) ?? ""),
    );
}

function* filesOf(site: Site): Generator<SiteFile> {
  const { map } = site;
  const { list, drafts, comparisons, series, statements } = map.publication;
  const threads = new SiteThreads(map.publication);
  yield { path: map.styles, text: siteStyles };
  yield frontPage(site);
  yield data(map.front, list);
  yield contentsPage(site);
  for (const each of series) {
    yield concordancePage(site, each);
    yield data(map.concordance(each), each.concordance);
  }
  for (const each of comparisons) {
    yield comparisonPage(site, each);
    yield data(map.comparison(each), each.comparison);
  }
  for (const draft of drafts) {
    yield draftPage(site, draft);
    yield data(map.draft(draft.id), draft.report);
    yield { path: dataOf(map.draft(draft.id), "akn.xml"), text: renderDraftReportAkomaNtoso(draft.report) };
    yield* paragraphPages(site, threads, draft);
  }
  if (statements === null || statements.length === 0) return;
  yield statementListPage(site, statements);
  for (const statement of statements) {
    yield statementPage(site, statement);
    yield data(map.statement(statement.answer.statement.id ?? ""), statement.answer);
  }
}

/** What a page tells, in the contract's shape. */
function data(page: string, answer: object): SiteFile {
  return { path: dataOf(page, "json"), text: renderJson(answer) };
}
