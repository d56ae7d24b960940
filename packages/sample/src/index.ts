/** The door of the package: where the sample's files are, and what is true of them. */
export { sampleFolder, sampleManifestPath, readTruth } from "./sample-folder.ts";
export { passagesOf as samplePassages } from "./layout.ts";
export type { Passage as SamplePassage } from "./layout.ts";
export { draftIds as sampleDraftIds } from "./notation.ts";
export type { DraftId as SampleDraftId } from "./notation.ts";
export type {
  Truth,
  TruthDraft,
  TruthGroup,
  TruthHistory,
  TruthLink,
  TruthPair,
  TruthParagraph,
  TruthPlace,
  TruthProvenance,
  TruthRun,
} from "./truth-shape.ts";
export { statementSheets } from "./statements.ts";
