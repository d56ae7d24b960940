import { execFile } from "node:child_process";
import { copyFile, readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { emptyFolder, sampleFolder, travaux } from "./run-travaux.ts";

const run = promisify(execFile);

/** The name under which a patch knows the file that it is for. */
function fileIn(patch: string): string {
  const [first = ""] = patch.split("\t");
  return first.slice("--- a/".length);
}

describe("a patch of two drafts", () => {
  test("makes the lines of the one into the lines of the other", async () => {
    const folder = await emptyFolder();
    const [from, to] = [path.join(sampleFolder, "rev-2.md"), path.join(sampleFolder, "rev-3.txt")];
    await travaux(folder, ["show", from, "--format", "text", "-o", "before.txt"]);
    await travaux(folder, ["show", to, "--format", "text", "-o", "after.txt"]);
    await travaux(folder, ["compare", from, to, "--format", "patch", "-o", "changes.patch"]);
    const patch = await readFile(path.join(folder, "changes.patch"), "utf8");
    const file = path.join(folder, fileIn(patch));
    await copyFile(path.join(folder, "before.txt"), file);
    await run("git", ["apply", "--check", "changes.patch"], { cwd: folder });
    await run("git", ["apply", "changes.patch"], { cwd: folder });
    expect(await readFile(file, "utf8")).toBe(await readFile(path.join(folder, "after.txt"), "utf8"));
  });

  test("is empty where nothing differs, and whole or nothing", async () => {
    const folder = await emptyFolder();
    const file = path.join(sampleFolder, "rev-2.md");
    const compare = ["compare", file, file, "--format", "patch"];
    expect(await travaux(folder, compare)).toMatchObject({ code: 0, out: "" });
    expect(await travaux(folder, [...compare, "--substance"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("whole drafts"),
    });
  });
});
