import type { DraftHeading, SynopsisParagraph } from "@travaux/model";
import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
import { RowLink } from "../redline/row-link.tsx";
import { rowTags } from "../redline/row-words.ts";
import { MarkedRuns } from "../redline/marked-runs.tsx";
import { inlineGroupsOf, readableRuns } from "../redline/side-runs.ts";
import { textAttributes } from "../ui/direction.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { Icon, type IconName } from "../ui/icon.tsx";
import { nameOf } from "./paragraph-names.ts";
import { type CellsRow, type LaidRows, movedTo, type NamedCell } from "./synopsis-rows.ts";

/** What all rows of a synopsis have in common. */
export interface SynopsisSetting {
  readonly negotiation: string;
  readonly drafts: readonly DraftHeading[];
  /** The key of the lines at a place where something stands that moved. */
  readonly places: LaidRows["places"];
}

interface SynopsisRowViewProps {
  readonly row: CellsRow;
  readonly setting: SynopsisSetting;
  /** Whether the walk from change to change stops here. */
  readonly isWanted: boolean;
}

/** What belongs together in all columns, side by side. */
export function SynopsisRowView({ row, setting, isWanted }: SynopsisRowViewProps): ReactNode {
  const spoken = spokenRow(row, setting.drafts);
  return (
    <div
      id={`row-${row.key}`}
      className="synopsis-row"
      role="group"
      aria-label={spoken}
      tabIndex={-1}
      data-row={row.key}
      data-change={isWanted}
      data-heading={row.heading !== null}
    >
      {row.heading === null ? null : <h2 className="visually-hidden">{row.heading === "" ? spoken : row.heading}</h2>}
      {row.cells.map((cell, column) => (
        <Cell key={cell.draft} cell={cell} draft={setting.drafts[column]} setting={setting} />
      ))}
    </div>
  );
}

/** "44, differs in Rev 2, moved down in Rev 3". */
function spokenRow({ cells }: CellsRow, drafts: readonly DraftHeading[]): string {
  const told = cells.flatMap(({ is, moved }, column) => {
    const draft = drafts[column]?.label ?? "";
    return [
      ...(is === "changed" || is === "new" || is === "gone" ? [t(`synopsis.is.${is}`, { draft })] : []),
      ...(moved === undefined ? [] : [t("synopsis.is.moved", { draft })]),
    ];
  });
  return inARow([nameOf(cells.find(({ paragraphs }) => paragraphs.length > 0)?.paragraphs ?? []), ...told]);
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
  const leadsTo = cell.moved === undefined ? undefined : setting.places.get(movedTo(cell.draft, cell.moved));
  const groups = inlineGroupsOf(cell.redline ?? []);
  const gone = groups.filter(({ after }) => after === null).flatMap(({ runs }) => runs);
  return (
    <div className="synopsis-cell" data-is={cell.is} data-moved={cell.moved !== undefined}>
      {name}
      <CellTags cell={cell} leadsTo={leadsTo} />
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

interface CellTagsProps {
  readonly cell: NamedCell;
  /** The key of the row at the place to which it moved. */
  readonly leadsTo: string | undefined;
}

/** What happened to a cell besides rewording; where it moved, the way to its place. */
function CellTags({ cell, leadsTo }: CellTagsProps): ReactNode {
  const tags = rowTags(cell, cell.moved?.direction);
  if (tags.length === 0) return null;
  return (
    <p className="synopsis-tags" {...interfaceAttributes()}>
      {tags.map(({ sign, words }) => (
        <span key={words} className="tag">
          <Icon name={sign} />
          {leadsTo !== undefined && isOfMove(sign) ? <RowLink leadsTo={leadsTo}>{words}</RowLink> : words}
        </span>
      ))}
    </p>
  );
}

function isOfMove(sign: IconName): boolean {
  return sign === "up" || sign === "down" || sign === "moved";
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
