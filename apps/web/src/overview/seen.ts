import type { DraftList } from "@travaux/model";
import { keepSetting, readSetting } from "../ui/browser-settings.ts";

/** What there was when the reader last said that they had seen it. */
export interface Seen {
  /** ISO 8601. */
  readonly at: string;
  /** Ids, in the order of the series. */
  readonly drafts: readonly string[];
  readonly statements: number;
  /** Null while they were not counted. */
  readonly decisions: number | null;
}

/** What came since. */
export interface SinceSeen {
  readonly at: string;
  /** Ids of drafts. */
  readonly drafts: readonly string[];
  /** From the draft that was the latest one to the one that is, when there is a way. */
  readonly step: { readonly before: string; readonly after: string } | null;
  readonly statements: number;
  readonly decisions: number;
}

/** What a list holds, to be kept as seen. */
export function seenNow(list: DraftList, decisions: number | null, at: string): Seen {
  return { at, drafts: list.drafts.map(({ id }) => id), statements: list.statements, decisions };
}

/** What came since; null when nothing did. What was removed meanwhile is no news. */
export function sinceSeen(seen: Seen, list: DraftList, decisions: number | null): SinceSeen | null {
  const added = list.drafts.map(({ id }) => id).filter((id) => !seen.drafts.includes(id));
  const statements = Math.max(0, list.statements - seen.statements);
  const more = decisions === null || seen.decisions === null ? 0 : Math.max(0, decisions - seen.decisions);
  if (added.length === 0 && statements === 0 && more === 0) return null;
  const before = seen.drafts.findLast((id) => list.drafts.some((draft) => draft.id === id));
  const after = added.at(-1);
  const step = before === undefined || after === undefined ? null : { before, after };
  return { at: seen.at, drafts: added, step, statements, decisions: more };
}

/** What this browser keeps of a negotiation; null where it keeps nothing, or something else. */
export function readSeen(negotiation: string): Seen | null {
  const kept = readSetting(keyOf(negotiation));
  if (kept === null) return null;
  try {
    const seen: unknown = JSON.parse(kept);
    return isSeen(seen) ? seen : null;
  } catch {
    return null;
  }
}

/** Keeps it in this browser, and nowhere else. */
export function keepSeen(negotiation: string, seen: Seen): void {
  keepSetting(keyOf(negotiation), JSON.stringify(seen));
}

function keyOf(negotiation: string): string {
  return `travaux.seen.${negotiation}`;
}

function isSeen(value: unknown): value is Seen {
  if (typeof value !== "object" || value === null) return false;
  const { at, drafts, statements, decisions } = value as Partial<Record<keyof Seen, unknown>>;
  const isCounted = typeof statements === "number" && (decisions === null || typeof decisions === "number");
  return isCounted && typeof at === "string" && Array.isArray(drafts) && drafts.every((id) => typeof id === "string");
}
