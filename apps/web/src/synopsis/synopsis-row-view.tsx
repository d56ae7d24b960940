import type { DraftHeading, SynopsisParagraph } from "@travaux/model";
import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { MarkedRuns } from "../redline/marked-runs.tsx";
import { inlineGroupsOf, readableRuns } from "../redline/side-runs.ts";
import { textAttributes } from "../ui/direction.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import type { NamedCell, NamedRow } from "./synopsis-rows.ts";

/** What all rows of a synopsis have in common. */
export interface SynopsisSetting {
  readonly negotiation: string;
  readonly drafts: readonly DraftHeading[];
}

interface SynopsisRowViewProps {
  readonly row: NamedRow;
  readonly setting: SynopsisSetting;
}

/** What belongs together in all columns, side by side. */
export function SynopsisRowView({ row, setting }: SynopsisRowViewProps): ReactNode {
  return (
    <div
      id={`row-${row.key}`}
      className="synopsis-row"
      role="group"
      aria-label={spokenRow(row, setting.drafts)}
      tabIndex={-1}
      data-row={row.key}
      data-change={row.differs}
      data-heading={row.isHeading}
    >
      {row.cells.map((cell, column) => (
        <Cell key={cell.draft} cell={cell} draft={setting.drafts[column]} setting={setting} />
      ))}
    </div>
  );
}

/** "44, differs in Rev 2 and Rev 3". */
function spokenRow({ cells }: NamedRow, drafts: readonly DraftHeading[]): string {
  const first = cells.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs[0];
  const name = first?.address ?? first?.text.slice(0, 40) ?? "";
  const told = cells.flatMap(({ is }, column) =>
    is === "changed" || is === "new" || is === "gone"
      ? [t(`synopsis.is.${is}`, { draft: drafts[column]?.label ?? "" })]
      : [],
  );
  return inARow([name, ...told]);
}

interface CellProps {
  readonly cell: NamedCell;
  readonly draft: DraftHeading | undefined;
  readonly setting: SynopsisSetting;
}

function Cell({ cell, draft, setting }: CellProps): ReactNode {
  if (draft === undefined) return null;
  const name = <span className="visually-hidden">{draft.label}: </span>;
  if (cell.paragraphs.length === 0)
    return (
      <div className="synopsis-cell" data-is={cell.is}>
        {name}
        <span className="meta quiet" {...interfaceAttributes()}>
          {t("synopsis.absent")}
        </span>
      </div>
    );
  const groups = inlineGroupsOf(cell.redline ?? []);
  const gone = groups.filter(({ after }) => after === null).flatMap(({ runs }) => runs);
  return (
    <div className="synopsis-cell" data-is={cell.is}>
      {name}
      {cell.is === "new" ? (
        <span className="tag" {...interfaceAttributes()}>
          {t("synopsis.new")}
        </span>
      ) : null}
      {cell.paragraphs.map((paragraph) => (
        <div key={paragraph.id} className="synopsis-paragraph" data-kind={paragraph.kind} data-level={paragraph.level}>
          <PlainLink
            href={paragraphHref(setting.negotiation, draft.id, paragraph.id)}
            className="label"
            label={t("draft.historyOf", { label: paragraph.address ?? t("draft.thisParagraph") })}
          >
            <bdi>{paragraph.canonical ?? paragraph.label ?? paragraph.address ?? "¶"}</bdi>
          </PlainLink>
          <div className="text" {...textAttributes(draft.language)}>
            <Words cell={cell} groups={groups} paragraph={paragraph} />
          </div>
        </div>
      ))}
      {gone.length === 0 ? null : (
        <div className="text" {...textAttributes(draft.language)}>
          <MarkedRuns runs={gone} />
        </div>
      )}
    </div>
  );
}

interface WordsProps {
  readonly cell: NamedCell;
  readonly groups: ReturnType<typeof inlineGroupsOf>;
  readonly paragraph: SynopsisParagraph;
}

/** The words of a paragraph, with those marked that differ. */
function Words({ cell, groups, paragraph }: WordsProps): ReactNode {
  const own = groups.find(({ after }) => after === paragraph.id);
  const kind = cell.is === "new" ? "inserted" : "kept";
  const runs = own === undefined ? [{ kind, text: paragraph.text } as const] : readableRuns(own.runs);
  return <MarkedRuns runs={runs} after={paragraph} />;
}
