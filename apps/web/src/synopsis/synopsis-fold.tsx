import { type ReactNode, useState } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { useFoundContent } from "../ui/use-found-content.ts";
import type { NamedRow } from "./synopsis-rows.ts";
import { type SynopsisSetting, SynopsisRowView } from "./synopsis-row-view.tsx";

interface SynopsisFoldProps {
  readonly id: string;
  readonly rows: readonly NamedRow[];
  readonly setting: SynopsisSetting;
}

/** Rows in which no column differs, under one line. The browser's own search finds what is inside and opens it. */
export function SynopsisFold({ id, rows, setting }: SynopsisFoldProps): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const content = useFoundContent(isOpen, () => setIsOpen(true));
  const [first, last] = [nameOf(rows.at(0)), nameOf(rows.at(-1))];
  return (
    <div className="fold">
      <button
        type="button"
        className="fold-button"
        {...interfaceAttributes()}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t("synopsis.alike", { count: rows.length, first, last })}
      </button>
      <div ref={content} id={id} className="fold-content">
        {rows.map((row) => (
          <SynopsisRowView key={row.key} row={row} setting={setting} />
        ))}
      </div>
    </div>
  );
}

function nameOf(row: NamedRow | undefined): string {
  return row?.cells.flatMap(({ paragraphs }) => paragraphs[0]?.address ?? [])[0] ?? "¶";
}
