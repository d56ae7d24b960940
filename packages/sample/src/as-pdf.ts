import { passagesOf } from "./layout.ts";
import type { DraftId } from "./notation.ts";
import { draftSheets } from "./drafts.ts";
import { writePdf } from "./write/pdf.ts";

/** A draft of the sample as a PDF, as it would go out under a covering letter. The same bytes on every run. */
export async function sampleAsPdf(draft: DraftId): Promise<Uint8Array> {
  const sheet = draftSheets.find(({ id }) => id === draft);
  if (sheet === undefined) throw new Error(`there is no draft ${draft}`);
  return writePdf(passagesOf(draft), sheet.letterhead, "2031-01-20T15:00:00Z");
}
