import { writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { emptyFolder, travaux } from "./run-travaux.ts";

test("words of legal force that a person adds to the table count, and a line that can't be read is named", async () => {
  const folder = await emptyFolder();
  const write = async (name: string, text: string): Promise<void> => writeFile(path.join(folder, name), text);
  await write("before.txt", "1. Die Parteien müssen berichten.\n");
  await write("after.txt", "1. Die Parteien sollen berichten.\n");
  await write("words.txt", "# German\nMüssen = 4\nsollen = 2\n");
  await write("wrong.txt", "müssen = 4\nsollen: 2\n");
  const compare = ["compare", "before.txt", "after.txt"];
  expect((await travaux(folder, compare)).out).not.toContain("legal force");
  expect((await travaux(folder, [...compare, "--force-words", "words.txt"])).out).toContain("legal force (weaker)");
  const refused = await travaux(folder, [...compare, "--force-words", "wrong.txt"]);
  expect(refused.code).toBe(3);
  expect(refused.err).toContain("in line 2");
});
