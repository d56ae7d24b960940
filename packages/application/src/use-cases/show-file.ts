import type { DraftReport, LegendEntry, PlacedMend } from "@travaux/model";
import { success } from "@travaux/model";
import { readOptions } from "../ports.ts";
import type { OriginalFile, Ports } from "../ports.ts";
import { readOptionalLanguage } from "../read-language.ts";
import { openReport, reportSection } from "../report-draft.ts";
import { withOwnFindings } from "../series/check-within.ts";
import type { Outcome } from "../travaux-error.ts";

export interface ShowFileRequest {
  readonly file: OriginalFile;
  /** BCP 47; recognised unless given. */
  readonly language?: string | undefined;
  /** Which of the two texts of tracked changes; accepted unless told. */
  readonly revisions?: "accept" | "reject" | undefined;
  /** What is to be mended of what is understood, in order. */
  readonly mends?: readonly PlacedMend[] | undefined;
  /** What typographic marks mean in this file. */
  readonly legend?: readonly LegendEntry[] | undefined;
  /** An address without a draft: only that paragraph and what stands under it. */
  readonly label?: string | undefined;
}

/** Says what is understood of a file, without keeping anything. */
export async function showFile(
  ports: Pick<Ports, "readDraft">,
  request: ShowFileRequest,
): Promise<Outcome<DraftReport>> {
  const language = readOptionalLanguage(request.language);
  if (!language.ok) return language;
  const options = readOptions({ ...request, language: language.value });
  const read = await ports.readDraft(request.file, options);
  if (!read.ok) return read;
  const report = withOwnFindings(openReport(read.value), null);
  if (request.label === undefined) return success(report);
  return reportSection(report, request.label, request.file.name);
}
