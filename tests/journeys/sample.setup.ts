import { copyFileSync } from "node:fs";
import { sampleManifestPath } from "@travaux/sample";
import type { TestProject } from "vitest/node";
import { serveArchive } from "./browser/serve-archive.ts";
import { importSeries } from "./import-series.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The archive of the sample, to read in and to copy; nothing is ever kept in it. */
    readonly sampleArchive: string;
    /** Where a copy of it is served to journeys that only read: "http://localhost:41234" */
    readonly servedSample: string;
  }
}

/** The sample is imported once for all journeys of a run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { archive, remove } = importSeries(sampleManifestPath);
  const copy = `${archive}-served`;
  copyFileSync(archive, copy);
  const served = await serveArchive(copy);
  project.provide("sampleArchive", archive);
  project.provide("servedSample", served.url);
  return async () => {
    await served.close();
    remove();
  };
}
