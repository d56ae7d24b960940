import { readFile } from "node:fs/promises";
import path from "node:path";
import { expect, test } from "vitest";
import { version } from "./version.ts";

test("the version is the project's", async () => {
  const root = path.join(import.meta.dirname, "..", "..", "..");
  const manifest: unknown = JSON.parse(await readFile(path.join(root, "package.json"), "utf8"));
  expect(manifest).toMatchObject({ version });
});
