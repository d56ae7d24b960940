import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { textAttributes } from "../ui/direction.ts";
import type { OutlineEntry } from "./outline.ts";

interface OutlineListProps {
  readonly entries: readonly OutlineEntry[];
  /** Of the draft, not of the viewer. */
  readonly language: string;
  readonly onFollow?: () => void;
}

/** The headings of a draft, leading there. */
export function OutlineList({ entries, language, onFollow }: OutlineListProps): ReactNode {
  if (entries.length === 0) return <p className="quiet">{t("draft.noHeadings")}</p>;
  return (
    <ol className="outline-list" {...textAttributes(language)}>
      {entries.map((entry) => (
        <li key={entry.id} data-rank={entry.rank}>
          {/* Not the router's: of hundreds of those each follows every change of the address. */}
          <a href={`#p-${entry.id}`} onClick={onFollow}>
            {entry.label === null ? null : <bdi>{entry.label} </bdi>}
            <bdi>{entry.text}</bdi>
          </a>
        </li>
      ))}
    </ol>
  );
}
