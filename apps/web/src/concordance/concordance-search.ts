import { concordanceEventNamed, concordanceEvents } from "@travaux/model";
import type { ConcordanceEvent, ConcordanceFilter } from "@travaux/model";

/** The state of the concordance as its address has it. What is absent has its usual value. */
export interface ConcordanceSearch {
  /** Only between these two drafts, when both are there. */
  readonly before?: string;
  readonly after?: string;
  /** The draft whose order the rows keep. */
  readonly by?: string;
  /** What happened, joined by commas. */
  readonly happened?: string;
  readonly section?: string;
  readonly draft?: string;
}

const NAMES = ["before", "after", "by", "section", "draft"] as const;

/** Reads the state from an address; what makes no sense is left out. */
export function readConcordanceSearch(search: Readonly<Record<string, unknown>>): ConcordanceSearch {
  const words: { [Name in (typeof NAMES)[number]]?: string } = {};
  for (const name of NAMES) {
    const value = search[name];
    if (typeof value === "string" && value.trim() !== "") words[name] = value;
  }
  const happened = typeof search["happened"] === "string" ? eventsIn(search["happened"]).join(",") : "";
  return { ...words, ...(happened === "" ? {} : { happened }) };
}

/** Known events, each once, in the order in which they are offered. */
export function eventsIn(text: string): readonly ConcordanceEvent[] {
  const named = new Set(text.split(",").map((name) => concordanceEventNamed(name)));
  return concordanceEvents.filter((event) => named.has(event));
}

/** What of it is a filter: the table is asked for whole and narrowed here. */
export function filterOf({ happened, section, draft }: ConcordanceSearch): ConcordanceFilter {
  const events = eventsIn(happened ?? "");
  return {
    ...(events.length === 0 ? {} : { happened: events }),
    ...(section === undefined ? {} : { section: section.trim() }),
    ...(draft === undefined ? {} : { draft }),
  };
}
