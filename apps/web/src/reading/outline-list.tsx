import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { TWO_COLUMNS, useMedia } from "../ui/use-media.ts";
import type { OutlineEntry } from "./outline.ts";

interface OutlineListProps {
  readonly entries: readonly OutlineEntry[];
}

/** The headings of a draft, leading there. On a narrow page it is put away until it is asked for. */
export function OutlineList({ entries }: OutlineListProps): ReactNode {
  const isWide = useMedia(TWO_COLUMNS);
  if (entries.length === 0) return <p className="quiet">{t("draft.noHeadings")}</p>;
  const list = (
    <ol className="outline-list">
      {entries.map((entry) => (
        <li key={entry.id} data-rank={entry.rank}>
          <Link to="." hash={`p-${entry.id}`} preload={false}>
            {entry.label === null ? null : <bdi>{entry.label} </bdi>}
            <bdi>{entry.text}</bdi>
          </Link>
        </li>
      ))}
    </ol>
  );
  if (isWide) return list;
  return (
    <details>
      <summary className="button">{t("draft.outline")}</summary>
      {list}
    </details>
  );
}
