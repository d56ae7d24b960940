import type { DraftList, DraftListEntry, Round } from "@travaux/model";

/** A draft of a list as tests write it down. */
export function writtenDraft(
  id: string,
  date: string | null,
  rounds: readonly number[],
  more: Partial<DraftListEntry> = {},
): DraftListEntry {
  return {
    id,
    label: id,
    date,
    language: "en",
    title: "Compact on Shared Waters",
    text: "main",
    issue: 1,
    kind: "draft",
    symbol: null,
    basedOn: [],
    rounds,
    source: { name: `${id}.txt`, format: "text", sha256: "0".repeat(64) },
    measures: {
      paragraphs: 3,
      numbered: 2,
      words: 40,
      brackets: 1,
      allBrackets: 1,
      bracketedWords: 4,
      findings: 0,
    },
    changes: [],
    ...more,
  };
}

/** A negotiation's list as tests write it down. */
export function writtenDraftList(drafts: readonly DraftListEntry[], rounds: readonly Round[] = []): DraftList {
  return {
    format: "travaux.drafts/1",
    negotiation: { name: "shared-waters", title: "Compact on Shared Waters", zone: "America/New_York" },
    rounds,
    drafts,
    statements: 0,
  };
}
