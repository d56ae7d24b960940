import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Truth } from "./truth-shape.ts";

/** Absolute path of the folder with the drafts, the statements, the manifest and the truth. */
export const sampleFolder: string = fileURLToPath(new URL("../negotiation", import.meta.url));

/** Absolute path of the manifest that imports the whole negotiation. */
export const sampleManifestPath: string = join(sampleFolder, "manifest.yaml");

/** Reads the truth file. A test of this package holds the file to its shape and to the source. */
export function readTruth(): Truth {
  const truth: Truth = JSON.parse(readFileSync(join(sampleFolder, "truth.json"), "utf8"));
  return truth;
}
