import { entriesByAfter, entriesByBefore } from "@travaux/model";
import type { Concordance, ConcordanceEntry, ConcordancePlace } from "@travaux/model";
import { memo, type ReactNode } from "react";
import { ServerSentence } from "../language/server-sentence.tsx";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
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
  const numbers = [
    t("concordance.newNumber", { draft: after.label }),
    t("concordance.oldNumber", { draft: before.label }),
  ];
  const titles = [
    ...(isByBefore ? numbers.toReversed() : numbers),
    t("concordance.happened"),
    t("concordance.why"),
    t("concordance.begins"),
  ];
  return (
    // A region that scrolls must be reachable for who has no mouse.
    <div className="concordance" role="region" aria-label={t("concordance.table")} tabIndex={0}>
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
      <td>{inARow(happened.map((event) => t(`event.${event}`)))}</td>
      <td className="quiet">{why === null ? null : <ServerSentence gist={null} sentence={why} />}</td>
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
        <span className="visually-hidden">{t("concordance.none")}</span>
      </span>
    );
  return places.map((place, index) => (
    <span key={`${place.draft}-${place.id}`}>
      {index === 0 ? "" : "+ "}
      <PlaceLink negotiation={negotiation} place={place} />
    </span>
  ));
}
