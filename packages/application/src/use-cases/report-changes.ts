import { reportChanges as report } from "@travaux/compare";
import type { ChangeReport } from "@travaux/model";
import { success } from "@travaux/model";
import type { OpenPorts } from "../ports.ts";
import type { Outcome } from "../travaux-error.ts";
import { diffDrafts } from "./diff-drafts.ts";
import type { DiffDraftsRequest } from "./diff-drafts.ts";

/** The main changes between two drafts that are kept, section by section, with figures and their rules. */
export async function reportChanges(
  ports: Pick<OpenPorts, "archive">,
  request: DiffDraftsRequest,
): Promise<Outcome<ChangeReport>> {
  const comparison = await diffDrafts(ports, request);
  return comparison.ok ? success(report(comparison.value)) : comparison;
}
