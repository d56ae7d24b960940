// Writes every file of negotiation/ anew from src/. Run it after a change of the source: node packages/sample/build.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runnerImport } from "vite";

const here = dirname(fileURLToPath(import.meta.url));
const { module } = await runnerImport(join(here, "src/sample-files.ts"));
for (const { path, bytes } of await module.sampleFiles()) {
  const target = join(here, "negotiation", path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}
