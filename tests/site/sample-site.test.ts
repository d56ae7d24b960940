import type { SiteFile } from "@travaux/render";
import { describe, expect, test } from "vitest";
import { answerOf, doorTo, freshArchive, readSampleFile, sampleManifest } from "../keeping/real-parts.ts";
import { fileAt, siteOf } from "./made-site.ts";
import { faultsIn } from "./site-faults.ts";

let making: ReturnType<typeof makeSampleSite> | null = null;

async function makeSampleSite(): Promise<readonly SiteFile[]> {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.importSeries({ manifest: sampleManifest(), readFile: readSampleFile }));
  return siteOf(travaux);
}

/** The site of the sample, made once for all tests: it is more than a thousand files. */
async function sampleSite(): Promise<readonly SiteFile[]> {
  making ??= makeSampleSite();
  return making;
}

describe("the site of the sample", { timeout: 120_000 }, () => {
  test("is well formed, and every link leads to something", async () => {
    const site = await sampleSite();
    expect(site.length).toBeGreaterThan(1000);
    expect(faultsIn(site)).toEqual([]);
  });

  test("has a page for each draft, pair, statement and paragraph, and says the same as data", async () => {
    const site = await sampleSite();
    const paths = new Set(site.map((file) => file.path));
    for (const path of [
      "drafts/rev-3.html",
      "drafts/rev-3.json",
      "drafts/rev-3.akn.xml",
      "drafts/rev-3/44.html",
      "drafts/rev-3/15-e-iii.html",
      "compare/rev-2_to_rev-3.html",
      "compare/rev-2_to_rev-3.json",
      "concordance.html",
      "statements/04-upstream-partners.html",
    ]) {
      expect(paths).toContain(path);
    }
    expect(JSON.parse(fileAt(site, "drafts/rev-3.json"))).toMatchObject({ format: "travaux.draft/1" });
  });

  test("tells all wordings of a paragraph where it ends, and from the others leads there", async () => {
    const site = await sampleSite();
    const end = fileAt(site, "drafts/final/46.html");
    for (const words of ["merged from 44 and 45", 'href="../../drafts/zero/41.html"', "Said of it"])
      expect(end).toContain(words);
    const earlier = fileAt(site, "drafts/rev-2/44.html");
    expect(earlier).toContain('href="../../drafts/final/46.html"');
    expect(earlier).toContain("<del>shall</del><ins>should</ins>");
  });

  test("leads from a citation to what it means, and to its readings where that is not certain", async () => {
    const statement = fileAt(await sampleSite(), "statements/04-upstream-partners.html");
    // Only one of the drafts that may be meant has that paragraph.
    expect(statement).toContain('<a href="#citation-3">paragraph 26 (b)</a>');
    expect(statement).toContain('">perhaps 26(b) in Rev 2</a>');
    const bound = fileAt(await sampleSite(), "statements/02-delta-states.html");
    expect(bound).toMatch(/<a href="\.\.\/drafts\/[^"]+\.html">paragraph/u);
  });

  test("sets the rows of a table as a table, marks of notes as links, and brackets so that they can be seen", async () => {
    const site = await sampleSite();
    const draft = fileAt(site, "drafts/rev-3.html");
    expect(draft).toMatch(/<table><tbody><tr id="[^"]+"><td/u);
    expect(draft).toMatch(/<a class="note-mark" href="#footnote-1">/u);
    expect(fileAt(site, "drafts/rev-2.html")).toContain('<span class="bracket">[</span>');
  });

  test("tells citation managers what a draft, a paragraph and a statement are", async () => {
    const site = await sampleSite();
    const draft = fileAt(site, "drafts/rev-3.html");
    expect(draft).toContain('<meta name="citation_publication_date" content="2031/06/27">');
    expect(draft).toContain('<meta name="DC.language" content="en">');
    expect(fileAt(site, "statements/04-upstream-partners.html")).toContain(
      '<meta name="DC.creator" content="the Partnership of Upstream States">',
    );
    expect(fileAt(site, "drafts/rev-3/44.html")).toContain('"isPartOf":{"@type":"CreativeWork","name":"Rev 3"');
  });

  test("asks for nothing from elsewhere and runs nothing", async () => {
    const site = await sampleSite();
    for (const { path, text } of site.filter((file) => file.path.endsWith(".html"))) {
      expect(text, path).toContain("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'");
      expect(text, path).not.toMatch(/ src=|url\(|@import| on[a-z]+="/u);
    }
    expect(fileAt(site, "style.css")).not.toMatch(/url\(|@import|https?:/u);
  });
});
