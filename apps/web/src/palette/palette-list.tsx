import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../language/t.ts";
import { MatchedText } from "../search/matched-text.tsx";
import type { PaletteEntry, PaletteGroup } from "./palette-groups.ts";

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  /** A place among all entries, one group after the other. */
  readonly chosen: number | null;
  readonly go: (href: string) => void;
}

/** What was found, group by group. The focus stays in the field; what is chosen is told from there. */
export function PaletteList({ id, groups, chosen, go }: PaletteListProps): ReactNode {
  let place = 0;
  return (
    <div id={`${id}-list`} role="listbox" aria-label={t("palette.found")} className="palette-list">
      {groups.map(({ kind, entries }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
          <div id={`${id}-${kind}`} role="presentation" className="palette-kind">
            {t(`palette.${kind}`)}
          </div>
          {entries.map((entry) => {
            const at = place;
            place += 1;
            return <Option key={entry.key} id={`${id}-${at}`} entry={entry} isChosen={at === chosen} go={go} />;
          })}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isChosen: boolean;
  readonly go: (href: string) => void;
}

function Option({ id, entry, isChosen, go }: OptionProps): ReactNode {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) element.current?.scrollIntoView({ block: "nearest" });
  }, [isChosen]);
  return (
    // The keyboard works in the field above; a pointer works here.
    <div
      ref={element}
      id={id}
      role="option"
      aria-selected={isChosen}
      className="palette-option"
      onClick={() => go(entry.href)}
    >
      <span className="palette-name">
        <bdi>{entry.name}</bdi> <bdi className="quiet">{entry.place}</bdi>
      </span>
      <span className="palette-text" dir="auto">
        <MatchedText text={entry.text} matches={entry.matches} />
      </span>
    </div>
  );
}
