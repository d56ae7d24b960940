import type { FlowNode, FlowView } from "./flow-view.ts";

/**
 * Where an arrow key leads: up and down to the next node of the same draft, left and right along the thread; where the
 * thread ends, to what stands in the same row, or nowhere. With nothing lit, the first node of the latest draft.
 */
export function nextNode(view: FlowView, from: FlowNode | null, key: string): FlowNode | null {
  if (!["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End"].includes(key)) return null;
  if (from === null) return inRowOrder(view, view.drafts.length - 1)[0] ?? null;
  const column = inRowOrder(view, from.column);
  const at = column.indexOf(from);
  switch (key) {
    case "ArrowUp":
      return column[at - 1] ?? null;
    case "ArrowDown":
      return column[at + 1] ?? null;
    case "ArrowLeft":
      return (
        best(from, "into") ?? view.rows[from.row]?.slice(0, from.column).findLast((node) => node !== undefined) ?? null
      );
    case "ArrowRight":
      return (
        best(from, "outOf") ?? view.rows[from.row]?.slice(from.column + 1).find((node) => node !== undefined) ?? null
      );
    case "Home":
      return column[0] ?? null;
    default:
      return column.at(-1) ?? null;
  }
}

function inRowOrder(view: FlowView, column: number): readonly FlowNode[] {
  return (view.columns[column] ?? []).toSorted((one, other) => one.row - other.row);
}

/** The same row where the thread goes on in it, else where most of it goes. */
function best(from: FlowNode, side: "into" | "outOf"): FlowNode | null {
  const links = from[side].toSorted((one, other) => other.tally.links - one.tally.links);
  const ends = links.map((link) => (side === "into" ? link.before : link.after));
  return ends.find(({ row }) => row === from.row) ?? ends[0] ?? null;
}
