import { entriesByAfter, entriesByBefore } from "@travaux/model";
import type { Concordance, ConcordanceEntry, ConcordancePlace } from "@travaux/model";
import { memo, type ReactNode } from "react";
import { PlaceLink } from "./place-link.tsx";

interface StepTableProps {
  readonly negotiation: string;
  /** Of two drafts. */
  readonly concordance: Concordance;
}

/** Two drafts as secretariats publish them: one number, the other, what happened and why; by either draft's numbers. */
export function StepTable({ negotiation, concordance }: StepTableProps): ReactNode {
  const [before, after] = concordance.drafts;
  if (before === undefined || after === undefined) return null;
  const step = { before: before.id, after: after.id };
  const isByBefore = concordance.by === before.id;
  const entries = isByBefore ? entriesByBefore(concordance, step) : entriesByAfter(concordance, step);
  const numbers = [`New number (${after.label})`, `Old number (${before.label})`];
  const titles = [...(isByBefore ? numbers.toReversed() : numbers), "What happened", "Why", "Begins"];
  return (
    // A region that scrolls must be reachable for who has no mouse.
    <div className="concordance" role="region" aria-label="Concordance table" tabIndex={0}>
      <table className="concordance-step">
        <thead>
          <tr>
            {titles.map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <EntryRow key={keyOf(entry)} negotiation={negotiation} entry={entry} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function keyOf({ own, others }: ConcordanceEntry): string {
  return [own?.id ?? "", ...others.map(({ draft, id }) => `${draft}:${id}`)].join(" ");
}

interface EntryRowProps {
  readonly negotiation: string;
  readonly entry: ConcordanceEntry;
}

const EntryRow = memo(function EntryRow({ negotiation, entry }: EntryRowProps): ReactNode {
  const { own, others, happened, why, heading } = entry;
  return (
    <tr>
      <th scope="row">
        <Places negotiation={negotiation} places={own === null ? [] : [own]} />
      </th>
      <td>
        <Places negotiation={negotiation} places={others} />
      </td>
      <td>{happened.join(", ")}</td>
      <td className="quiet">{why}</td>
      <td className="text" dir="auto">
        {heading}
      </td>
    </tr>
  );
});

function Places({ negotiation, places }: { negotiation: string; places: readonly ConcordancePlace[] }): ReactNode {
  if (places.length === 0)
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">none</span>
      </span>
    );
  return places.map((place, index) => (
    <span key={`${place.draft}-${place.id}`}>
      {index === 0 ? "" : "+ "}
      <PlaceLink negotiation={negotiation} place={place} />
    </span>
  ));
}
