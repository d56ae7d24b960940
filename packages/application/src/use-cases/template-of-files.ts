import type { ChosenTemplate } from "@travaux/model";
import { success } from "@travaux/model";
import { readOptions } from "../ports.ts";
import type { OriginalFile, Ports } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";

export interface TemplateOfFilesRequest {
  /** The earlier file of a comparison; left out for one file alone. */
  readonly before?: OriginalFile | undefined;
  readonly after: OriginalFile;
  /** Which of the two texts of tracked changes the files were read as; accepted unless told. */
  readonly revisions?: "accept" | "reject" | undefined;
}

/**
 * How a Word file made of one or two files is to look: as the later one does, else as the earlier one; null when neither
 * is a Word file.
 */
export async function templateOfFiles(
  ports: Pick<Ports, "readTemplate">,
  { before, after, revisions }: TemplateOfFilesRequest,
): Promise<Outcome<ChosenTemplate | null>> {
  const options = readOptions({ revisions });
  const later = await ports.readTemplate(after, options);
  if (!later.ok) return later;
  if (later.value !== null) return success({ of: "after", template: later.value });
  if (before === undefined) return success(null);
  const earlier = await ports.readTemplate(before, options);
  if (!earlier.ok) return earlier;
  return success(earlier.value === null ? null : { of: "before", template: earlier.value });
}
