export { alignDrafts, alignedBy } from "./align/align-drafts.ts";
export { compareDrafts } from "./compare-drafts.ts";
export { measureDraft, shareChanged, summarise } from "./measures.ts";
export { classifyChange } from "./redline/classify.ts";
export type { ChangeContext } from "./redline/classify.ts";
export { legalForceOf, legalForceTable } from "./redline/legal-force.ts";
export type { LegalForce } from "./redline/legal-force.ts";
export { redlinePair } from "./redline/redline-pair.ts";
export { referenceWordTable } from "./redline/reference-words.ts";
