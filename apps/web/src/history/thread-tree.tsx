import type { Lineage } from "@travaux/model";
import { type ReactNode, useMemo } from "react";
import { t } from "../language/t.ts";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { layOutTree, type TreeEdge } from "./tree-layout.ts";

interface ThreadTreeProps {
  readonly negotiation: string;
  /** The whole thread, branches and all. */
  readonly thread: Lineage;
  readonly here: { readonly draft: string; readonly paragraph: string };
}

/** In px: a column, a row, and the room of a node. */
const COLUMN = 112;
const ROW = 36;
const NODE = 72;
/** How far from the middle of a node its lines keep. */
const LABEL = 24;

/** How a passage was split and merged: its branches draft by draft. A thread without branches is told by its line alone. */
export function ThreadTree({ negotiation, thread, here }: ThreadTreeProps): ReactNode {
  const { rows, nodes, edges } = useMemo(() => layOutTree(thread), [thread]);
  if (rows < 2) return null;
  const width = thread.drafts.length * COLUMN;
  return (
    <details className="tree-place">
      <summary>{t("tree.title")}</summary>
      <div className="tree" role="group" aria-label={t("tree.label")} tabIndex={0}>
        <div className="tree-body" style={{ inlineSize: width, blockSize: (rows + 1) * ROW }}>
          <svg
            className="tree-lines"
            width={width}
            height={(rows + 1) * ROW}
            viewBox={`0 0 ${width} ${(rows + 1) * ROW}`}
            aria-hidden="true"
            focusable="false"
          >
            {edges.map((edge) => (
              <path
                key={`${edge.from.draft} ${edge.from.paragraph.id} ${edge.to.draft} ${edge.to.paragraph.id}`}
                d={lineOf(edge)}
                data-gap={edge.isGap}
              />
            ))}
          </svg>
          {thread.drafts.map(({ id, label }, column) => (
            <span key={id} className="tree-draft meta quiet" style={placeOf(column, -1)}>
              <bdi>{label}</bdi>
            </span>
          ))}
          {nodes.map(({ column, row, draft, paragraph }) => (
            <span
              key={`${draft} ${paragraph.id}`}
              className="tree-node"
              data-line={paragraph.line ?? "main"}
              data-here={draft === here.draft && paragraph.id === here.paragraph}
              style={placeOf(column, row)}
            >
              <PlainLink
                href={paragraphHref(negotiation, draft, paragraph.id)}
                label={t("tree.node", {
                  name: paragraph.address ?? paragraph.label ?? "¶",
                  draft: thread.drafts[column]?.label ?? draft,
                })}
              >
                <bdi>{paragraph.address ?? paragraph.label ?? "¶"}</bdi>
              </PlainLink>
            </span>
          ))}
        </div>
      </div>
    </details>
  );
}

function placeOf(column: number, row: number): React.CSSProperties {
  return { insetInlineStart: column * COLUMN, insetBlockStart: (row + 1) * ROW, inlineSize: NODE, blockSize: ROW };
}

/** From the end of one node to the beginning of the other, for a picture in which time goes to the right. */
function lineOf({ from, to }: TreeEdge): string {
  const [x1, y1] = [from.column * COLUMN + NODE / 2 + LABEL, (from.row + 1.5) * ROW];
  const [x2, y2] = [to.column * COLUMN + NODE / 2 - LABEL, (to.row + 1.5) * ROW];
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
