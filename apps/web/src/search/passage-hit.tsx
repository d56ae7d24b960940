import type { SearchHit } from "@travaux/model";
import { passageLifeInWords } from "@travaux/render";
import type { ReactNode } from "react";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { MatchedText } from "./matched-text.tsx";

interface PassageHitProps {
  readonly negotiation: string;
  readonly hit: SearchHit;
}

/** One passage: its number in the latest draft that answers, its words, its life in one line, and where else it is. */
export function PassageHit({ negotiation, hit }: PassageHitProps): ReactNode {
  return (
    <li className="hit">
      <div className="hit-place">
        <PlainLink href={paragraphHref(negotiation, hit.draft, hit.paragraph)}>
          <bdi>{hit.address ?? hit.label ?? "No number"}</bdi>
        </PlainLink>
        <span className="hit-draft">{hit.draftLabel}</span>
      </div>
      <div>
        <p className="text" dir="auto">
          <MatchedText text={hit.text} matches={hit.matches} />
        </p>
        <p className="hit-life">
          {passageLifeInWords(hit.life)}
          {hit.alsoIn.length === 0 ? null : (
            <>
              {" · also "}
              {hit.alsoIn.map(({ draft, draftLabel, id, address }, index) => (
                <span key={`${draft}-${id}`}>
                  {index === 0 ? "" : ", "}
                  <PlainLink href={paragraphHref(negotiation, draft, id)}>
                    {address === null ? "" : <bdi>{address} </bdi>}in {draftLabel}
                  </PlainLink>
                </span>
              ))}
            </>
          )}
        </p>
      </div>
    </li>
  );
}
