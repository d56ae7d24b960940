import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { SiteFile } from "@travaux/render";
import { SITE_RECORD } from "./site-folder.ts";
import { writeSiteFolder } from "./write-site-folder.ts";

const head = {
  format: "travaux.site/1",
  negotiation: { name: "waters", title: "Waters" },
  base: null,
  counts: { drafts: 1, paragraphs: 1, comparisons: 0, statements: null },
} as const;

const first: readonly SiteFile[] = [
  { path: "index.html", text: "one" },
  { path: "drafts/zero.html", text: "zero" },
];
const second: readonly SiteFile[] = [{ path: "index.html", text: "two" }];

/** Where a site is to be; nothing is there yet. */
async function place(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "travaux-site-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, "site");
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  return (await readdir(folder, { recursive: true })).map((file) => file.replaceAll(path.sep, "/")).toSorted();
}

/** Nothing is left beside the site, however writing it ended. */
async function expectAlone(site: string): Promise<void> {
  expect(await readdir(path.dirname(site))).toEqual([path.basename(site)]);
}

test("a site is written with a record of its files, and written again takes the place of the former one", async () => {
  const site = await place();
  const written = await writeSiteFolder(site, first, head);
  expect(written).toMatchObject({
    ok: true,
    value: { files: { "index.html": expect.stringMatching(/^[0-9a-f]{64}$/u) } },
  });
  expect(await entriesOf(site)).toEqual(["drafts", "drafts/zero.html", "index.html", SITE_RECORD]);
  await writeFile(path.join(site, ".DS_Store"), "litter");
  expect(await writeSiteFolder(site, second, head)).toMatchObject({ ok: true });
  expect(await entriesOf(site)).toEqual(["index.html", SITE_RECORD]);
  expect(await readFile(path.join(site, "index.html"), "utf8")).toBe("two");
  await expectAlone(site);
});

test("an empty folder is taken", async () => {
  const site = await place();
  await mkdir(site);
  expect(await writeSiteFolder(site, second, head)).toMatchObject({ ok: true });
});

test.for([
  ["that was added", "CNAME", "example.org", false],
  ["that was added in a folder", "drafts/mine.txt", "mine", false],
  ["that was changed", "drafts/zero.html", "zero, mended by hand", true],
  ["that stands for the record", SITE_RECORD, "{}", false],
] as const)("a folder with a file %s is refused and left as it is", async ([, file, text, isChanged]) => {
  const site = await place();
  await writeSiteFolder(site, first, head);
  await writeFile(path.join(site, file), text);
  const before = await entriesOf(site);
  const refused = await writeSiteFolder(site, second, head);
  // Without a record no file is known to be the site's.
  const named = file === SITE_RECORD ? "drafts/zero.html" : file;
  expect(refused).toEqual({ ok: false, error: { kind: "folder-in-use", path: site, file: named, isChanged } });
  expect(await entriesOf(site)).toEqual(before);
  expect(await readFile(path.join(site, file), "utf8")).toBe(text);
  await expectAlone(site);
});

test("a folder of somebody's is refused, and so is a file", async () => {
  const site = await place();
  await mkdir(site);
  await writeFile(path.join(site, "thesis.docx"), "mine");
  expect(await writeSiteFolder(site, first, head)).toMatchObject({
    ok: false,
    error: { kind: "folder-in-use", file: "thesis.docx" },
  });
  const file = path.join(site, "thesis.docx");
  expect(await writeSiteFolder(file, first, head)).toMatchObject({ ok: false, error: { detail: "it is a file" } });
});

test("what fails half-way leaves the former site and nothing beside it", async () => {
  const site = await place();
  await writeSiteFolder(site, first, head);
  function* broken(): Generator<SiteFile> {
    yield { path: "index.html", text: "new" };
    yield { path: "index.html", text: "twice" };
  }
  expect(await writeSiteFolder(site, broken(), head)).toMatchObject({
    ok: false,
    error: { kind: "output-not-written" },
  });
  expect(await readFile(path.join(site, "index.html"), "utf8")).toBe("one");
  await expectAlone(site);
});

test("a command that is ended half-way leaves the former site and nothing beside it", async () => {
  const site = await place();
  await writeSiteFolder(site, first, head);
  const others = process.listeners("exit");
  function* ended(): Generator<SiteFile> {
    yield { path: "index.html", text: "new" };
    for (const heard of process.listeners("exit")) if (!others.includes(heard)) heard(130);
    yield { path: "contents.html", text: "never" };
  }
  await writeSiteFolder(site, ended(), head);
  expect(await readFile(path.join(site, "index.html"), "utf8")).toBe("one");
  await expectAlone(site);
  expect(process.listeners("exit")).toEqual(others);
});

test("a page that can't be made is a mistake of ours, and leaves nothing", async () => {
  const site = await place();
  function* broken(): Generator<SiteFile> {
    yield { path: "index.html", text: "new" };
    throw new Error("a bug");
  }
  await expect(writeSiteFolder(site, broken(), head)).rejects.toThrow("a bug");
  expect(await readdir(path.dirname(site))).toEqual([]);
});

test("a folder above that is not there is not made", async () => {
  const site = path.join(await place(), "below");
  expect(await writeSiteFolder(site, first, head)).toMatchObject({
    ok: false,
    error: { detail: "its folder is not there" },
  });
});
