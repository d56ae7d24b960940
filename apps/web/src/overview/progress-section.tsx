import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { DraftList, DraftProgress, ProgressCounts } from "@travaux/model";
import { Fragment, type ReactNode } from "react";
import { t } from "../language/t.ts";
import { questions } from "../questions.ts";
import { printNumber } from "../ui/counts.ts";
import { printSpan } from "../ui/dates.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import { timelineOf } from "./timeline.ts";
import "./progress.css";

interface ProgressSectionProps {
  readonly list: DraftList;
}

/** Of what a bar is made: settled, open without brackets, in brackets. Together they are all paragraphs. */
const parts = ["settled", "unsettled", "bracketed"] as const;
const figures = ["settled", "unsettled", "bracketed", "inserted", "dropped"] as const;

/**
 * How far the text has come, draft by draft, with the rounds in between. The chart is a column of the table: whoever sees
 * sees the bars, whoever listens hears the figures, and both are on paper.
 */
export function ProgressSection({ list }: ProgressSectionProps): ReactNode {
  const { data } = useQuery(questions.progress(useReadModel(), list.negotiation.name));
  const byDraft = new Map(data?.drafts.map((draft) => [draft.id, draft]));
  const most = Math.max(1, ...(data?.drafts ?? []).map(({ counts }) => counts.paragraphs));
  return (
    <div>
      <h2 id="progress-title" className="overview-heading">
        {t("progress.title")}
      </h2>
      <div className="progress-frame" tabIndex={0} role="region" aria-labelledby="progress-title">
        <table className="progress" aria-busy={data === undefined}>
          <thead>
            <tr>
              <th scope="col">{t("progress.draft")}</th>
              <th scope="col" className="progress-bar-head" aria-hidden="true" />
              {figures.map((figure) => (
                <th key={figure} scope="col" data-figure={figure}>
                  {parts.some((part) => part === figure) ? <Key figure={figure} /> : null}
                  {t(`standing.${figure}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {timelineOf(list).map((entry) =>
              entry.kind === "draft" ? (
                <DraftRow
                  key={entry.draft.id}
                  negotiation={list.negotiation.name}
                  draft={entry.draft}
                  progress={byDraft.get(entry.draft.id)}
                  most={most}
                />
              ) : (
                <tr key={`round-${entry.round.number}`} className="progress-round">
                  <th scope="rowgroup" colSpan={figures.length + 2}>
                    {entry.round.label} <span className="quiet">{printSpan(entry.round.from, entry.round.to)}</span>
                  </th>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
      <details className="progress-rules">
        <summary>{t("progress.rules")}</summary>
        <dl>
          {figures.map((figure) => (
            <Fragment key={figure}>
              <dt>{t(`standing.${figure}`)}</dt>
              <dd>{t(`standing.rule.${figure}`)}</dd>
            </Fragment>
          ))}
        </dl>
      </details>
    </div>
  );
}

interface DraftRowProps {
  readonly negotiation: string;
  readonly draft: { readonly id: string; readonly label: string };
  /** Undefined while it is asked for, and for a draft that shares no history with the latest. */
  readonly progress: DraftProgress | undefined;
  readonly most: number;
}

function DraftRow({ negotiation, draft, progress, most }: DraftRowProps): ReactNode {
  const isFirst = progress?.against.length === 0;
  return (
    <tr>
      <th scope="row">{draft.label}</th>
      <td className="progress-bar" aria-hidden="true">
        {progress === undefined ? null : <Bar counts={progress.counts} most={most} />}
      </td>
      {figures.map((figure) => {
        // A first draft is counted against nothing.
        const isOpen = isFirst && (figure === "inserted" || figure === "dropped");
        return (
          <td key={figure} className="progress-count">
            {progress === undefined || isOpen ? (
              "–"
            ) : (
              <Link to="/n/$negotiation/standing" params={{ negotiation }} search={{ is: figure, draft: draft.id }}>
                {printNumber(progress.counts[figure])}
              </Link>
            )}
          </td>
        );
      })}
    </tr>
  );
}

const BAR = { width: 300, height: 16 } as const;

interface BarProps {
  readonly counts: ProgressCounts;
  /** Of the draft with the most paragraphs. */
  readonly most: number;
}

function Bar({ counts, most }: BarProps): ReactNode {
  let from = 0;
  return (
    <svg className="bar" viewBox={`0 0 ${BAR.width} ${BAR.height}`} preserveAspectRatio="none">
      <Hatches />
      {parts.map((part) => {
        const width = (counts[part] / most) * BAR.width;
        const x = from;
        from += width;
        return <rect key={part} data-figure={part} x={x} y={1} width={width} height={BAR.height - 2} />;
      })}
    </svg>
  );
}

interface KeyProps {
  readonly figure: string;
}

/** The sign of a part of the bars, beside its name. */
function Key({ figure }: KeyProps): ReactNode {
  return (
    <svg className="bar-key" viewBox="0 0 14 14" aria-hidden="true">
      <Hatches />
      <rect data-figure={figure} x={1} y={1} width={12} height={12} />
    </svg>
  );
}

/** Told apart without colour: full, empty, and striped. */
function Hatches(): ReactNode {
  return (
    <defs>
      <pattern id="bar-stripes" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="bar-stripe" width="2" height="5" />
      </pattern>
    </defs>
  );
}
