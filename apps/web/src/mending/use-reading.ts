import type { DraftReport } from "@travaux/model";
import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { Said } from "./said.ts";
import { shareParagraphs } from "./share-paragraphs.ts";

/** Long enough that several things said one after the other are read once. */
const PAUSE_MS = 150;

/** What can be read with more said about it: a file that was sent, a draft that is kept. */
export interface Readable {
  /** By which its answers are known. */
  readonly key: readonly string[];
  readonly read: (said: Said) => Promise<DraftReport>;
}

/** What was understood, as of the last answer. */
export interface Reading {
  readonly report: DraftReport | undefined;
  /** True while what was said last is not in the report. */
  readonly isBehind: boolean;
  readonly error: Error | null;
}

/** What is asked of it, and how the answer is kept. */
export function readingQuestion({ key, read }: Readable, said: Said) {
  return queryOptions({
    queryKey: ["reading", ...key, said],
    queryFn: async () => read(said),
    staleTime: Infinity,
    retry: false,
    // Shared by paragraph and not by place: see `shareParagraphs`.
    structuralSharing: false,
  });
}

/** Reads again whenever something was said, after a short pause; until the answer is there the one before stays. */
export function useReading(readable: Readable, said: Said): Reading {
  const paused = usePaused(said);
  const last = useRef<DraftReport | undefined>(undefined);
  const answer = useQuery({
    ...readingQuestion(readable, paused),
    queryFn: async () => shareParagraphs(last.current, await readable.read(paused)),
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    if (answer.data !== undefined) last.current = answer.data;
  }, [answer.data]);
  return {
    // What can not be read leaves what was read before.
    report: answer.data ?? last.current,
    isBehind: paused !== said || answer.isPlaceholderData || answer.isPending,
    error: answer.error,
  };
}

function usePaused(said: Said): Said {
  const [paused, setPaused] = useState(said);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(said), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [said]);
  return paused;
}
