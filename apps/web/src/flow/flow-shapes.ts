import type { FlowLink, FlowNode, FlowView } from "./flow-view.ts";

/** Where things stand, in pixels. */
export interface FlowLayout {
  readonly columnWidth: number;
  /** Of a column, how much nodes take; links have the rest. */
  readonly nodeWidth: number;
  /** Upper edges of the rows, and the lower edge of the last one. */
  readonly tops: readonly number[];
  /** Thickness of one paragraph. */
  readonly unit: number;
}

/** What is drawn: rows and columns, half-open. */
export interface FlowWindow {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** From narrow to wide. */
export const zooms = ["narrow", "middle", "wide"] as const;
export type FlowZoom = (typeof zooms)[number];

const widths: Readonly<Record<FlowZoom, number>> = { narrow: 64, middle: 112, wide: 160 };
const heights: Readonly<Record<FlowZoom, number>> = { narrow: 12, middle: 24, wide: 32 };
/** The thickest section, in rows. */
const THICKEST = 3;

export function layOut(view: FlowView, zoom: FlowZoom): FlowLayout {
  const [columnWidth, height] = [widths[zoom], heights[zoom]];
  const isWhole = view.grain === "sections";
  const most = Math.max(1, ...view.rows.map(sizeOf));
  const unit = isWhole ? (THICKEST * height) / most : 1;
  const tops = [0];
  for (const row of view.rows)
    tops.push((tops.at(-1) ?? 0) + (isWhole ? Math.max(height, sizeOf(row) * unit + 8) : height));
  return { columnWidth, nodeWidth: isWhole ? 10 : zoom === "narrow" ? 12 : 58, tops, unit };
}

function sizeOf(row: readonly (FlowNode | undefined)[]): number {
  return Math.max(0, ...row.map((node) => node?.size ?? 0));
}

/** The row at a height. */
export function rowAt({ tops }: FlowLayout, y: number): number {
  let [low, high] = [0, Math.max(0, tops.length - 2)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function middleOf({ tops }: FlowLayout, row: number): number {
  return ((tops[row] ?? 0) + (tops[row + 1] ?? 0)) / 2;
}

export function leftOf({ columnWidth }: FlowLayout, column: number): number {
  return column * columnWidth + 4;
}

/** Lines of one style are one path: a page of 2,000 paragraphs has as few elements as one of ten. */
export type FlowPaths = Readonly<
  Record<"same" | "revised" | "divided" | "moved" | "restored" | "born" | "dropped" | "nodes" | "brackets", string>
>;

export function pathsOf(view: FlowView, layout: FlowLayout, window: FlowWindow): FlowPaths {
  const parts = {
    same: "",
    revised: "",
    divided: "",
    moved: "",
    restored: "",
    born: "",
    dropped: "",
    nodes: "",
    brackets: "",
  };
  for (const node of view.columns.slice(window.fromColumn, window.toColumn).flat()) {
    if (node.row < window.fromRow || node.row >= window.toRow) continue;
    drawNode(parts, layout, view.grain, node);
  }
  const isCrowded = isCrossed(view);
  for (const link of view.links) {
    if (!isWithin(link, window) || (isCrowded && link.before.row !== link.after.row)) continue;
    if (view.grain === "sections") drawRibbon(parts, layout, link);
    else drawLine(parts, layout, link);
  }
  return parts;
}

/** As many lines from section to section as an eye can follow, for each draft. */
const MOST_CROSSING = 12;

/** Whether lines between sections would hide the sections: they are then drawn for the one that is lit alone. */
export function isCrossed({ grain, links, drafts }: FlowView): boolean {
  const crossing = links.filter(({ before, after }) => before.row !== after.row).length;
  return grain === "sections" && crossing > MOST_CROSSING * drafts.length;
}

/** The lines of a thread, thick or thin as they are, for the one that is lit. */
export function litPath(view: FlowView, layout: FlowLayout, links: Iterable<FlowLink>): string {
  return [...links].map((link) => curve(layout, link, view.grain === "sections" ? 0 : 2)).join("");
}

function isWithin({ before, after }: FlowLink, { fromRow, toRow, fromColumn, toColumn }: FlowWindow): boolean {
  const [top, bottom] = before.row < after.row ? [before.row, after.row] : [after.row, before.row];
  return bottom >= fromRow && top < toRow && after.column >= fromColumn && before.column < toColumn;
}

type Parts = Record<keyof FlowPaths, string>;

function drawNode(parts: Parts, layout: FlowLayout, grain: FlowView["grain"], node: FlowNode): void {
  const [x, y] = [leftOf(layout, node.column), middleOf(layout, node.row)];
  const half = grain === "sections" ? Math.max(2, (node.size * layout.unit) / 2) : 3;
  const [start, end] = [round(x), round(x + layout.nodeWidth)];
  if (grain === "sections")
    parts.nodes += `M${start} ${round(y - half)}h${layout.nodeWidth}v${round(2 * half)}h-${layout.nodeWidth}z`;
  else if (layout.nodeWidth < 20) parts.nodes += `M${start + 3} ${y - 3}h6v6h-6z`;
  if (grain === "sections") return;
  if (node.bracketed > 0) parts.brackets += `M${start + 4} ${y - 8}h-4v16h4M${end - 4} ${y - 8}h4v16h-4`;
  if (node.born > 0) parts.born += `M${start - 10} ${y}h7M${start - 6.5} ${y - 3.5}v7`;
  if (node.dropped > 0) parts.dropped += `M${end + 1} ${y}h10M${end + 11} ${y - 6}v12`;
}

function drawLine(parts: Parts, layout: FlowLayout, link: FlowLink): void {
  const { tally } = link;
  const path = curve(layout, link, 2);
  if (tally.restored > 0) {
    parts.restored += path;
    return;
  }
  if (tally.moved > 0) parts.moved += path;
  if (tally.revised > 0) parts.revised += path;
  else if (tally.split + tally.merged + tally.recast > 0) parts.divided += path;
  else if (tally.moved === 0) parts.same += path;
}

/** What stays in its section is a band as thick as it is long, hatched by the share that was reworded. */
function drawRibbon(parts: Parts, layout: FlowLayout, link: FlowLink): void {
  const { before, after, tally } = link;
  if (before.row !== after.row) {
    parts.moved += curve(layout, link, 0);
    return;
  }
  if (after.column - before.column > 1) {
    // Beside the bands, not over them.
    const start = leftOf(layout, before.column) + layout.nodeWidth;
    parts.restored += `M${start} ${round((layout.tops[before.row + 1] ?? 0) - 2)}H${leftOf(layout, after.column)}`;
    return;
  }
  const start = leftOf(layout, before.column) + layout.nodeWidth;
  const end = leftOf(layout, after.column);
  const y = middleOf(layout, before.row);
  const half = Math.max(0.5, (Math.min(tally.links, before.size, after.size) * layout.unit) / 2);
  const changed = Math.min(tally.links, tally.revised + tally.split + tally.merged + tally.recast);
  const share = (2 * half * changed) / Math.max(1, tally.links);
  parts.same += band(start, end, y - half, 2 * half - share);
  if (share > 0) parts.revised += band(start, end, y + half - share, share);
}

function band(start: number, end: number, top: number, height: number): string {
  return height <= 0 ? "" : `M${round(start)} ${round(top)}H${round(end)}v${round(height)}H${round(start)}z`;
}

function curve(layout: FlowLayout, { before, after }: FlowLink, space: number): string {
  const start = round(leftOf(layout, before.column) + layout.nodeWidth + space);
  const end = round(leftOf(layout, after.column) - space);
  const [from, to] = [round(middleOf(layout, before.row)), round(middleOf(layout, after.row))];
  if (from === to) return `M${start} ${from}H${end}`;
  // Over a gap the line runs straight first, and turns where it arrives.
  const turn = end - (layout.columnWidth - layout.nodeWidth - 2 * space) * 0.5;
  return `M${start} ${from}H${round(Math.max(start, turn - 24))}C${round(turn)} ${from} ${round(turn)} ${to} ${end} ${to}`;
}

function round(length: number): number {
  return Math.round(length * 2) / 2;
}
