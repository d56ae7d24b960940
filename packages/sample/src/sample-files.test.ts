import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sampleFiles } from "./sample-files.ts";
import { sampleFolder } from "./sample-folder.ts";

const files = await sampleFiles();

describe("the folder of the negotiation", () => {
  // After a change of the source, `node packages/sample/build.mjs` writes the files anew.
  test.each(files.map(({ path, bytes }) => [path, bytes] as const))("%s is what the source writes", (path, bytes) => {
    expect(Buffer.from(bytes).equals(readFileSync(join(sampleFolder, path)))).toBe(true);
  });
  test("has no other files", () => {
    const found = readdirSync(sampleFolder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name);
    expect(new Set(found)).toEqual(new Set(files.map(({ path }) => path.split("/").at(-1))));
    expect(found).toHaveLength(files.length);
  });
  test("is written equal a second time", async () => {
    const again = await sampleFiles();
    expect(files.every(({ bytes }, at) => Buffer.from(bytes).equals(again[at]?.bytes ?? new Uint8Array()))).toBe(true);
  });
});
