import { type KeyboardEvent, memo, type PointerEvent, type ReactNode, useLayoutEffect, useMemo, useRef } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { type FlowLayout, type FlowWindow, leftOf, litPath, middleOf, pathsOf, rowAt } from "./flow-shapes.ts";
import { nextNode } from "./flow-steps.ts";
import { threadOf } from "./flow-story.ts";
import { type FlowNode, type FlowView, headOf } from "./flow-view.ts";
import { useFlowWindow } from "./use-flow-window.ts";

interface FlowChartProps {
  readonly view: FlowView;
  readonly layout: FlowLayout;
  /** The draft that is to stand at the left. */
  readonly left: number;
  readonly lit: FlowNode | null;
  readonly light: (node: FlowNode | null) => void;
  readonly open: (node: FlowNode) => void;
  readonly up: (() => void) | null;
  readonly describedBy: string;
}

/** All drafts as columns and what goes through them as lines. Only what is in sight, and a little more, is drawn. */
export function FlowChart({ view, layout, left, lit, light, open, up, describedBy }: FlowChartProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useFlowWindow(place, layout, view);
  const width = view.drafts.length * layout.columnWidth;
  const height = layout.tops.at(-1) ?? 0;
  // Columns follow each other as the page is read, and so does the distance that was scrolled: from the right it is negative.
  const isFromRight = interfaceAttributes().dir === "rtl";
  useLayoutEffect(() => place.current?.style.setProperty("--flow-columns", `${width}px`), [width]);
  useLayoutEffect(
    () => place.current?.scrollTo({ left: (isFromRight ? -1 : 1) * left * layout.columnWidth }),
    [left, layout, isFromRight],
  );
  useLayoutEffect(() => {
    if (lit !== null && place.current !== null && place.current.contains(document.activeElement))
      bringIntoSight(place.current, layout, lit);
  }, [lit, layout]);

  const nodeUnder = (event: PointerEvent<SVGSVGElement>): FlowNode | null => {
    const box = event.currentTarget.getBoundingClientRect();
    const column = Math.floor(
      (isFromRight ? box.right - event.clientX : event.clientX - box.left) / layout.columnWidth,
    );
    return view.rows[rowAt(layout, event.clientY - box.top)]?.[column] ?? null;
  };
  const walk = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape" && up !== null) up();
    else if (event.key === "Enter" && lit !== null) open(lit);
    else {
      const next = nextNode(view, lit, isFromRight ? mirrored(event.key) : event.key);
      if (next === null) return;
      light(next);
    }
    event.preventDefault();
  };
  return (
    <div
      ref={place}
      className="flow-chart"
      role="application"
      aria-label={t(view.grain === "sections" ? "flow.chartSections" : "flow.chartParagraphs", {
        drafts: t("count.drafts", { count: view.drafts.length }),
      })}
      aria-describedby={describedBy}
      tabIndex={0}
      onKeyDown={walk}
    >
      <div className="flow-heads">
        <div className="flow-corner">{view.grain === "sections" ? t("flow.section") : t("flow.paragraph")}</div>
        {view.drafts.map((draft) => (
          <div key={draft.id} className="flow-head" style={{ inlineSize: layout.columnWidth }} title={draft.label}>
            {draft.label}
          </div>
        ))}
      </div>
      <div className="flow-body" style={{ blockSize: height }}>
        <RowNames view={view} layout={layout} drawn={drawn} lit={lit} open={open} />
        <svg
          className={lit === null ? "flow-picture" : "flow-picture flow-dimmed"}
          width={width}
          height={height}
          aria-hidden="true"
          onPointerMove={(event) => {
            const node = nodeUnder(event);
            if (node !== null && node !== lit) light(node);
          }}
          onClick={() => {
            if (lit !== null) open(lit);
          }}
        >
          <defs>
            <pattern id="flow-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <path className="flow-hatch" d="M1 0v5" />
            </pattern>
          </defs>
          <Picture view={view} layout={layout} drawn={drawn} />
          {lit === null ? null : <LitThread view={view} layout={layout} lit={lit} />}
        </svg>
      </div>
    </div>
  );
}

interface PartProps {
  readonly view: FlowView;
  readonly layout: FlowLayout;
  readonly drawn: FlowWindow;
}

/** Lines and signs; never drawn anew because something is lit. */
const Picture = memo(function Picture({ view, layout, drawn }: PartProps): ReactNode {
  const paths = useMemo(() => pathsOf(view, layout, drawn), [view, layout, drawn]);
  const isWhole = view.grain === "sections";
  return (
    <g className="flow-all">
      <path className={isWhole ? "flow-band" : "flow-same"} d={paths.same} />
      <path className={isWhole ? "flow-band-revised" : "flow-revised"} d={paths.revised} />
      <path className="flow-divided" d={paths.divided} />
      <path className="flow-divided-core" d={paths.divided} />
      <path className="flow-moved" d={paths.moved} />
      <path className="flow-restored" d={paths.restored} />
      <path className="flow-sign" d={paths.born + paths.dropped} />
      <path className="flow-nodes" d={paths.nodes} />
      <path className="flow-brackets" d={paths.brackets} />
      <Labels view={view} layout={layout} drawn={drawn} />
    </g>
  );
});

