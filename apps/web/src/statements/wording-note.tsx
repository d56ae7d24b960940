import type { FateInDraft, ListedWording } from "@travaux/model";
import type { ReactNode } from "react";
import { ServerSentence } from "../language/server-sentence.tsx";
import { t } from "../language/t.ts";
import { Message } from "../language/message.tsx";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { fateName } from "./citation-words.ts";
import "./citations.css";

interface WordingNoteProps {
  readonly negotiation: string;
  readonly wording: ListedWording;
  /** "A", as in the text. */
  readonly letter: string;
}

/** A change of wording that is asked for, and what later drafts have of it: their words, never thanks to whom. */
export function WordingNote({ negotiation, wording, letter }: WordingNoteProps): ReactNode {
  const { change, text, fate, untoldBecause, fates } = wording;
  return (
    <li id={`w-${letter}`} className="citation-note wording-note" data-fate={fate} tabIndex={-1}>
      <p className="citation-head">
        <span className="citation-number">{letter}</span>{" "}
        <span>
          <b>{t(`asked.${change}`)}</b>{" "}
          <span className="quiet">
            <Message id="name.quoted" words={<bdi>{text}</bdi>} />
          </span>
        </span>
      </p>
      {untoldBecause === undefined ? null : (
        <p>
          <Message
            id="fate.because"
            fate={fateName("untold")}
            because={
              <span className="quiet">
                <ServerSentence gist={null} sentence={untoldBecause} />
              </span>
            }
          />
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
        <Message
          id="fate.inDraft"
          draft={draftLabel}
          strong={(words) => <b>{words}</b>}
          fate={fateName(fate.fate)}
          text={
            <span className="quiet">
              <bdi>
                <ServerSentence gist={null} sentence={text} />
              </bdi>
            </span>
          }
        />
      </p>
      {quotes.map(({ paragraph, address, from, text: words }) => (
        <p key={`${paragraph}-${from}`} className="fate-words">
          <PlainLink href={paragraphHref(negotiation, draft, paragraph)}>
            <bdi>{address ?? t("citation.paragraph")}</bdi>
          </PlainLink>{" "}
          <q className="text" dir="auto">
            {words}
          </q>
        </p>
      ))}
    </li>
  );
}
