import type { ParagraphMargin } from "@travaux/model";
import type { ReactNode } from "react";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { dotsOf, happenedIn, type PastDot, pastInWords } from "./margin-words.ts";
import type { ReadingSetting } from "./reading-setting.ts";

/** Shapes of 8 by 8: what is hollow is not there, what is full was changed. They are told apart without colour. */
const shapes: Readonly<Record<PastDot, string>> = {
  absent: "",
  gone: "M2 4h4",
  kept: "M4 2.8a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 1 1 0-2.4z",
  came: "M4 1v6M1 4h6",
  moved: "M4 1 7 4 4 7 1 4z",
  changed: "M4 1.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 1 1 0-5.6z",
};

const STEP = 10;

interface ParagraphPastProps {
  readonly margin: ParagraphMargin;
  readonly setting: ReadingSetting;
}

/** A paragraph's history beside it: one sign a draft, what this draft did in words, and the way to all of it. */
export function ParagraphPast({ margin, setting }: ParagraphPastProps): ReactNode {
  const { negotiation, draft, drafts } = setting;
  if (drafts.length < 2) return null;
  const here = happenedIn(margin, draft);
  return (
    <PlainLink
      href={paragraphHref(negotiation, draft, margin.id)}
      className="para-past"
      label={pastInWords(margin, drafts)}
    >
      <svg
        className="past-dots"
        width={drafts.length * STEP}
        height={12}
        viewBox={`-1 -2 ${drafts.length * STEP} 12`}
        aria-hidden="true"
        focusable="false"
      >
        {dotsOf(margin, drafts).map((dot, at) => (
          <path key={drafts[at]?.id} d={shapes[dot]} data-dot={dot} transform={`translate(${at * STEP} 0)`} />
        ))}
        <path
          className="past-here"
          d="M0 9.4h8"
          transform={`translate(${drafts.findIndex(({ id }) => id === draft) * STEP} 0)`}
        />
      </svg>
      {here === null ? null : <span>{here}</span>}
    </PlainLink>
  );
}
