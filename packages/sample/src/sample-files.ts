import { strToU8 } from "fflate";
import { draftSheets } from "./drafts.ts";
import { writeManifest } from "./manifest.ts";
import { statementSheets } from "./statements.ts";
import { makeTruth } from "./truth.ts";
import { writeStatement } from "./write/statements.ts";
import { writeTruth } from "./write/truth.ts";

/** A file of the negotiation; the path is relative to its folder. */
export interface SampleFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file of the folder, made from the source; equal on every run. */
export async function sampleFiles(): Promise<readonly SampleFile[]> {
  const drafts = draftSheets.map(async (sheet) => ({ path: sheet.file, bytes: await sheet.write() }));
  return [
    { path: "manifest.yaml", bytes: strToU8(writeManifest()) },
    { path: "truth.json", bytes: strToU8(writeTruth(makeTruth())) },
    ...(await Promise.all(drafts)),
    ...statementSheets.map((statement) => ({ path: statement.file, bytes: writeStatement(statement) })),
  ];
}
