import type { ChangeReport, ChosenTemplate, Comparison, Concordance, DraftReport, Synopsis } from "@travaux/model";

/** A file that is to be made of an answer. */
export type FileOrder =
  | { readonly kind: "redline"; readonly comparison: Comparison; readonly template: ChosenTemplate | null }
  | { readonly kind: "draft"; readonly report: DraftReport; readonly template: ChosenTemplate | null }
  | { readonly kind: "synopsis"; readonly synopsis: Synopsis }
  | { readonly kind: "report"; readonly report: ChangeReport; readonly as: "docx" | "html" }
  | { readonly kind: "workbook"; readonly concordance: Concordance };

/** Makes files; for long ones that takes seconds. What was given up by the signal rejects with its reason. */
export type FileWriter = (order: FileOrder, signal: AbortSignal) => Promise<Uint8Array>;
