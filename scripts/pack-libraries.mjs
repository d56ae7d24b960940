// `npm run pack-libraries [-- FOLDER]`: reading, comparing and rendering as packages that install anywhere.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { installed, projectRoot, run } from "./run.mjs";
import { setUp } from "./set-up.mjs";

/** What is packed, each behind those that it needs, and what a registry says of it. */
export const libraries = {
  model: "The nouns of Travaux: drafts, paragraphs, alignments, redlines",
  words: "Text cut into words, numbers, punctuation and brackets, in six languages",
  ingest: "Drafts of negotiated texts read from Word, PDF, HTML, Markdown, text and Akoma Ntoso",
  compare: "Drafts of a negotiated text compared: who goes with whom, redlines, histories",
  render: "Comparisons, drafts and histories as text, Markdown, HTML, CSV, Word and Excel",
};

/** Sources that only tests and measurements use. */
const NOT_PUBLISHED = ["src/**/*.test.ts", "src/**/*.bench.ts", "src/testing", "src/fixtures"];

/**
 * Builds the libraries and packs them: `FOLDER/travaux-compare-0.1.0.tgz` and so on.
 *
 * @param folder where the tarballs go; what else stands there stays
 * @returns 0, or the exit code of what failed
 */
export async function packLibraries(folder) {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(folder, ".work-"));
  try {
    for (const name of Object.keys(libraries)) {
      const code = (await build(name, work)) || (await pack(name, work, folder));
      if (code !== 0) return code;
    }
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Modules and their types. Types of other libraries are read as they are published, so that nothing else can be leaned on. */
async function build(name, work) {
  const source = path.join(projectRoot, "packages", name);
  const target = path.join(work, name);
  mkdirSync(target);
  const paths = Object.fromEntries(
    readdirSync(work).map((built) => [`@travaux/${built}`, [path.join(work, built, "dist", "index.d.ts")]]),
  );
  const settings = path.join(target, "tsconfig.json");
  writeJson(settings, {
    extends: path.join(source, "tsconfig.json"),
    compilerOptions: {
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      // Own fields come first: the sources lie elsewhere, and so do the packages that they import.
      typeRoots: [path.join(projectRoot, "node_modules", "@types")],
      rootDir: path.join(source, "src"),
      outDir: path.join(target, "dist"),
      paths,
    },
    include: [path.join(source, "src")],
    exclude: NOT_PUBLISHED.map((pattern) => path.join(source, pattern)),
  });
  const { code } = await run(installed("typescript/bin/tsc", "-p", settings));
  rmSync(settings);
  if (code === 0) nameModulesInTypes(path.join(target, "dist"));
  return code;
}

/** Declarations name the modules that are there: "./draft.js", not the "./draft.ts" that was compiled. */
function nameModulesInTypes(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".d.ts")) continue;
    const place = path.join(folder, file);
    // ‹from "./draft.ts"› and ‹import("../span.ts")› fit, ‹from "@travaux/model"› does not.
    const named = readFileSync(place, "utf8").replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/gu, "$1$2.js$1");
    writeFileSync(place, named);
  }
}

async function pack(name, work, folder) {
  const source = path.join(projectRoot, "packages", name);
  const target = path.join(work, name);
  for (const [file, from] of [
    ["README.md", source],
    ["LICENSE", projectRoot],
  ])
    cpSync(path.join(from, file), path.join(target, file));
  writeJson(path.join(target, "package.json"), published(name, readJson(path.join(source, "package.json"))));
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const packing = [npm, "pack", target, "--pack-destination", folder, "--ignore-scripts", "--silent"];
  const { code, text } = await run(packing, { output: "capture" });
  if (code !== 0) process.stderr.write(text);
  return code;
}

/** The package as others see it: built modules instead of sources, versions instead of places in this repository. */
function published(name, own) {
  const { version, license, engines } = readJson(path.join(projectRoot, "package.json"));
  const doors = Object.entries(own.exports).map(([door, source]) => {
    const built = source.replace("./src/", "./dist/").replace(/\.ts$/u, "");
    return [door, { types: `${built}.d.ts`, default: `${built}.js` }];
  });
  const needs = Object.entries(own.dependencies ?? {}).map(([needed, wanted]) => [
    needed,
    wanted.startsWith("workspace:") ? version : wanted,
  ]);
  return {
    name: own.name,
    version,
    description: libraries[name],
    license,
    type: "module",
    sideEffects: false,
    exports: Object.fromEntries(doors),
    files: ["dist"],
    engines,
    dependencies: Object.fromEntries(needs),
  };
}

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function writeJson(file, value) {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await setUp();
  const folder = path.resolve(process.env["INIT_CWD"] ?? ".", process.argv[2] ?? "libraries");
  process.exitCode = await packLibraries(folder);
  if (process.exitCode === 0) process.stdout.write(`The libraries are in ${folder}.\n`);
}
