// Builds the apps through turbo, and knows when there is nothing to build.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { installed, projectRoot, run } from "./run.mjs";

/** The built command line. */
export const builtCli = path.join(projectRoot, "apps", "cli", "dist", "main.js");

/** What the build of an app leaves, where that is no program. */
const results = { web: "index.html", page: "page-template.json" };

/** Runs a turbo task; nothing is shown unless it fails, and then on standard error. */
export async function turbo(...args) {
  const { code, text } = await run(installed("turbo/bin/turbo", "run", ...args), { output: "capture" });
  if (code !== 0) process.stderr.write(text);
  return code;
}

/**
 * Builds the named apps unless their sources are older than the last build.
 * Ends the process when a build fails.
 */
export async function build(apps) {
  const stale = apps.filter((app) => !isBuilt(app));
  if (stale.length === 0) return;
  process.stderr.write("Building …\n");
  const started = new Date();
  const code = await turbo("build", ...stale.map((app) => `--filter=@travaux/${app}`));
  if (code !== 0) {
    process.stderr.write("The build failed; what it said is above.\n");
    process.exit(code);
  }
  for (const app of stale) markBuilt(app, started);
}

function stampOf(app) {
  return path.join(projectRoot, "node_modules", ".travaux", `built-${app}`);
}

function isBuilt(app) {
  const result = results[app] ?? "main.js";
  if (!existsSync(path.join(projectRoot, "apps", app, "dist", result)) || !existsSync(stampOf(app))) return false;
  const builtAt = statSync(stampOf(app)).mtimeMs;
  const sources = [path.join(projectRoot, "apps", app), path.join(projectRoot, "packages")];
  const settings = ["pnpm-lock.yaml", "tsconfig.base.json", "scripts"].map((name) => path.join(projectRoot, name));
  return [...sources, ...settings].every((place) => newest(place) <= builtAt);
}

function markBuilt(app, started) {
  mkdirSync(path.dirname(stampOf(app)), { recursive: true });
  writeFileSync(stampOf(app), `${started.toISOString()}\n`);
}

/** The time of the last change below a place. Folders count too: a file taken away changes only its folder. */
function newest(place) {
  const status = statSync(place);
  if (!status.isDirectory()) return status.mtimeMs;
  const inside = readdirSync(place, { withFileTypes: true })
    .filter((entry) => !isOutsideSources(entry.name))
    .map((entry) => (entry.isDirectory() || entry.isFile() ? newest(path.join(place, entry.name)) : 0));
  return Math.max(isAppRoot(place) ? 0 : status.mtimeMs, ...inside);
}

function isOutsideSources(name) {
  return name === "node_modules" || name === "dist" || name.startsWith(".") || name.endsWith(".md") || isTest(name);
}

function isTest(name) {
  return name.endsWith(".test.ts") || name.endsWith(".test.tsx") || name.endsWith(".bench.ts");
}

/** The build itself writes `dist`, logs and `node_modules` into an app's or a package's own folder. */
function isAppRoot(place) {
  return existsSync(path.join(place, "package.json"));
}
