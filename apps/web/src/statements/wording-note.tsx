import type { FateInDraft, ListedWording, ProposedChange } from "@travaux/model";
import type { ReactNode } from "react";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { fateNames } from "./citation-words.ts";

interface WordingNoteProps {
  readonly negotiation: string;
  readonly wording: ListedWording;
  /** "A", as in the text. */
  readonly letter: string;
}

const changeNames: Readonly<Record<ProposedChange, string>> = {
  replace: "Replacement asked for",
  add: "Addition asked for",
  delete: "Deletion asked for",
  retain: "Asked to be kept",
  move: "Move asked for",
  merge: "Merger asked for",
  split: "Division asked for",
};

/** A change of wording that is asked for, and what later drafts have of it: their words, never thanks to whom. */
export function WordingNote({ negotiation, wording, letter }: WordingNoteProps): ReactNode {
  const { change, text, fate, untoldBecause, fates } = wording;
  return (
    <li id={`w-${letter}`} className="citation-note wording-note" data-fate={fate} tabIndex={-1}>
      <p className="citation-head">
        <span className="citation-number">{letter}</span>{" "}
        <span>
          <b>{changeNames[change]}</b>{" "}
          <span className="quiet">
            “<bdi>{text}</bdi>”
          </span>
        </span>
      </p>
      {untoldBecause === undefined ? null : (
        <p>
          {fateNames.untold}: <span className="quiet">{untoldBecause}</span>
        </p>
      )}
      {fates.length === 0 ? null : (
        <ol className="wording-fates">
          {fates.map((one) => (
            <Fate key={one.draft} negotiation={negotiation} fate={one} />
          ))}
        </ol>
      )}
    </li>
  );
}

function Fate({ negotiation, fate }: { readonly negotiation: string; readonly fate: FateInDraft }): ReactNode {
  const { draft, draftLabel, text, quotes } = fate;
  return (
    <li>
      <p>
        <b>{draftLabel}</b>: {fateNames[fate.fate]}.{" "}
        <span className="quiet">
          <bdi>{text}</bdi>
        </span>
      </p>
      {quotes.map(({ paragraph, address, from, text: words }) => (
        <p key={`${paragraph}-${from}`} className="fate-words">
          <PlainLink href={paragraphHref(negotiation, draft, paragraph)}>
            <bdi>{address ?? "Paragraph"}</bdi>
          </PlainLink>{" "}
          <q className="text" dir="auto">
            {words}
          </q>
        </p>
      ))}
    </li>
  );
}
