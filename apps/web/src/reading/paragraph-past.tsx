import type { ParagraphMargin } from "@travaux/model";
import type { ReactNode } from "react";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { dotsOf, happenedIn, pastInWords } from "./margin-words.ts";
import { PastSigns } from "./past-signs.tsx";
import type { ReadingSetting } from "./reading-setting.ts";

interface ParagraphPastProps {
  readonly margin: ParagraphMargin;
  readonly setting: ReadingSetting;
}

/** A paragraph's history beside it: one sign a draft, what this draft did in words, and the way to all of it. */
export function ParagraphPast({ margin, setting }: ParagraphPastProps): ReactNode {
  const { negotiation, draft, drafts, view } = setting;
  if (drafts.length < 2) return null;
  // Against another draft it would be taken for what changed there.
  const here = view === "changes" ? null : happenedIn(margin, draft);
  return (
    <PlainLink
      href={paragraphHref(negotiation, draft, margin.id)}
      className="para-past"
      label={pastInWords(margin, drafts)}
    >
      <PastSigns dots={dotsOf(margin, drafts)} here={drafts.findIndex(({ id }) => id === draft)} />
      {here === null ? null : <span>{here}</span>}
    </PlainLink>
  );
}
