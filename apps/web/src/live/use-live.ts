import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import type { NegotiationChange } from "@travaux/model";
import { useEffect, useState } from "react";
import { questions } from "../questions.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import type { ReadModel } from "../read-model.ts";
import type { LiveNews } from "./follow-changes.ts";
import { isQuestion, isTouched } from "./touched-questions.ts";

/** Something that others did to the negotiation that is shown. */
export type Happening =
  | { readonly kind: "drafts"; readonly labels: readonly string[]; readonly latest: string }
  | { readonly kind: "statements" | "decisions" };

export interface Live {
  readonly connection: "fine" | "lost" | "back" | "refused";
  readonly happening: Happening | null;
  readonly dismiss: () => void;
}

/** A server that is started anew is back sooner; then nothing is said. */
const LOST_AFTER_MS = 2000;

/** As long as a reader takes to see that the server is back. */
const BACK_FOR_MS = 6000;

/** What comes so soon after something was kept here is what was kept here. */
const OWN_WITHIN_MS = 2500;

/**
 * Follows the server while the viewer is open: what changed is asked again where it is shown, everything else when it is
 * looked at. Nothing is reloaded, and no page is left.
 *
 * @param negotiation the one that is shown
 */
export function useLive(negotiation: string | undefined): Live {
  const read = useReadModel();
  const queries = useQueryClient();
  const [connection, setConnection] = useState<Live["connection"]>("fine");
  const [told, setTold] = useState<{ readonly of: string; readonly happening: Happening } | null>(null);
  useEffect(() => {
    let ownAt = Number.NEGATIVE_INFINITY;
    const endOwn = queries.getMutationCache().subscribe(({ type, mutation }) => {
      if (type === "updated" && mutation.state.status === "success") ownAt = performance.now();
    });
    const end = read.follow((news) => {
      const isOwn = queries.isMutating() > 0 || performance.now() - ownAt < OWN_WITHIN_MS;
      setConnection((before) => connectionAfter(before, news));
      const took = async (): Promise<void> => {
        const happening = await takeNews(queries, read, news);
        if (happening !== null && !isOwn && news.kind === "changed")
          setTold({ of: news.change.negotiation, happening });
      };
      // A refusal is shown by the page that asks.
      took().catch(() => undefined);
    });
    return () => {
      end();
      endOwn();
    };
  }, [queries, read]);
  return {
    connection: useSettled(connection, setConnection),
    happening: told?.of === negotiation ? (told?.happening ?? null) : null,
    dismiss: () => setTold(null),
  };
}

/** Lost is said after a while only; that the server is back only when it was said that it was gone, and not for long. */
function useSettled(connection: Live["connection"], set: (next: Live["connection"]) => void): Live["connection"] {
  const [said, setSaid] = useState<Live["connection"]>("fine");
  useEffect(() => {
    if (connection === "lost") {
      const later = setTimeout(() => setSaid("lost"), LOST_AFTER_MS);
      return () => clearTimeout(later);
    }
    if (connection === "back") {
      setSaid((before) => (before === "lost" ? "back" : "fine"));
      const later = setTimeout(() => set("fine"), BACK_FOR_MS);
      return () => clearTimeout(later);
    }
    setSaid(connection);
    return undefined;
  }, [connection, set]);
  return said;
}

function connectionAfter(before: Live["connection"], { kind }: LiveNews): Live["connection"] {
  switch (kind) {
    case "connected":
      return before === "lost" ? "back" : "fine";
    case "lost":
    case "refused":
      return kind;
    case "changed":
      return before;
  }
}

/** Asks again what may be another answer by now, and tells what others did. */
async function takeNews(queries: QueryClient, read: ReadModel, news: LiveNews): Promise<Happening | null> {
  if (news.kind === "connected") {
    // What was answered before the stream was there may have changed since.
    await queries.invalidateQueries({ predicate: ({ queryKey }) => isQuestion(queryKey[0]) });
    // What a file was read as does not grow old; what could not be read while the server was away is read now.
    await queries.refetchQueries({
      type: "active",
      predicate: ({ queryKey, state }) => state.status === "error" && !isQuestion(queryKey[0]),
    });
    return null;
  }
  if (news.kind !== "changed") return null;
  return followChange(queries, read, news.change);
}

async function followChange(
  queries: QueryClient,
  read: ReadModel,
  change: NegotiationChange,
): Promise<Happening | null> {
  const { negotiation, things } = change;
  const drafts = questions.drafts(read, negotiation);
  const known = queries.getQueryData(drafts.queryKey)?.drafts;
  await queries.invalidateQueries({ predicate: ({ queryKey }) => isTouched(queryKey, change) });
  if (known !== undefined && things.includes("drafts")) {
    const list = await queries.fetchQuery(drafts);
    const added = list.drafts.filter(({ id }) => known.every((one) => one.id !== id));
    const latest = added.at(-1);
    if (latest !== undefined) return { kind: "drafts", labels: added.map(({ label }) => label), latest: latest.id };
  }
  if (things.includes("statements")) return { kind: "statements" };
  // A text that was read again brings no decision by itself.
  return things.includes("decisions") ? { kind: "decisions" } : null;
}
