import type { ReactNode } from "react";
import { useState } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { MarkedRuns } from "../redline/marked-runs.tsx";
import { printDate } from "../ui/dates.ts";
import { textAttributes } from "../ui/direction.ts";
import { Icon } from "../ui/icon.tsx";
import { useLetterKeys } from "../ui/letter-keys.ts";
import { useMedia } from "../ui/use-media.ts";
import { PlayedWords } from "./played-words.tsx";
import type { WordingFrame } from "./wording-frames.ts";

interface WordingPlayerProps {
  readonly frames: readonly WordingFrame[];
  /** The draft whose wording is shown; the last that has the passage unless there is one. */
  readonly at: string | undefined;
  readonly goTo: (draft: string) => void;
}

/** The wordings of a passage one at a time, with the change played from one to the next. */
export function WordingPlayer({ frames, at, goTo }: WordingPlayerProps): ReactNode {
  const found = frames.findIndex(({ draft }) => draft.id === at);
  const here = found < 0 ? frames.length - 1 : found;
  const isStill = useMedia("(prefers-reduced-motion: reduce)");
  const [played, setPlayed] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const go = (to: number): void => {
    const frame = frames[to];
    if (frame === undefined || to === here) return;
    // From one wording to its neighbour the change is played; over more it would be a blur.
    setPlayed(!isStill && Math.abs(to - here) === 1 ? { from: here, to } : null);
    goTo(frame.draft.id);
  };
  const later = interfaceAttributes().dir === "rtl" ? "ArrowLeft" : "ArrowRight";
  const earlier = later === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
  useLetterKeys({ [later]: () => go(here + 1), [earlier]: () => go(here - 1) });
  const frame = frames[here];
  if (frame === undefined) return null;
  const isPlaying = played !== null && played.to === here;
  const isForward = played !== null && played.to > played.from;
  const change = frames[isForward ? here : here + 1];
  return (
    <div className="player">
      <div className="player-steps">
        <button type="button" className="button player-earlier" disabled={here === 0} onClick={() => go(here - 1)}>
          <Icon name="back" />
          {t("player.earlier")}
        </button>
        <ol className="player-drafts">
          {frames.map(({ draft, sentences }, place) => (
            <li key={draft.id}>
              <button
                type="button"
                className="button chip"
                aria-current={place === here ? "true" : undefined}
                onClick={() => go(place)}
              >
                <bdi>{draft.label}</bdi>
                {sentences.length === 0 ? null : <span className="player-count">{sentences.length}</span>}
              </button>
            </li>
          ))}
        </ol>
        <button
          type="button"
          className="button player-later"
          disabled={here === frames.length - 1}
          onClick={() => go(here + 1)}
        >
          {t("player.later")}
          <Icon name="forth" />
        </button>
      </div>
      <div className="player-said meta quiet">
        <p role="status">{whatItDid(frame)}</p>
        {frame.draft.date === null ? null : <p>{printDate(frame.draft.date)}</p>}
      </div>
      <div className="text reading-text player-text" {...textAttributes(frame.draft.language)}>
        {isPlaying && change !== undefined ? (
          <PlayedWords
            key={`${played.from}-${played.to}`}
            runs={change.runs}
            isForward={isForward}
            onEnd={() => setPlayed(null)}
          />
        ) : (
          <MarkedRuns runs={frame.runs.filter(({ kind }) => kind !== "deleted")} />
        )}
      </div>
      <ChangesInWords frame={frame} />
    </div>
  );
}

/** "Rev 2: 3 changes." */
function whatItDid({ draft: { label: draft }, sentences, isFirst }: WordingFrame): string {
  return isFirst ? t("player.first", { draft }) : t("player.changes", { draft, count: sentences.length });
}

/** What the wording changed of the one before, for ear and eye. */
function ChangesInWords({ frame: { sentences, draft } }: { readonly frame: WordingFrame }): ReactNode {
  if (sentences.length === 0) return null;
  const attributes = textAttributes(draft.language);
  return (
    <ul className="player-changes">
      {sentences.map((sentence, at) => (
        // Changes have no identity but their place.
        <li key={`change-${at}`} className="meta" {...attributes}>
          {sentence.context === "" ? null : <span className="quiet">… {sentence.context} </span>}
          {sentence.kind === "inserted" ? null : <del className="mark">{sentence.before}</del>}{" "}
          {sentence.kind === "deleted" ? null : <ins className="mark">{sentence.after}</ins>}
        </li>
      ))}
    </ul>
  );
}
