/**
 * Who may import whom, by the name of the package and its door: `archive` is `@travaux/archive`, `archive/sqlite` is
 * `@travaux/archive/sqlite`. What is not listed is forbidden, type-only imports included.
 */
export interface Law {
  readonly may: readonly string[];
  /** Only as `import type`. */
  readonly types?: readonly string[];
}

const nouns = ["model", "words"];

export const importLaw: Readonly<Record<string, Law>> = {
  model: { may: [] },
  words: { may: [] },
  ingest: { may: [...nouns, "ooxml"] },
  compare: { may: nouns },
  cite: { may: nouns },
  archive: { may: nouns },
  render: { may: [...nouns, "ooxml"] },
  application: { may: ["model", "ingest", "compare", "cite", "archive"] },
  api: { may: ["model", "application"] },
  carry: { may: ["model"] },
  cli: { may: ["model", "application", "render", "carry", "archive/sqlite", "ingest/jail"] },
  server: { may: ["model", "application", "render", "carry", "archive/sqlite", "ingest/jail", "api"] },
  web: { may: ["model", "render", "render/filtering"], types: ["api"] },
  page: { may: ["model", "application", "archive/copy", "carry", "web", "api/sentences"] },
  sample: { may: nouns },
  testkit: { may: nouns },
  ooxml: { may: [] },
};

/** What tests and benchmarks may import beside their package. */
export const developmentDoors = ["testkit", "testkit/medians-in-turn", "testkit/unpack-and-scan"];

/** The package whose tests may import everything, and that nothing imports. */
export const testPackage = "tests";

const network = ["node:http", "node:https", "node:http2", "node:net", "node:tls", "node:dgram", "node:dns", "undici"];
const disk = ["node:fs", "node:fs/promises", "node:child_process", "node:worker_threads", "node:os", "node:process"];
const react = ["react", "react-dom", "@tanstack"];
const clock = ["Date.now", "new Date()", "performance.now"];
const chance = ["Math.random", "crypto.randomUUID", "crypto.getRandomValues"];

/** What the sources of a package never reach for: modules (a name stands for all below it), calls and globals. */
export interface Absence {
  readonly modules: readonly string[];
  readonly calls: readonly string[];
}

const pureVerb: Absence = {
  modules: [...network, ...react, ...disk],
  calls: [...clock, ...chance, "fetch", "process"],
};

export const absences: Readonly<Record<string, Absence>> = {
  model: { modules: ["node:"], calls: [...clock, ...chance, "fetch", "process"] },
  words: { modules: ["node:"], calls: [...clock, ...chance, "fetch", "process"] },
  compare: pureVerb,
  cite: pureVerb,
  render: pureVerb,
  ingest: { modules: [...network, ...react], calls: ["fetch", ...chance, "Date.now", "new Date()"] },
  archive: { modules: [...network, ...react], calls: ["fetch", ...chance] },
  application: {
    modules: [...network, ...react, ...disk, "@trpc", "fastify", "commander"],
    calls: [...clock, ...chance, "fetch", "process"],
  },
  carry: { modules: [...network, ...react, ...disk], calls: [...clock, ...chance, "fetch", "process"] },
  api: { modules: [...network, ...react, ...disk, "kysely", "@photostructure/sqlite"], calls: ["fetch", "process"] },
  web: { modules: ["node:", "fastify", "kysely", "@photostructure/sqlite"], calls: ["process"] },
  page: {
    modules: ["node:", "fastify", "kysely", "@photostructure/sqlite", "@trpc"],
    calls: [...clock, ...chance, "fetch", "process"],
  },
};
