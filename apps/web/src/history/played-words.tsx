import type { RedlineRun } from "@travaux/model";
import { Fragment, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { tokensOf, type WordToken } from "./word-tokens.ts";

/** First what goes fades, then what stays glides to its new place while what comes appears: 560 ms together. */
const LEAVING_MS = 220;
const ARRIVING_MS = 340;

interface PlayedWordsProps {
  readonly runs: readonly RedlineRun[];
  /** From the earlier wording to the later one, or back. */
  readonly isForward: boolean;
  readonly onEnd: () => void;
}

/** Plays a change once: one wording becomes the other, and what both have is seen to stay. */
export function PlayedWords({ runs, isForward, onEnd }: PlayedWordsProps): ReactNode {
  const [isArriving, setIsArriving] = useState(false);
  const place = useRef<HTMLSpanElement>(null);
  const left = useRef<ReadonlyMap<string, DOMRect>>(new Map());
  const end = useRef(onEnd);
  useLayoutEffect(() => {
    end.current = onEnd;
  });
  const goes = isForward ? "deleted" : "inserted";
  const comes = isForward ? "inserted" : "deleted";
  const shown = tokensOf(runs).filter(({ kind }) => kind !== (isArriving ? goes : comes));
  useLayoutEffect(() => {
    const words = wordsIn(place.current);
    if (isArriving) arrive(words, left.current, comes);
    else for (const word of words) if (word.dataset["kind"] === goes) fade(word, 1, 0, LEAVING_MS);
    const timer = setTimeout(
      () => {
        if (isArriving) end.current();
        else {
          left.current = new Map(words.map((word) => [word.dataset["token"] ?? "", word.getBoundingClientRect()]));
          setIsArriving(true);
        }
      },
      isArriving ? ARRIVING_MS : LEAVING_MS,
    );
    return () => clearTimeout(timer);
  }, [isArriving, goes, comes]);
  return (
    <span ref={place} className="played">
      {shown.map((token) => (
        <PlayedWord key={token.key} token={token} />
      ))}
    </span>
  );
}

/** A word that may glide is a box of its own; the blank after it is where lines may break. */
function PlayedWord({ token: { key, kind, word, blank } }: { readonly token: WordToken }): ReactNode {
  const Element = kind === "kept" ? "span" : kind === "inserted" ? "ins" : "del";
  return (
    <Fragment>
      {word === "" ? null : (
        <Element className={kind === "kept" ? "played-word" : "mark played-word"} data-token={key} data-kind={kind}>
          {word}
        </Element>
      )}
      {blank}
    </Fragment>
  );
}

function wordsIn(place: HTMLElement | null): readonly HTMLElement[] {
  return [...(place?.querySelectorAll<HTMLElement>("[data-token]") ?? [])];
}

function arrive(words: readonly HTMLElement[], left: ReadonlyMap<string, DOMRect>, comes: string): void {
  for (const word of words) {
    const from = left.get(word.dataset["token"] ?? "");
    if (word.dataset["kind"] === comes || from === undefined) fade(word, 0, 1, ARRIVING_MS);
    else glide(word, from);
  }
}

function glide(word: HTMLElement, from: DOMRect): void {
  const to = word.getBoundingClientRect();
  const [x, y] = [from.left - to.left, from.top - to.top];
  if (x === 0 && y === 0) return;
  word.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: "none" }], {
    duration: ARRIVING_MS,
    easing: "ease-in-out",
  });
}

function fade(word: HTMLElement, from: number, to: number, duration: number): void {
  word.animate([{ opacity: from }, { opacity: to }], { duration, fill: "forwards" });
}