function Labels({ view, layout, drawn }: PartProps): ReactNode {
  const isWhole = view.grain === "sections";
  if (layout.columnWidth < 100) return null;
  const nodes = view.rows
    .slice(drawn.fromRow, drawn.toRow)
    .flatMap((row) => row.slice(drawn.fromColumn, drawn.toColumn));
  return nodes.map((node) => {
    if (node === undefined) return null;
    const words = isWhole ? countsAt(node) : node.label === "" ? "¶" : node.label;
    const x = leftOf(layout, node.column) + (isWhole ? layout.nodeWidth + 4 : layout.nodeWidth / 2);
    return (
      <text
        key={`${node.column} ${node.id}`}
        className={isWhole ? "flow-count" : "flow-label"}
        x={x}
        y={middleOf(layout, node.row) + 4}
        direction={isWhole ? undefined : directionOf(words)}
      >
        {words}
      </text>
    );
  });
}

/** Arabic and Hebrew labels run from the right, alone in their place: "(أ)". */
function directionOf(words: string): "rtl" | undefined {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? "rtl" : undefined;
}

/** "+2 back 1 −1 [3]": new here, back again, dropped after it, in brackets. */
function countsAt({ born, dropped, bracketed, size, into }: FlowNode): string {
  const back = into.reduce((sum, { tally }) => sum + tally.restored, 0);
  const parts = [
    born === size ? t("tag.new") : born > 0 ? `+${born}` : "",
    back > 0 ? t("flow.back", { count: back }) : "",
    dropped > 0 ? `−${dropped}` : "",
    bracketed > 0 ? `[${bracketed}]` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

interface RowNamesProps extends PartProps {
  readonly lit: FlowNode | null;
  readonly open: (node: FlowNode) => void;
}

const RowNames = memo(function RowNames({ view, layout, drawn, lit, open }: RowNamesProps): ReactNode {
  return (
    <div className="flow-names" aria-hidden="true">
      {view.rows.slice(drawn.fromRow, drawn.toRow).map((row, at) => {
        const head = headOf(row);
        if (head === undefined) return null;
        const index = drawn.fromRow + at;
        const top = layout.tops[index] ?? 0;
        const isGone = row.at(-1) === undefined;
        return (
          <div
            key={index}
            className={`flow-name${lit?.row === index ? " flow-name-lit" : ""}${isGone ? " flow-name-gone" : ""}`}
            style={{ insetBlockStart: top, blockSize: (layout.tops[index + 1] ?? top) - top }}
            onClick={() => open(head)}
          >
            <bdi>{head.isElsewhere ? t("flow.elsewhere", { text: head.text }) : head.text}</bdi>
          </div>
        );
      })}
    </div>
  );
});

interface LitThreadProps {
  readonly view: FlowView;
  readonly layout: FlowLayout;
  readonly lit: FlowNode;
}

function LitThread({ view, layout, lit }: LitThreadProps): ReactNode {
  const thread = threadOf(view, lit);
  const x = leftOf(layout, lit.column);
  const [top, bottom] = [layout.tops[lit.row] ?? 0, layout.tops[lit.row + 1] ?? 0];
  return (
    <g className="flow-lit">
      <path className="flow-lit-line" d={litPath(view, layout, thread.links)} />
      <path
        className="flow-lit-ends"
        d={[...thread.nodes]
          .map((node) => `M${leftOf(layout, node.column)} ${middleOf(layout, node.row) + 9}h${layout.nodeWidth}`)
          .join("")}
      />
      <rect
        className="flow-lit-node"
        x={x - 2}
        y={top + 1}
        width={layout.nodeWidth + 4}
        height={bottom - top - 2}
        rx="3"
      />
    </g>
  );
}

/** Where time runs from right to left, the left arrow leads to later drafts. */
function mirrored(key: string): string {
  if (key === "ArrowLeft") return "ArrowRight";
  return key === "ArrowRight" ? "ArrowLeft" : key;
}

/** Scrolls no more than it takes, and at once. */
function bringIntoSight(place: HTMLElement, layout: FlowLayout, { row, column }: FlowNode): void {
  const heads = place.firstElementChild?.clientHeight ?? 0;
  const names = place.querySelector(".flow-corner")?.clientWidth ?? 0;
  const [top, bottom] = [layout.tops[row] ?? 0, layout.tops[row + 1] ?? 0];
  const start = column * layout.columnWidth;
  const room = { x: place.clientWidth - names, y: place.clientHeight - heads };
  if (top < place.scrollTop) place.scrollTop = top;
  else if (bottom > place.scrollTop + room.y) place.scrollTop = bottom - room.y;
  const [scrolled, sign] = [Math.abs(place.scrollLeft), interfaceAttributes().dir === "rtl" ? -1 : 1];
  if (start < scrolled) place.scrollLeft = sign * start;
  else if (start + layout.columnWidth > scrolled + room.x)
    place.scrollLeft = sign * (start + layout.columnWidth - room.x);
}
