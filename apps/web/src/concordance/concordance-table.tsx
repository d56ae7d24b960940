import type { Concordance, ConcordanceCell, ConcordanceRow } from "@travaux/model";
import { memo, type ReactNode } from "react";
import { t } from "../language/t.ts";
import { cellNotes, cellReasons } from "./cell-notes.ts";
import { PlaceLink } from "./place-link.tsx";

interface ConcordanceTableProps {
  readonly negotiation: string;
  readonly concordance: Concordance;
}

/** A real table: a row for each passage, a column for each draft, the words of the passage at the side. */
export function ConcordanceTable({ negotiation, concordance }: ConcordanceTableProps): ReactNode {
  return (
    // A region that scrolls must be reachable for who has no mouse.
    <div className="concordance" role="region" aria-label={t("concordance.table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("concordance.passage")}</th>
            {concordance.drafts.map((draft) => (
              <th key={draft.id} scope="col">
                {draft.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {concordance.rows.map((row, index) => (
            <TableRow key={rowKey(row, index)} negotiation={negotiation} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A thread has no identity of its own: it is known by its first place. */
function rowKey(row: ConcordanceRow, index: number): string {
  const cell = row.cells.find((one) => one.paragraphs.length > 0);
  return cell === undefined ? String(index) : `${index}-${cell.draft}-${cell.paragraphs[0]?.id ?? ""}`;
}

interface TableRowProps {
  readonly negotiation: string;
  readonly row: ConcordanceRow;
}

const TableRow = memo(function TableRow({ negotiation, row }: TableRowProps): ReactNode {
  return (
    <tr>
      <th scope="row" className="text" dir="auto">
        {row.heading}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.draft}>
          <Cell negotiation={negotiation} cell={cell} />
        </td>
      ))}
    </tr>
  );
});

interface CellProps {
  readonly negotiation: string;
  readonly cell: ConcordanceCell;
}

function Cell({ negotiation, cell }: CellProps): ReactNode {
  const notes = cellNotes(cell).map((note) => (
    <span key={note} className="concordance-note">
      {t(`event.${note}`)}
    </span>
  ));
  if (cell.paragraphs.length === 0)
    return (
      <span className="quiet">
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t("history.notThere")}</span>
        {notes}
      </span>
    );
  return (
    <span title={cellReasons(cell)}>
      {cell.paragraphs.map((paragraph) => (
        <PlaceLink key={paragraph.id} negotiation={negotiation} place={{ draft: cell.draft, ...paragraph }} />
      ))}
      {notes}
    </span>
  );
}
