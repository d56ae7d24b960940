import type { Citation } from "@travaux/model";
import type { AddressedParagraph, BindableDraft } from "./calendar.ts";
import { indexLabels, writtenOut } from "./label-index.ts";

/** What a label names in a draft: nothing when it lacks it, several where numbers are printed twice. */
export interface LabelInDraft {
  readonly label: string;
  readonly paragraphs: readonly AddressedParagraph[];
}

/** The labels of a citation as a draft has them, ranges written out. */
export function labelsInDraft(labels: Citation["labels"], draft: BindableDraft): readonly LabelInDraft[] {
  const index = indexLabels(draft);
  return writtenOut(labels, index).map((label) => ({ label, paragraphs: index.find(label) }));
}
