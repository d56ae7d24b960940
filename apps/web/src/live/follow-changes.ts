import { type NegotiationChange, watchedThings } from "@travaux/model";

/** What is told to whoever follows an archive. */
export type LiveNews =
  /** From now on every change is told. What changed before may not have been. */
  | { readonly kind: "connected" }
  /** The server does not answer; it is asked again and again. */
  | { readonly kind: "lost" }
  /** The server answers but tells nothing of changes; it is asked again now and then. */
  | { readonly kind: "refused" }
  | { readonly kind: "changed"; readonly change: NegotiationChange };

type Told = (news: LiveNews) => void;

/** Under which the windows of one browser find each other. */
const NAME = "travaux.changes";

/** How long a server that refused is left in peace. */
const AGAIN_MS = 15_000;

/**
 * Follows what changes on the server: one stream for all windows of a browser, because a browser opens six connections
 * to a server and no more. The window that has the lock reads the stream and tells the others; when it is closed, the
 * next has the lock.
 *
 * @returns ends the following
 */
export function followChanges(address: string, told: Told): () => void {
  if (!("locks" in navigator) || typeof BroadcastChannel === "undefined") return followAlone(address, told);
  const channel = new BroadcastChannel(NAME);
  channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (news !== null) told(news);
  });
  const ending = new AbortController();
  const lead = async (): Promise<void> =>
    new Promise((resolve) => {
      const end = followAlone(address, (news) => {
        told(news);
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
        channel.postMessage(news);
      });
      ending.signal.addEventListener("abort", () => {
        end();
        resolve();
      });
    });
  navigator.locks.request(NAME, { signal: ending.signal }, lead).catch(() => {
    // It was ended while it waited for the lock.
  });
  return () => {
    ending.abort();
    channel.close();
  };
}

/** Follows the stream in this window. */
function followAlone(address: string, told: Told): () => void {
  let again: ReturnType<typeof setTimeout> | undefined;
  let source = open();

  function open(): EventSource {
    const opened = new EventSource(address);
    opened.addEventListener("open", () => told({ kind: "connected" }));
    opened.addEventListener("changed", ({ data }: MessageEvent<unknown>) => {
      const news = typeof data === "string" ? readNews({ kind: "changed", change: JSON.parse(data) }) : null;
      if (news !== null) told(news);
    });
    opened.addEventListener("error", () => {
      // A stream that broke off is opened again by the browser; after a refusal it gives up.
      if (opened.readyState !== EventSource.CLOSED) {
        told({ kind: "lost" });
        return;
      }
      told({ kind: "refused" });
      again = setTimeout(() => {
        source = open();
      }, AGAIN_MS);
    });
    return opened;
  }
  return () => {
    clearTimeout(again);
    source.close();
  };
}

/** What came over the wire, or null when it is none of this: a newer server may tell of more. */
function readNews(data: unknown): LiveNews | null {
  if (!isRecord(data)) return null;
  const { kind, change } = data;
  if (kind === "connected" || kind === "lost" || kind === "refused") return { kind };
  if (kind !== "changed" || !isRecord(change)) return null;
  const { negotiation, things } = change;
  if (typeof negotiation !== "string" || !Array.isArray(things)) return null;
  return { kind, change: { negotiation, things: watchedThings.filter((thing) => things.includes(thing)) } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
