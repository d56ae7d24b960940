/** What the top level holds beside files whose names begin with a dot. */
const topLevel = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "apps",
  "docs",
  "package.json",
  "packages",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "scripts",
  "tests",
  "turbo.json",
];

/** Configuration may be several files of one tool: `vitest.config.ts`, `vitest.deep.config.ts`. */
const configurationOf = ["tsconfig", "vitest", "playwright", "knip"];

/** What git ignores, so that it may lie there. */
const ignored = ["node_modules", "coverage", "dist", "package-lock.json"];

const packages = [
  "api",
  "application",
  "archive",
  "carry",
  "cite",
  "compare",
  "ingest",
  "model",
  "ooxml",
  "render",
  "sample",
  "testkit",
  "words",
];

const headings = ["## What is this", "## When to use it", "## Example", "## Invariants"];

/** Sentences about entries of the top level that have no place there. */
export function brokenTopLevel(entries: readonly string[]): string[] {
  return entries.filter((entry) => !isAllowedAtTop(entry)).map((entry) => `${entry} has no place at the top level`);
}

function isAllowedAtTop(entry: string): boolean {
  if (entry.startsWith(".") || topLevel.includes(entry) || ignored.includes(entry)) return true;
  if (entry.includes(".db")) return true;
  return configurationOf.some((tool) => entry.startsWith(`${tool}.`));
}

/** Sentences about folders in `packages` and `apps` that the house does not have. */
export function brokenFolders(folders: readonly string[]): string[] {
  const known = [
    ...packages.map((name) => `packages/${name}`),
    "apps/cli",
    "apps/page",
    "apps/server",
    "apps/web",
    "tests",
  ];
  return folders.filter((folder) => !known.includes(folder)).map((folder) => `${folder} is no part of the house`);
}

/** Sentences about a package's README: it has exactly four second-level headings, in order, outside code blocks. */
export function brokenReadme(folder: string, text: string | undefined): string[] {
  if (text === undefined) return [`${folder} has no README.md`];
  const found = headingsIn(text);
  return found.join("\n") === headings.join("\n")
    ? []
    : [`${folder}/README.md has the headings ${found.join(", ") || "(none)"} instead of ${headings.join(", ")}`];
}

function headingsIn(text: string): string[] {
  let isCode = false;
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("```")) isCode = !isCode;
    return !isCode && line.startsWith("##") ? [line.trimEnd()] : [];
  });
}
