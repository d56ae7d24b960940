import { ingestDraft } from "@travaux/ingest";
import { paragraphsOf } from "@travaux/model";
import type { DraftReport, DraftText, Paragraph, Span } from "@travaux/model";
import { renderDraftReportAkomaNtoso } from "@travaux/render";

/** What `travaux show` would report of a file. */
export async function reportOf(name: string, content: string | Uint8Array): Promise<DraftReport> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = await ingestDraft({ name, bytes });
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.error)}`);
  return draftReport(read.value);
}

/** What a reader makes of what the writer made of a report. */
export function readBack(report: DraftReport): Promise<DraftReport> {
  return reportOf(`${report.source.name}.akn.xml`, renderDraftReportAkomaNtoso(report));
}

/** What `travaux show` would report of a draft. */
export function draftReport({
  title,
  language,
  source,
  masthead,
  furniture,
  findings,
  document,
}: DraftText): DraftReport {
  const paragraphs = paragraphsOf(document);
  const above = masthead === undefined ? {} : { masthead };
  return { format: "travaux.draft/1", title, language, source, paragraphs, ...above, furniture, findings };
}

/**
 * A draft without what is of the one file only: ids, places, names of elements. Notes are told by their order; of spans
 * that are the same and touch one is left, as `docs/formats/akoma-ntoso.md` says.
 */
export function whatIsModelled(
  report: DraftReport,
): Pick<DraftReport, "title" | "language" | "masthead" | "furniture"> & { readonly paragraphs: readonly object[] } {
  const numbers = new Map(report.paragraphs.map(({ id }, number) => [id, number]));
  const paragraphs = report.paragraphs.map(({ id: _id, origin: _origin, eId: _eId, wId: _wId, ...paragraph }) => ({
    ...paragraph,
    notes: paragraph.notes.map(({ at, paragraph: note }) => ({ at, note: numbers.get(note) ?? null })),
    brackets: paragraph.brackets.map(({ id: _bracket, ...bracket }) => bracket),
    revisions: joined(paragraph, paragraph.revisions),
    marks: joined(paragraph, paragraph.marks),
    comments: paragraph.comments.toSorted(bySpan),
  }));
  const { title, language, masthead = [], furniture } = report;
  return { title, language, masthead, furniture, paragraphs };
}

function joined<Item extends Span>({ text }: Pick<Paragraph, "text">, spans: readonly Item[]): readonly Item[] {
  const left: Item[] = [];
  for (const span of spans.toSorted(bySpan)) {
    const at = left.findIndex(
      (each) => hasWidth(each) && hasWidth(span) && isSame(each, span) && isBlank(text.slice(each.to, span.from)),
    );
    const before = left[at];
    if (before === undefined) left.push(span);
    else left[at] = { ...before, to: Math.max(before.to, span.to) };
  }
  return left.toSorted(bySpan);
}

function bySpan(one: Span, other: Span): number {
  return one.from - other.from || one.to - other.to || JSON.stringify(one).localeCompare(JSON.stringify(other));
}

function hasWidth({ from, to }: Span): boolean {
  return to > from;
}

function isBlank(between: string): boolean {
  return between === "" || between === " ";
}

function isSame(one: Span, other: Span): boolean {
  return JSON.stringify({ ...one, from: 0, to: 0 }) === JSON.stringify({ ...other, from: 0, to: 0 });
}
