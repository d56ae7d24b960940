import type { ChosenTemplate, Draft } from "@travaux/model";
import { failure, success } from "@travaux/model";
import { findDraft } from "../naming/find-draft.ts";
import type { OpenPorts } from "../ports.ts";
import type { NegotiationRequest } from "../requests.ts";
import { openShelf } from "../series/open-shelf.ts";
import type { Outcome } from "../travaux-error.ts";

export interface TemplateOfDraftsRequest extends NegotiationRequest {
  /** Id or label of the earlier draft of a comparison; left out for one draft alone. */
  readonly before?: string | undefined;
  readonly after: string;
}

/**
 * How a Word file made of one or two drafts is to look: as the original of the later one does, else as that of the earlier
 * one; null when neither came as a Word file.
 */
export async function templateOfDrafts(
  { archive, readTemplate }: Pick<OpenPorts, "archive" | "readTemplate">,
  request: TemplateOfDraftsRequest,
): Promise<Outcome<ChosenTemplate | null>> {
  const shelf = await openShelf(archive, request.negotiation);
  if (!shelf.ok) return shelf;
  const after = findDraft(shelf.value, request.after);
  if (!after.ok) return after;
  const before = request.before === undefined ? null : findDraft(shelf.value, request.before);
  if (before !== null && !before.ok) return before;
  const came = chooseWordFile(after.value, before?.value ?? null);
  if (came === null) return success(null);
  const { name, sha256 } = came.draft.source;
  const bytes = await archive.original(sha256, shelf.value.negotiation.name);
  if (bytes === null) return failure({ kind: "missing", what: "original", name });
  const template = await readTemplate({ name, bytes });
  if (!template.ok) return template;
  return success(template.value === null ? null : { of: came.of, template: template.value });
}

function chooseWordFile(
  after: Draft,
  before: Draft | null,
): { readonly of: ChosenTemplate["of"]; readonly draft: Draft } | null {
  if (after.source.format === "docx") return { of: "after", draft: after };
  return before?.source.format === "docx" ? { of: "before", draft: before } : null;
}
