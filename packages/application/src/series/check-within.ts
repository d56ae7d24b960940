import type { Archive } from "@travaux/archive";
import { checkDraft } from "@travaux/cite";
import type { EarlierDraft, Provision } from "@travaux/cite";
import { openAddressBook, success } from "@travaux/model";
import type { Draft, DraftReport, Paragraph } from "@travaux/model";
import type { Shelf } from "../naming/find-draft.ts";
import type { Outcome } from "../travaux-error.ts";
import { relatedDrafts } from "./related-drafts.ts";
import { recallSeries } from "./remembered-series.ts";

/** A report with what its draft says of itself that does not hold, behind what the reader noticed. */
export function withOwnFindings(report: DraftReport, earlier: EarlierDraft | null): DraftReport {
  const findings = checkDraft(provisionsOf(report.paragraphs), earlier);
  return findings.length === 0 ? report : { ...report, findings: [...report.findings, ...findings] };
}

/** The draft that another one continues, and what became of its paragraphs; null when it continues none. */
export async function earlierOf(archive: Archive, shelf: Shelf, draft: Draft): Promise<Outcome<EarlierDraft | null>> {
  const basis = draft.basedOn.at(-1);
  if (basis === undefined) return success(null);
  const loaded = await recallSeries(archive, shelf, relatedDrafts(shelf.drafts, draft.id));
  if (!loaded.ok) return loaded;
  const { open, series } = loaded.value;
  const before = open.find((each) => each.draft.id === basis);
  const step = series.alignments.find((each) => each.before === basis && each.after === draft.id);
  if (before === undefined || step === undefined) return success(null);
  const successors = new Map<string, string[]>();
  for (const { links } of step.alignment.pairs)
    for (const link of links) successors.set(link.before, [...(successors.get(link.before) ?? []), link.after]);
  return success({ label: before.draft.label, provisions: provisionsOf(before.paragraphs), successors });
}

function provisionsOf(paragraphs: readonly Paragraph[]): readonly Provision[] {
  const book = openAddressBook(paragraphs);
  return paragraphs.map(({ id, path, text }) => ({ id, address: book.addressOf(id), path, text }));
}
