import { type DraftList, type DraftReport, openAddressBook } from "@travaux/model";
import { relatedDrafts } from "../overview/related-drafts.ts";
import { findingsByParagraph } from "./findings-by-paragraph.ts";
import { labelsOfNotes } from "./labels-of-notes.ts";
import type { OutlineEntry } from "./outline.ts";
import type { ReadingContent } from "./reading-content.ts";
import type { ReadingSetting } from "./reading-setting.ts";

/** The drafts that share the history of one, itself left out, in order. */
export function relatives({ drafts }: DraftList, draft: string): DraftList["drafts"] {
  return relatedDrafts(drafts, draft).filter(({ id }) => id !== draft);
}

/** The draft that one is shown against unless told: the one it is based on, else the latest of the others. */
export function basisOf({ drafts }: DraftList, draft: string, others: DraftList["drafts"]): string | null {
  const basis = drafts.find(({ id }) => id === draft)?.basedOn.at(-1);
  return others.find(({ id }) => id === basis)?.id ?? others.at(-1)?.id ?? null;
}

/** What is known of the text alone. */
export function textSetting(
  { paragraphs, findings }: DraftReport,
  outline: readonly OutlineEntry[],
): Pick<ReadingSetting, "book" | "ranks" | "noteLabel" | "findings"> {
  const labels = labelsOfNotes(paragraphs);
  return {
    book: openAddressBook(paragraphs),
    ranks: new Map(outline.map(({ id, rank }) => [id, rank])),
    noteLabel: (note) => labels.get(note),
    findings: findingsByParagraph(findings),
  };
}

/** Of the view of changes. */
export function changesIn(
  content: ReadingContent | null,
  { drafts }: DraftList,
  against: string | null,
  without: string | undefined,
): ReadingSetting["changes"] {
  if (content === null || content.changes === null || against === null) return null;
  const language = drafts.find(({ id }) => id === against)?.language ?? "";
  const { books, directions } = content.changes;
  return { against, language, books, directions, isFiltered: without !== undefined };
}

/** Of the view of where words come from. */
export function originsIn(content: ReadingContent | null, since: string | undefined): ReadingSetting["origins"] {
  if (content === null || content.origins === null) return null;
  const { byParagraph, brought, lines } = content.origins;
  return { byParagraph, lines, chosen: since !== undefined && brought.has(since) ? since : null };
}
