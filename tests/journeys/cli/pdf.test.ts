import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import { expect, test } from "vitest";
import { browserEnvironment, findBrowser } from "../browser/find-browser.ts";
import { emptyFolder, travaux } from "./run-travaux.ts";

test("a comparison is printed as a PDF and nothing is left behind", async () => {
  const folder = await emptyFolder();
  const lines = Array.from(
    { length: 60 },
    (_, at) => `${at + 1}. Lake number ${at + 1} shall be open to all who live there.`,
  );
  await writeFile(path.join(folder, "zero.txt"), lines.join("\n\n"));
  await writeFile(path.join(folder, "one.txt"), lines.join("\n\n").replaceAll("shall", "should"));
  const temporary = path.join(folder, "temporary");
  await mkdir(temporary);
  const environment = { ...browserEnvironment(), TRAVAUX_BROWSER: await findBrowser(), TMPDIR: temporary };
  const ended = await travaux(folder, ["compare", "zero.txt", "one.txt", "-o", "redline.pdf"], environment);
  expect(ended).toEqual({ code: 0, out: "", err: "" });
  const bytes = new Uint8Array(await readFile(path.join(folder, "redline.pdf")));
  const read = await ingestDraft({ name: "redline.pdf", bytes });
  if (!read.ok) throw new Error(read.error.kind);
  const words = paragraphsOf(read.value.document).map(({ text }) => text);
  expect(words.join(" ")).toContain("Lake number 1 should be open to all who live there.");
  expect(await readdir(temporary)).toEqual([]);
});

test("where there is no browser, one sentence says what to do", async () => {
  const folder = await emptyFolder();
  await writeFile(path.join(folder, "a.txt"), "1. Lakes are open to all.\n");
  const ended = await travaux(folder, ["compare", "a.txt", "a.txt", "-o", "redline.pdf"], {
    TRAVAUX_BROWSER: path.join(folder, "none"),
  });
  expect([ended.code, ended.out]).toEqual([3, ""]);
  expect(ended.err).toContain("install Chrome, Edge or Chromium, or name its program in TRAVAUX_BROWSER");
  expect(await readdir(folder)).toEqual(["a.txt"]);
});
