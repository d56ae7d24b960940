import type { Span } from "@travaux/model";
import { Fragment, type ReactNode } from "react";

interface MatchedTextProps {
  readonly text: string;
  readonly matches: readonly Span[];
}

/** Characters shown before the first match, so that it is in sight in a long paragraph. */
const LEAD = 90;
const TAIL = 220;

/** A paragraph's words around the first match, with all matches in that stretch marked. */
export function MatchedText({ text, matches }: MatchedTextProps): ReactNode {
  const [from, to] = shownPart(text, matches[0]?.from ?? 0);
  const shown = matches.filter((match) => match.from >= from && match.to <= to);
  return (
    <>
      {from > 0 ? "… " : ""}
      {shown.map((match, index) => (
        <Fragment key={match.from}>
          {text.slice(index === 0 ? from : shown[index - 1]?.to, match.from)}
          <mark className="match">{text.slice(match.from, match.to)}</mark>
        </Fragment>
      ))}
      {text.slice(shown.at(-1)?.to ?? from, to)}
      {to < text.length ? " …" : ""}
    </>
  );
}

/** From where to where a paragraph is shown: between two words, where its script has blanks near by. */
export function shownPart(text: string, first: number): readonly [from: number, to: number] {
  const blank = first <= LEAD ? -1 : text.indexOf(" ", first - LEAD);
  const from = first <= LEAD ? 0 : blank < 0 || blank >= first ? wholeBefore(text, first - LEAD) : blank + 1;
  if (text.length <= from + LEAD + TAIL) return [from, text.length];
  const end = text.lastIndexOf(" ", from + LEAD + TAIL);
  // A match stands at most so far behind the start.
  return [from, end <= first + LEAD ? wholeBefore(text, from + LEAD + TAIL) : end];
}

/** The place itself, or the one before it where it stands between the halves of a character. */
function wholeBefore(text: string, place: number): number {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
