import { compareDrafts } from "@travaux/compare";
import type { Comparison, DraftSide, DraftText, Result } from "@travaux/model";
import { paragraphsOf, success } from "@travaux/model";
import { readOptions } from "../ports.ts";
import type { OriginalFile, Ports } from "../ports.ts";
import { comparisonOptions } from "../read-force-words.ts";
import { readOptionalLanguage } from "../read-language.ts";
import type { Outcome } from "../travaux-error.ts";

export interface CompareFilesRequest {
  readonly before: OriginalFile;
  readonly after: OriginalFile;
  /** BCP 47, of both; recognised unless given. */
  readonly language?: string | undefined;
  /** Which of the two texts of tracked changes both files are read as; accepted unless told. */
  readonly revisions?: "accept" | "reject" | undefined;
  /** The text of a file of words of legal force, which are added to ours: see `readForceWords`. */
  readonly forceWords?: string | undefined;
}

/** Compares two files without keeping anything; the sides are named after the files. */
export async function compareFiles(
  ports: Pick<Ports, "readDraft">,
  request: CompareFilesRequest,
): Promise<Outcome<Comparison>> {
  const language = readOptionalLanguage(request.language);
  if (!language.ok) return language;
  const forces = comparisonOptions(request.forceWords);
  if (!forces.ok) return forces;
  const options = readOptions({ language: language.value, revisions: request.revisions });
  const [before, after] = await Promise.all([
    ports.readDraft(request.before, options),
    ports.readDraft(request.after, options),
  ]);
  if (!before.ok) return before;
  if (!after.ok) return after;
  const sides = [sideOfFile(request.before, before), sideOfFile(request.after, after)] as const;
  return success(compareDrafts(...sides, undefined, forces.value));
}

function sideOfFile(file: OriginalFile, read: Extract<Result<DraftText, never>, { ok: true }>): DraftSide {
  const { masthead, document } = read.value;
  return { name: file.name, ...(masthead === undefined ? {} : { masthead }), paragraphs: paragraphsOf(document) };
}
