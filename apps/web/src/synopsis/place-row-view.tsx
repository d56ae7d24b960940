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

/** One line in a column where a passage stands in that draft, leading to the row in which it is read. */
export function PlaceRowView({ row, drafts }: PlaceRowViewProps): ReactNode {
  const { key, column, direction, stands, from, leadsTo } = row;
  const names = { to: nameOf(stands), from: nameOf(from) };
  return (
    <div id={`row-${key}`} className="synopsis-row synopsis-place" tabIndex={-1} data-row={key}>
      {drafts.map(({ id, label }, at) => (
        <div key={id} className="synopsis-cell">
          {at === column ? (
            <p className="stub" {...interfaceAttributes()}>
              <Icon name={direction ?? "moved"} />
              <span className="visually-hidden">{label}: </span>
              <RowLink leadsTo={leadsTo}>{t(words[direction ?? "somewhere"], names)}</RowLink>
            </p>
          ) : null}
        </div>
      ))}
    </div>
  );
}
