import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesToRead } from "./files-to-read.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "travaux-files-"));
  for (const name of ["a.txt", "b.txt"]) writeFileSync(path.join(folder, name), "1. Words.");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the files that a command line names", () => {
  test.for<[string, readonly string[], number]>([
    ["two to compare", ["compare", "a.txt", "b.txt"], 2],
    ["one to show, with flags around it", ["--quiet", "show", "a.txt", "--format", "json"], 1],
    ["one that is not there", ["show", "c.txt"], 0],
    ["a folder", ["show", "."], 0],
    ["none, but a draft of the archive", ["show", "rev-2"], 0],
    ["one that a command does not read", ["drafts", "--archive", "a.txt"], 0],
  ])("%s", ([, args, count]) => {
    const here = args.map((arg) => (/^[abc]\.txt$|^\.$/.test(arg) ? path.join(folder, arg) : arg)); // "a.txt", "."
    expect(filesToRead(here)).toBe(count);
  });
});
