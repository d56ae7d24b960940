import { type Mend, type Paragraph, placeMend } from "@travaux/model";
import { useCallback, useEffect, useRef } from "react";
import { withMend } from "./said.ts";
import type { Reading } from "./use-reading.ts";
import type { SaidState } from "./use-said.ts";

/** What is to be mended of a paragraph as it stands when its turn comes; null when there is nothing to mend any more. */
export type MendOf = (paragraph: Paragraph) => Mend | null;

export type MendParagraph = (paragraph: string, mendOf: MendOf) => void;

/**
 * Says mends one after the other: each names its paragraph as the ones before it left it, so that one that is asked for
 * while the file is read again waits for the answer.
 */
export function useMending({ said, say }: SaidState, { report, isBehind, error }: Reading): MendParagraph {
  const waiting = useRef<(readonly [string, MendOf])[]>([]);
  const latest = useRef({ said, report, isReady: false });
  useEffect(() => {
    latest.current = { said, report, isReady: !isBehind && error === null };
  });
  const takeNext = useCallback(() => {
    const { said: now, report: shown, isReady } = latest.current;
    if (!isReady || shown === undefined) return;
    for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift()) {
      const [id, mendOf] = next;
      const paragraph = shown.paragraphs.find((each) => each.id === id);
      const mend = paragraph === undefined ? null : mendOf(paragraph);
      if (paragraph === undefined || mend === null) continue;
      latest.current = { ...latest.current, isReady: false };
      say(withMend(now, placeMend(paragraph, mend)));
      return;
    }
  }, [say]);
  useEffect(takeNext, [takeNext, report, isBehind]);
  useEffect(() => {
    // What could not be read so has to be taken back first.
    if (error !== null) waiting.current = [];
  }, [error]);
  return useCallback(
    (paragraph, mendOf) => {
      waiting.current.push([paragraph, mendOf]);
      takeNext();
    },
    [takeNext],
  );
}
