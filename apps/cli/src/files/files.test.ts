import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readOriginal } from "./read-original.ts";
import { sourceAtOutput } from "./source-at-output.ts";
import { writeWhole } from "./write-whole.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "travaux-files-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("readOriginal", () => {
  test("gives the file's name without its folders, and its bytes", async () => {
    await writeFile(path.join(folder, "rev 1.txt"), "1. One.");
    const read = await readOriginal(path.join(folder, "rev 1.txt"));
    expect(read.ok ? [read.value.name, Buffer.from(read.value.bytes).toString()] : read.error).toEqual([
      "rev 1.txt",
      "1. One.",
    ]);
  });

  test.skipIf(!existsSync("/dev/zero"))("reads no more of a file without end than any format takes", async () => {
    const read = await readOriginal("/dev/zero");
    expect(read.ok ? read.value.bytes.length : read.error).toBe(128 * 1024 * 1024);
  });

  test("looks beside the folder that it is given", async () => {
    await writeFile(path.join(folder, "a.txt"), "x");
    expect((await readOriginal("a.txt", folder)).ok).toBe(true);
  });

  test.for([
    ["none.txt", "missing-file"],
    ["", "is-directory"],
    ["a.txt/b", "missing-file"],
    ["x".repeat(5000), "missing-file"],
  ] as const)("refuses %s", async ([name, kind]) => {
    await writeFile(path.join(folder, "a.txt"), "x");
    expect(await readOriginal(path.join(folder, name))).toMatchObject({ ok: false, error: { kind } });
  });
});

describe("writeWhole", () => {
  test("replaces a file and leaves nothing beside it", async () => {
    const target = path.join(folder, "out.html");
    await writeFile(target, "earlier");
    expect(await writeWhole(target, "later")).toEqual({ ok: true, value: null });
    expect([await readFile(target, "utf8"), await readdir(folder)]).toEqual(["later", ["out.html"]]);
  });

  test("writes through a link and leaves the link", async () => {
    await writeFile(path.join(folder, "real.txt"), "earlier");
    await symlink("real.txt", path.join(folder, "link.txt"));
    await writeWhole(path.join(folder, "link.txt"), "later");
    expect(await readFile(path.join(folder, "real.txt"), "utf8")).toBe("later");
  });

  test.for([
    ["a folder", "", "it is a folder"],
    ["a place in no folder", "none/out.html", "its folder is not there"],
  ] as const)("refuses %s and leaves nothing", async ([, name, detail]) => {
    await mkdir(path.join(folder, "other"));
    expect(await writeWhole(path.join(folder, name), "x")).toMatchObject({
      ok: false,
      error: { kind: "output-not-written", detail },
    });
    expect(await readdir(folder)).toEqual(["other"]);
  });

  // The device that is always full is Linux's.
  test.for(existsSync("/dev/full") ? ["/dev/full"] : [])("says that the disk is full", async (device) => {
    expect(await writeWhole(device, "x")).toMatchObject({ ok: false, error: { detail: "the disk is full" } });
  });
});

describe("sourceAtOutput", () => {
  test("finds the file that output would replace, through links too", async () => {
    const [source, link] = [path.join(folder, "a.txt"), path.join(folder, "link.txt")];
    await writeFile(source, "x");
    await symlink(source, link);
    expect(await sourceAtOutput(link, ["44@rev-2", source])).toBe(source);
    expect(await sourceAtOutput(path.join(folder, "new.html"), [source])).toBeNull();
    expect(await sourceAtOutput(undefined, [source])).toBeNull();
  });
});
