import type {
  Citations,
  CitingPassage,
  ListedCitation,
  Particular,
  StatementList,
  StatementListEntry,
  StatementParticulars,
} from "@travaux/model";

/** A citation of a list as tests write it down. */
export function writtenCitation(more: Partial<ListedCitation> = {}): ListedCitation {
  return {
    number: 1,
    text: "paragraph 44",
    from: 0,
    to: 12,
    labels: ["44"],
    document: "draft",
    status: "bound",
    targets: [],
    candidates: [],
    findings: [],
    ...more,
  };
}

function recognised<Value>(value: Value | null): Particular<Value> {
  return { value, source: value === null ? "unknown" : "recognised" };
}

/** What is known of a statement as tests write it down: all of it recognised. */
export function writtenParticulars(more: Partial<StatementParticulars> = {}): StatementParticulars {
  return {
    title: recognised("Statement on implementation"),
    speaker: recognised("Mr. Joaquim Lisandre"),
    onBehalfOf: recognised("the Partnership of Upstream States"),
    meeting: recognised("Fifth round"),
    round: recognised(5),
    date: recognised({ on: "2031-07-07", precision: "day", zone: null, source: "printed" } as const),
    language: recognised("en"),
    ...more,
  };
}

const source = { name: "s.txt", format: "text", sha256: "0".repeat(64) } as const;

export function writtenEntry(id: string, more: Partial<StatementListEntry> = {}): StatementListEntry {
  return {
    id,
    particulars: writtenParticulars(),
    source,
    counts: { bound: 2, ambiguous: 1, unresolved: 0, elsewhere: 1, none: 0, settled: 0 },
    wordings: 0,
    findings: [],
    ...more,
  };
}

export function writtenStatementList(
  statements: readonly StatementListEntry[],
  open: readonly CitingPassage[] = [],
): StatementList {
  return {
    format: "travaux.statements/1",
    negotiation: { name: "shared-waters", title: "Compact on Shared Waters", zone: "America/New_York" },
    rounds: [{ number: 5, label: "Fifth round", from: "2031-06-30", to: "2031-07-03" }],
    statements,
    open,
  };
}

/** One statement with its citations as tests write it down. */
export function writtenStatement(more: Partial<Citations> = {}): Citations {
  return {
    format: "travaux.citations/1",
    statement: {
      id: "s-1",
      title: "Statement on implementation",
      speaker: "Mr. Joaquim Lisandre",
      onBehalfOf: "the Partnership of Upstream States",
      meeting: "Fifth round",
      date: "2031-07-07",
      round: "fifth",
      language: "en",
    },
    particulars: writtenParticulars(),
    source,
    drafts: [],
    text: "",
    citations: [],
    wordings: [],
    findings: [],
    ...more,
  };
}

/** A citation with the words around it as tests write it down. */
export function writtenPassage(more: Partial<CitingPassage> = {}): CitingPassage {
  const { statement } = writtenStatement();
  return {
    statement: { ...statement, id: "s-1" },
    citation: writtenCitation({ status: "ambiguous" }),
    passage: { text: "We support paragraph 44 of the draft.", from: 11, to: 23 },
    ...more,
  };
}
