import { countBrackets, type DraftReport } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { isWanted } from "../redline/change-kind.ts";
import type { ComparedRows } from "../redline/compared-rows.ts";
import { sentenceOf } from "../ui/sentence-of.tsx";
import type { DraftView } from "./draft-search.ts";
import { OriginLegend } from "./origin-legend.tsx";
import type { ReadingContent } from "./reading-content.ts";
import { hasOpenBrackets } from "./reading-items.ts";
import type { ReadingSetting } from "./reading-setting.ts";

interface ViewNoteProps {
  readonly view: DraftView;
  readonly waits: boolean;
  readonly error: Error | null;
  readonly content: ReadingContent | null;
  readonly setting: ReadingSetting;
  readonly report: DraftReport;
  readonly change: (part: { readonly since?: string | undefined }) => void;
}

/** What is to be known of a view before it is read: what was found, by which rule, and what of it is to be marked. */
export function ViewNote(props: ViewNoteProps): ReactNode {
  const { view, waits, error, content, setting, report, change } = props;
  if (error !== null) return <p role="alert">{sentenceOf(error)}</p>;
  if (waits)
    return (
      <p className="view-note quiet" role="status">
        {t("draft.waits")}
      </p>
    );
  if (view === "brackets") return <BracketNote report={report} />;
  if (view === "changes" && content !== null && content.changes !== null)
    return (
      <div className="view-note">
        <p className="quiet" role="status">
          {changedSentence(content.changes, setting)}
        </p>
      </div>
    );
  if (view === "provenance" && content !== null && content.origins !== null)
    return (
      <OriginLegend
        drafts={setting.drafts}
        origins={content.origins}
        chosen={setting.origins?.chosen ?? null}
        choose={(next) => change({ since: next ?? undefined })}
      />
    );
  return null;
}

/** How many passages differ from the other draft in what is marked. */
function changedSentence({ rows }: ComparedRows, { drafts, changes }: ReadingSetting): string {
  const pairs = rows.filter((row) => row.kind === "pair");
  return t("draft.changed", {
    count: pairs.filter((row) => isWanted(row.changes, new Set())).length,
    total: pairs.length,
    draft: drafts.find(({ id }) => id === changes?.against)?.label ?? changes?.against ?? "",
  });
}

/** How many brackets are left, and how they are counted. */
function BracketNote({ report: { paragraphs } }: Pick<ViewNoteProps, "report">): ReactNode {
  const { outermost, all } = countBrackets(paragraphs, () => 0);
  const bracketed = paragraphs.filter(hasOpenBrackets).length;
  if (outermost === 0) return <p className="view-note quiet">{t("brackets.none")}</p>;
  return (
    <div className="view-note quiet">
      <p role="status">{t("brackets.count", { count: outermost, paragraphs: bracketed })}</p>
      <p className="meta">{t("brackets.rule", { all })}</p>
    </div>
  );
}
