import { useEffect, useRef, useState } from "react";
import type { SentFile } from "../read-model.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { inDraftOrder } from "./guessed-draft.ts";

/** A file on its way to the server, or there. */
export interface FileUnderway {
  readonly key: number;
  readonly name: string;
  readonly file: File;
  readonly state:
    | { readonly kind: "waiting" | "sending" }
    | { readonly kind: "sent"; readonly sent: SentFile }
    | { readonly kind: "failed"; readonly error: unknown };
}

/** The server holds eight files that wait to be kept; what would push one out waits here. */
const MOST_HELD = 6;

export interface Sending {
  readonly files: readonly FileUnderway[];
  readonly add: (files: readonly File[]) => void;
  /** Gives a file up, wherever it is on its way. */
  readonly remove: (key: number) => void;
}

/** Sends files one after the other, in the order of the drafts in them. */
export function useSending(): Sending {
  const read = useReadModel();
  const [files, setFiles] = useState<readonly FileUnderway[]>([]);
  const nextKey = useRef(0);
  /** What is being sent, and how to give it up. */
  const underway = useRef<{ readonly key: number; readonly giveUp: AbortController } | null>(null);
  const set = (key: number, state: FileUnderway["state"]): void =>
    setFiles((before) => before.map((each) => (each.key === key ? { ...each, state } : each)));
  useEffect(() => {
    const held = files.filter(({ state }) => state.kind === "sent").length;
    const next = files.find(({ state }) => state.kind === "waiting");
    if (underway.current !== null || next === undefined || held >= MOST_HELD) return;
    const giveUp = new AbortController();
    underway.current = { key: next.key, giveUp };
    set(next.key, { kind: "sending" });
    const send = async (): Promise<void> => {
      let state: FileUnderway["state"];
      try {
        state = { kind: "sent", sent: await read.send(next.file, giveUp.signal) };
      } catch (error) {
        state = { kind: "failed", error };
      }
      underway.current = null;
      set(next.key, state);
    };
    void send();
  }, [files, read]);
  return {
    files,
    add: (chosen) =>
      setFiles((before) => {
        const added = chosen.map((file): FileUnderway => {
          nextKey.current += 1;
          return { key: nextKey.current, name: file.name, file, state: { kind: "waiting" } };
        });
        return inDraftOrder([...before, ...added]);
      }),
    remove: (key) => {
      if (underway.current?.key === key) underway.current.giveUp.abort();
      setFiles((before) => before.filter((each) => each.key !== key));
    },
  };
}
