import type { DraftListEntry } from "@travaux/model";
import type { RoomSearch } from "./room-search.ts";

/** Where the operator is: what another window of the same browser shows of a negotiation. */
export interface OperatorPlace {
  readonly negotiation: string;
  /** What is compared, and the row; left out where the operator reads one paragraph. */
  readonly before?: string;
  readonly after: string;
  readonly at?: string;
}

const NAME = "travaux.place";

/** Tells the other windows of this browser where this one is; what is no place for a room is not told. */
export function tellPlace(pathname: string, search: Readonly<Record<string, unknown>>): void {
  const place = placeOf(pathname, search);
  if (place === null || typeof BroadcastChannel === "undefined") return;
  const channel = new BroadcastChannel(NAME);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  channel.postMessage(place);
  channel.close();
}

/**
 * Follows where the other windows go.
 *
 * @returns ends it
 */
export function followPlace(negotiation: string, go: (place: OperatorPlace) => void): () => void {
  if (typeof BroadcastChannel === "undefined") return () => undefined;
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    // Only windows of this viewer speak here, and they speak as `tellPlace` does.
    const place = data as OperatorPlace;
    if (place.negotiation === negotiation) go(place);
  });
  return () => channel.close();
}

/** What a room shows: which comparison, and the row of it. */
export type RoomPlaced = Required<Pick<RoomSearch, "before" | "after">> & Pick<RoomSearch, "at">;

/**
 * Where a room goes when the operator does: to their comparison, or to their paragraph in the comparison that it shows. A
 * paragraph of another draft is shown against the draft which that one continues; null when it continues none.
 */
export function roomAt(
  { before, after, at }: OperatorPlace,
  shown: RoomPlaced,
  drafts: readonly Pick<DraftListEntry, "id" | "changes">[],
): RoomPlaced | null {
  // A row of one comparison is none of another, whatever it is called.
  const isShown = after === shown.after && (before === undefined || before === shown.before);
  const here = at ?? (isShown ? shown.at : undefined);
  const from = isShown ? shown.before : (before ?? drafts.find(({ id }) => id === after)?.changes[0]?.from);
  return from === undefined ? null : { before: from, after, ...(here === undefined ? {} : { at: here }) };
}

/** What an address shows, as a room shows it: a comparison at its row, or a paragraph of a draft. */
export function placeOf(pathname: string, search: Readonly<Record<string, unknown>>): OperatorPlace | null {
  const [, , negotiation, page, draft, paragraph] = pathname.split("/").map(decodeURIComponent);
  if (negotiation === undefined) return null;
  if (page === "p" && draft !== undefined && paragraph !== undefined)
    return { negotiation, after: draft, at: `a-${paragraph}` };
  const { before, after, at } = search;
  if (page !== "compare" || typeof before !== "string" || typeof after !== "string") return null;
  return { negotiation, before, after, ...(typeof at === "string" ? { at } : {}) };
}
