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
  const first = matches[0]?.from ?? 0;
  const from = first <= LEAD ? 0 : text.indexOf(" ", first - LEAD) + 1;
  const to = text.length <= from + LEAD + TAIL ? text.length : text.lastIndexOf(" ", from + LEAD + TAIL);
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
