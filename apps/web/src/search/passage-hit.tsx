import type { SearchHit } from "@travaux/model";
import type { ReactNode } from "react";
import { passageLife } from "./passage-life.ts";
import { Message } from "../language/message.tsx";
import { t } from "../language/t.ts";
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
          <bdi>{hit.address ?? hit.label ?? t("search.noNumber")}</bdi>
        </PlainLink>
        <span className="hit-draft">{hit.draftLabel}</span>
      </div>
      <div>
        <p className="text" dir="auto">
          <MatchedText text={hit.text} matches={hit.matches} />
        </p>
        <p className="hit-life">
          {hit.alsoIn.length === 0 ? (
            passageLife(hit.life)
          ) : (
            <Message
              id="search.also"
              life={passageLife(hit.life)}
              places={hit.alsoIn.map(({ draft, draftLabel, id, address }, index) => (
                <span key={`${draft}-${id}`}>
                  {index === 0 ? "" : t("list.comma")}
                  <PlainLink href={paragraphHref(negotiation, draft, id)}>
                    {address === null ? (
                      t("search.in", { draft: draftLabel })
                    ) : (
                      <Message id="search.placeIn" address={<bdi>{address}</bdi>} draft={draftLabel} />
                    )}
                  </PlainLink>
                </span>
              ))}
            />
          )}
        </p>
      </div>
    </li>
  );
}
