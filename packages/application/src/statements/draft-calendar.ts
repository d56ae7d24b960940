import type { AddressedParagraph, BindableDraft, DraftCalendar } from "@travaux/cite";
import type { Negotiation, Round } from "@travaux/model";
import { openAddressBook } from "@travaux/model";
import type { OpenDraft } from "../series/open-shelf.ts";

/** The drafts and rounds of a negotiation as binding needs them: each paragraph under its address, headings under their words. */
export function draftCalendar(
  negotiation: Negotiation,
  rounds: readonly Round[],
  open: readonly OpenDraft[],
): DraftCalendar {
  return { title: negotiation.title, zone: negotiation.zone, rounds, drafts: open.map(bindable) };
}

function bindable({ draft, paragraphs }: OpenDraft): BindableDraft {
  const book = openAddressBook(paragraphs);
  const { id, label, symbol, language, date, rounds } = draft;
  const addressed = paragraphs.flatMap((paragraph): readonly AddressedParagraph[] => {
    const isHeading = paragraph.kind === "heading" || paragraph.kind === "title";
    const name = book.addressOf(paragraph.id) ?? (isHeading && paragraph.text !== "" ? paragraph.text : null);
    return name === null ? [] : [{ label: name, id: paragraph.id, text: paragraph.text }];
  });
  return { id, label, symbol, language, date, rounds, paragraphs: addressed };
}
