import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { DraftMends, DraftReport } from "@travaux/model";
import { describe, expect, test } from "vitest";
import { emptyFolder, travaux, unchangedFolder } from "./run-travaux.ts";

const misread = "1. Parties share what\n\nthey measure.\n\n2. Lakes are open to all and rivers are as well.\n";

/** A folder with an archive, a misread file and nothing else. */
async function begun(): Promise<string> {
  const folder = await emptyFolder();
  await begin(folder);
  return folder;
}

async function begin(folder: string): Promise<void> {
  await writeFile(path.join(folder, "zero.txt"), misread);
  await travaux(folder, ["new", "waters", "--title", "Waters"]);
}

async function report(folder: string, ...args: readonly string[]): Promise<DraftReport> {
  const { out } = await travaux(folder, ["show", ...args, "--format", "json"]);
  return JSON.parse(out) as DraftReport;
}

describe("mending from the command line", () => {
  test("takes a file of mends before anything is kept, and keeps them with the draft", async () => {
    const folder = await begun();
    const second = (await report(folder, "zero.txt")).paragraphs[1];
    const mends = [{ origin: second?.origin, quotation: second?.text, mend: { kind: "join" } }];
    await writeFile(path.join(folder, "mends.json"), JSON.stringify({ format: "travaux.mends/1", mends }));
    expect((await report(folder, "zero.txt", "--mends", "mends.json")).paragraphs).toHaveLength(2);
    const add = ["add", "draft", "zero.txt", "--label", "Zero", "--mends", "mends.json"];
    expect(await travaux(folder, add)).toMatchObject({ code: 2, err: expect.stringContaining("--as NAME") });
    expect(await travaux(folder, add, { TRAVAUX_AS: "Ana" })).toMatchObject({ code: 0 });
    expect((await report(folder, "zero")).mends).toMatchObject([{ author: "Ana", mend: { kind: "join" } }]);
  });

  test("mends a kept draft by address, lists who did it, and takes it back", async () => {
    const folder = await begun();
    await travaux(folder, ["add", "draft", "zero.txt", "--label", "Zero"]);
    const mend = ["mend", "2@zero", "--part-before", "and rivers", "--as", "Ben"];
    expect(await travaux(folder, mend)).toMatchObject({ code: 0, out: expect.stringContaining("Mended 2@zero") });
    expect((await report(folder, "zero")).paragraphs.map(({ text }) => text)).toContain("and rivers are as well.");
    expect((await travaux(folder, ["mends"])).out).toMatch(/Lakes are open.*parted before “and rivers”[\s\S]*by Ben/u);
    const listed = await travaux(folder, ["mends", "zero", "--format", "json"]);
    const { mends } = JSON.parse(listed.out) as DraftMends;
    const revoke = ["mends", "zero", "--revoke", mends[0]?.uuid ?? "", "--as", "Ben"];
    expect(await travaux(folder, revoke)).toMatchObject({ code: 0, out: "zero: nothing was mended.\n" });
    // What was listed is a file to add again.
    await writeFile(path.join(folder, "again.json"), listed.out);
    expect(await travaux(folder, ["mends", "--add", "again.json", "--as", "Ana"])).toMatchObject({
      out: expect.stringContaining("1 mend"),
    });
  });

  const refusing = unchangedFolder(async (folder) => {
    await begin(folder);
    await travaux(folder, ["add", "draft", "zero.txt", "--label", "Zero"]);
  });
  test.for([
    [["mend", "2", "--as", "Ben"], 2, "Say one thing"],
    [["mend", "2", "--join", "--level", "2", "--as", "Ben"], 2, "Say one thing"],
    [["mend", "2", "--join"], 2, "who says so"],
    [["mend", "9", "--join", "--as", "Ben"], 4, "No paragraph"],
    [["mend", "2", "--part-before", "seas", "--as", "Ben"], 4, "do not stand"],
    [["mend", "2", "--part-before", "re ", "--as", "Ben"], 4, "more than once"],
    [["mend", "2", "--level", "21", "--as", "Ben"], 2, "from 1 to 20"],
    [["mend", "2", "--label", "3".repeat(257), "--as", "Ben"], 2, "1 to 256 characters"],
    [["mends", "--revoke", "7d1c", "--as", "Ben"], 4, "7d1c"],
    [["mends", "--add", "zero.txt", "--as", "Ben"], 3, "not JSON"],
    [["show", "zero", "--mends", "mends.json"], 2, "name a file"],
  ] as const)("refuses %j with exit code %i", async ([args, code, words]) => {
    expect(await travaux(refusing.path, args)).toMatchObject({ code, out: "", err: expect.stringContaining(words) });
  });
});
