import type { DraftListEntry, SearchResult, Span } from "@travaux/model";

/** Something that the palette leads to. */
export interface PaletteEntry {
  readonly key: string;
  readonly href: string;
  /** The number, draft or speaker that it is known by. */
  readonly name: string;
  /** In which draft, or when. */
  readonly place: string;
  readonly text: string;
  readonly matches: readonly Span[];
}

export interface PaletteGroup {
  readonly kind: "addresses" | "drafts" | "passages" | "statements";
  readonly entries: readonly PaletteEntry[];
}

/** Of each group so many: whoever wants more goes to the page of the search. */
const MOST = { addresses: 5, drafts: 3, passages: 6, statements: 4 } as const;

/** What was found, in the order in which people mean it: a number, a draft, words of the text, words of a statement. */
export function paletteGroups(
  negotiation: string,
  drafts: readonly DraftListEntry[],
  found: SearchResult | undefined,
): readonly PaletteGroup[] {
  const hits = (by: "address" | "words"): readonly PaletteEntry[] =>
    (found?.hits ?? [])
      .filter((hit) => hit.by === by)
      .map((hit) => ({
        key: `${by}-${hit.draft}-${hit.paragraph}`,
        href: hrefOf(negotiation, "p", hit.draft, hit.paragraph),
        name: hit.address ?? hit.label ?? "¶",
        place: hit.draftLabel,
        text: hit.text,
        matches: hit.matches,
      }));
  const groups: readonly PaletteGroup[] = [
    { kind: "addresses", entries: hits("address") },
    { kind: "drafts", entries: drafts.map((draft) => draftEntry(negotiation, draft)) },
    { kind: "passages", entries: hits("words") },
    { kind: "statements", entries: statementEntries(negotiation, found) },
  ];
  return groups
    .map(({ kind, entries }) => ({ kind, entries: entries.slice(0, MOST[kind]) }))
    .filter(({ entries }) => entries.length > 0);
}

function draftEntry(negotiation: string, { id, label, title }: DraftListEntry): PaletteEntry {
  const href = hrefOf(negotiation, "d", id);
  return { key: `draft-${id}`, href, name: label, place: "", text: title, matches: [] };
}

function statementEntries(negotiation: string, found: SearchResult | undefined): readonly PaletteEntry[] {
  return (found?.statements.hits ?? []).map((hit) => ({
    key: `statement-${hit.statement}-${hit.paragraph}`,
    href: hrefOf(negotiation, "statements", hit.statement),
    name: hit.onBehalfOf ?? hit.speaker ?? hit.title,
    place: hit.date ?? "",
    text: hit.text,
    matches: hit.matches,
  }));
}

function hrefOf(...parts: readonly string[]): string {
  return `/n/${parts.map(encodeURIComponent).join("/")}`;
}
