import type { DraftHeading } from "@travaux/model";
import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { RowLink } from "../redline/row-link.tsx";
import { Icon } from "../ui/icon.tsx";
import { nameOf } from "./paragraph-names.ts";
import type { PlaceRow } from "./synopsis-rows.ts";

interface PlaceRowViewProps {
  readonly row: PlaceRow;
  readonly drafts: readonly DraftHeading[];
}

const words = { up: "synopsis.here.up", down: "synopsis.here.down", somewhere: "synopsis.here.moved" } as const;

/** Lines in the columns where passages stand in those drafts, each leading to the row in which it is read. */
export function PlaceRowView({ row, drafts }: PlaceRowViewProps): ReactNode {
  return (
    <div id={`row-${row.key}`} className="synopsis-row synopsis-place" tabIndex={-1} data-row={row.key}>
      {drafts.map(({ id, label }, column) => (
        <div key={id} className="synopsis-cell" {...interfaceAttributes()}>
          {row.lines
            .filter((line) => line.column === column)
            .map(({ direction, stands, from, leadsTo }) => (
              <p key={leadsTo} className="stub">
                <Icon name={direction ?? "moved"} />
                <span className="visually-hidden">{label}: </span>
                <RowLink leadsTo={leadsTo}>
                  {t(words[direction ?? "somewhere"], { to: nameOf(stands), from: nameOf(from) })}
                </RowLink>
              </p>
            ))}
        </div>
      ))}
    </div>
  );
}
