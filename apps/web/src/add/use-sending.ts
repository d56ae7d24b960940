import type { DraftReport } from "@travaux/model";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { nothingSaid } from "../mending/said.ts";
import { readingQuestion } from "../mending/use-reading.ts";
import type { SentFile } from "../read-model.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { inDraftOrder } from "./guessed-draft.ts";
import { readableFile } from "./readable-file.ts";

/** A file on its way to be looked at. */
export interface FileUnderway {
  readonly key: number;
  readonly name: string;
  readonly file: File;
  readonly state:
    | { readonly kind: "waiting" | "sending" | "reading" }
    /** The server has it, and this is what was understood of it. */
    | { readonly kind: "ready"; readonly sent: SentFile; readonly report: DraftReport }
    | { readonly kind: "failed"; readonly error: unknown };
}

export interface Sending {
  readonly files: readonly FileUnderway[];
  readonly add: (files: readonly File[]) => void;
  /** Gives a file up, wherever it is on its way. */
  readonly remove: (key: number) => void;
  /** Sends what failed once more. */
  readonly again: (key: number) => void;
  /** Gives up what was not looked at yet. */
  readonly stop: () => void;
}

/** Sends files and has them read, one after the other, in the order of the drafts in them. */
export function useSending(): Sending {
  const read = useReadModel();
  const queries = useQueryClient();
  const [files, setFiles] = useState<readonly FileUnderway[]>([]);
  const nextKey = useRef(0);
  /** What is on its way, and how to give it up. */
  const underway = useRef<{ readonly key: number; readonly giveUp: AbortController } | null>(null);
  const set = (key: number, state: FileUnderway["state"]): void =>
    setFiles((before) => before.map((each) => (each.key === key ? { ...each, state } : each)));
  useEffect(() => {
    const next = files.find(({ state }) => state.kind === "waiting");
    if (underway.current !== null || next === undefined) return;
    const giveUp = new AbortController();
    underway.current = { key: next.key, giveUp };
    set(next.key, { kind: "sending" });
    const sendAndRead = async (): Promise<FileUnderway["state"]> => {
      const sent = await read.send(next.file, giveUp.signal);
      giveUp.signal.throwIfAborted();
      set(next.key, { kind: "reading" });
      const report = await queries.fetchQuery(readingQuestion(readableFile(read, sent), nothingSaid));
      return { kind: "ready", sent, report };
    };
    const failed = (error: unknown): FileUnderway["state"] => ({ kind: "failed", error });
    const goOn = (state: FileUnderway["state"]): void => {
      underway.current = null;
      set(next.key, state);
    };
    void sendAndRead().catch(failed).then(goOn);
  }, [files, queries, read]);
  const leaveOut = (isLeftOut: (file: FileUnderway) => boolean): void => {
    if (files.some((each) => each.key === underway.current?.key && isLeftOut(each))) underway.current?.giveUp.abort();
    setFiles((before) => before.filter((each) => !isLeftOut(each)));
  };
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
    remove: (key) => leaveOut((each) => each.key === key),
    again: (key) => set(key, { kind: "waiting" }),
    stop: () => leaveOut(isOnItsWay),
  };
}

export function isOnItsWay({ state }: FileUnderway): boolean {
  return state.kind === "waiting" || state.kind === "sending" || state.kind === "reading";
}
