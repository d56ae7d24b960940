import type { ConcordancePlace } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";

interface PlaceLinkProps {
  readonly negotiation: string;
  readonly place: ConcordancePlace;
}

/** The number of a paragraph, which leads to its page. */
export function PlaceLink({ negotiation, place: { draft, id, label, address } }: PlaceLinkProps): ReactNode {
  return (
    <PlainLink
      href={paragraphHref(negotiation, draft, id)}
      className="concordance-label"
      label={address ?? label ?? t("concordance.withoutNumber")}
    >
      <bdi>{address ?? label ?? "¶"}</bdi>
    </PlainLink>
  );
}
