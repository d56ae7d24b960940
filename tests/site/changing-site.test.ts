import { expect, test } from "vitest";
import { answerOf, doorTo, freshArchive } from "../keeping/real-parts.ts";
import { draftOf, fileAt, idsIn, siteOf } from "./made-site.ts";
import { faultsIn } from "./site-faults.ts";

const zero = `Compact on Shared Waters

PREAMBLE

The Parties,

Recalling the waters that they share,

CHAPTER I. COOPERATION

1. Parties shall share their measurements of flow and of quality with one another.

2. Parties [shall] [should] build:

(a) Gauges in each reach of the river;

(b) Weirs where the land allows it.

3. A fund for flood defences is established and replenished every four years.`;
const rev1 = zero.replace("shall share", "should share").replace("2. Parties", "2 bis. Parties");
const rev2 = rev1.replace("3. A fund", "4. A [new] fund").replace("(b) Weirs where the land allows it.", "");

async function negotiation(...drafts: readonly string[]) {
  const travaux = doorTo(freshArchive());
  answerOf(await travaux.newNegotiation({ name: "waters", title: "Waters" }));
  for (const [at, text] of drafts.entries()) {
    const label = at === 0 ? "Zero draft" : `Rev ${at}`;
    answerOf(await travaux.addDraft(draftOf(label, text, { date: `2031-0${at + 1}-10` })));
  }
  return travaux;
}

test("addresses of drafts and paragraphs stay what they are when a later draft is published", async () => {
  const before = await siteOf(await negotiation(zero, rev1));
  const after = await siteOf(await negotiation(zero, rev1, rev2));
  const paths = new Set(after.map((file) => file.path));
  expect(before.map((file) => file.path).filter((path) => !paths.has(path))).toEqual([]);
  for (const page of ["drafts/zero-draft.html", "drafts/rev-1.html"])
    expect(idsIn(fileAt(after, page))).toEqual(idsIn(fileAt(before, page)));
  expect(idsIn(fileAt(after, "drafts/rev-1.html"))).toEqual(expect.arrayContaining(["1", "2-bis", "2-bis-a", "pp1"]));
  expect(faultsIn(after)).toEqual([]);
});

test("the same archive gives the same site, byte for byte", async () => {
  const travaux = await negotiation(zero, rev1, rev2);
  expect(await siteOf(travaux)).toEqual(await siteOf(travaux));
});

test("a site names its own addresses, and has a sitemap, only when it is known where it will be", async () => {
  const travaux = await negotiation(zero, rev1);
  const site = await siteOf(travaux);
  expect(site.map((file) => file.text).join("")).not.toMatch(/rel="canonical"|citation_fulltext_html_url/u);
  expect(site.some((file) => file.path === "sitemap.xml")).toBe(false);
  const published = await siteOf(travaux, { base: "https://example.org/waters/" });
  expect(faultsIn(published)).toEqual([]);
  const address = "https://example.org/waters/drafts/rev-1/2-bis-a.html";
  expect(fileAt(published, "drafts/rev-1/2-bis-a.html")).toContain(`<link rel="canonical" href="${address}">`);
  expect(fileAt(published, "sitemap.xml")).toContain(`<loc>${address}</loc>`);
  expect(fileAt(published, "index.html")).toContain('<link rel="canonical" href="https://example.org/waters/">');
});

const ono = `Statement by Mr. Ono of Aria, on behalf of the Basin Group

10 February 2031

We support paragraph 2 and the words of paragraph 1.`;
const onoFile = { name: "ono.txt", bytes: new TextEncoder().encode(ono) };

test("statements that are not for the public are nowhere in the site", async () => {
  const travaux = await negotiation(zero, rev1);
  answerOf(await travaux.addStatement({ file: onoFile }));
  const texts = async (withoutStatements: boolean) =>
    (await siteOf(travaux, { withoutStatements })).map((file) => `${file.path}\n${file.text}`).join("");
  expect(await texts(false)).toContain("Ono");
  expect(await texts(true)).not.toMatch(/Ono|Basin Group|statements\.html/u);
});

test("nobody who decided something is named, and what they decided holds", async () => {
  const travaux = await negotiation(zero, rev1, rev2);
  const author = "Zelda Quux";
  const { id } = answerOf(await travaux.addStatement({ file: onoFile }));
  answerOf(await travaux.correctAlignment({ says: "pin", addresses: ["3@zero-draft", "1@rev-1"], author }));
  answerOf(await travaux.correctAlignment({ says: "forbid", addresses: ["1@zero-draft", "1@rev-1"], author }));
  const mends = [{ address: "4", mend: { kind: "label", label: "40." } }] as const;
  answerOf(await travaux.mendDraft({ draft: "rev-2", mends, author }));
  answerOf(await travaux.correctStatement({ statement: id, says: { speaker: "Ms. Ono" }, author }));
  const means = { kind: "paragraphs", addresses: ["2 bis@rev-1"] } as const;
  answerOf(await travaux.settleCitation({ statement: id, citation: 1, means, author }));
  const site = await siteOf(travaux);
  for (const { path, text } of site) expect(text.includes("Quux") || text.includes("Zelda"), path).toBe(false);
  const pinned = JSON.parse(fileAt(site, "compare/zero-draft_to_rev-1.json")) as { pairs: { pinned: boolean }[] };
  expect(pinned.pairs.some((pair) => pair.pinned)).toBe(true);
  expect(fileAt(site, "statements.html")).toContain("Ms. Ono");
  expect(faultsIn(site)).toEqual([]);
});

const CANARY = `<script>alert(1)</script>`;
const hostile = `Compact </title><svg onload=alert(1)> "quoted" & 'so'

1. Parties ${CANARY} shall </p></article></main> share <img src=x onerror=alert(1)>.

2. Text \u202Ethat turns\u202C and \u2067goes on, with --> and ]]> and {{ 1 + 1 }}.

${"x".repeat(90)}. A label that is no label &lt;b&gt;.

3. javascript:alert(1) and data:text/html,${CANARY}`;

test("whatever stands in a draft is text", async () => {
  const travaux = doorTo(freshArchive());
  const title = `Waters ${CANARY}</script><!--`;
  answerOf(await travaux.newNegotiation({ name: "waters", title }));
  answerOf(await travaux.addRound({ label: `Round "><b>\u202E`, from: "2031-01-01", to: "2031-01-02" }));
  answerOf(await travaux.addDraft(draftOf(`Rev "1" ${CANARY} \u202E`, hostile)));
  answerOf(await travaux.addDraft(draftOf("con", hostile.replace("shall", "should"))));
  answerOf(await travaux.addDraft({ ...draftOf("修订 <3>", hostile.replace("share", "[share]")), kind: "final" }));
  const file = { name: "s.txt", bytes: new TextEncoder().encode(`Statement ${CANARY}\n\nSee paragraph 1 ${CANARY}.`) };
  answerOf(await travaux.addStatement({ file, speaker: `Mr. "${CANARY}` }));
  const site = await siteOf(travaux, { base: "https://example.org/a/" });
  expect(faultsIn(site)).toEqual([]);
  const pages = site.filter((each) => each.path.endsWith(".html"));
  for (const { path, text } of pages) expect(text, path).not.toMatch(/<script>|<svg|<img|<b>/iu);
  expect(pages.some(({ text }) => text.includes("&lt;script&gt;alert(1)&lt;/script&gt;"))).toBe(true);
  // A name that turns what follows it is shown as a sign.
  expect(fileAt(site, "index.html")).not.toContain("\u202E");
});
