import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "..", "..");
const nouns = path.join(root, "packages", "model", "src");

test("every format that an answer names has a published schema, and no schema is of nothing", () => {
  const sources = readdirSync(nouns).map((file) => readFileSync(path.join(nouns, file), "utf8"));
  // "travaux.progress/1" fits, "travaux.progress" does not.
  const named = sources.flatMap((source) => source.match(/"travaux\.[a-z-]+\/\d+"/gu) ?? []);
  const formats = new Set(named.map((format) => format.slice(1, -1).replace("/", ".")));
  const published = readdirSync(path.join(root, "docs", "formats", "schema"));
  expect(published.toSorted()).toEqual([...formats].map((format) => `${format}.schema.json`).toSorted());
});
