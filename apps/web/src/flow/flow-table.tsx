import type { ReactNode } from "react";
import { paragraphHref, PlainLink } from "../ui/plain-link.tsx";
import { eventsOf, nameOf, sectionEvents, storyOf } from "./flow-story.ts";
import { type FlowNode, type FlowView, headOf } from "./flow-view.ts";

interface FlowTableProps {
  readonly view: FlowView;
  readonly negotiation: string;
  /** The earlier of the two drafts that are shown. */
  readonly column: number;
  readonly openSection: (node: FlowNode) => void;
}

/** Two drafts at a time in words: where each row stood, what happened between them, and its whole story. */
export function FlowTable({ view, negotiation, column, openSection }: FlowTableProps): ReactNode {
  const [before, after] = [view.drafts[column], view.drafts[column + 1]];
  const rows = view.rows.filter((row) => row[column] !== undefined || row[column + 1] !== undefined);
  return (
    <div className="flow-table" role="region" aria-label="The flow as a table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{view.grain === "sections" ? "Section" : "Paragraph"}</th>
            <th scope="col">{before?.label}</th>
            {after === undefined ? null : <th scope="col">{after.label}</th>}
            {after === undefined ? null : <th scope="col">What happened</th>}
            <th scope="col" className="flow-wide-only">
              Through all drafts
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const head = headOf(row);
            if (head === undefined) return null;
            const [earlier, later] = [row[column], row[column + 1]];
            return (
              <tr key={`${head.column} ${head.id}`}>
                <th scope="row">
                  {view.grain === "sections" ? (
                    <button type="button" className="flow-open" onClick={() => openSection(head)}>
                      <bdi>{head.text}</bdi>
                    </button>
                  ) : (
                    <bdi>{head.text}</bdi>
                  )}
                </th>
                <td>
                  <Cell view={view} negotiation={negotiation} node={earlier} />
                </td>
                {after === undefined ? null : (
                  <td>
                    <Cell view={view} negotiation={negotiation} node={later} />
                  </td>
                )}
                {after === undefined ? null : <td>{happened(view, earlier, later)}</td>}
                <td className="flow-wide-only">{storyOf(view, head)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface CellProps {
  readonly view: FlowView;
  readonly negotiation: string;
  readonly node: FlowNode | undefined;
}

function Cell({ view, negotiation, node }: CellProps): ReactNode {
  if (node === undefined)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">not there</span>
      </>
    );
  if (view.grain === "sections") return `${node.size} ¶${node.bracketed > 0 ? `, ${node.bracketed} in brackets` : ""}`;
  const { id = "" } = view.drafts[node.column] ?? {};
  return (
    <PlainLink
      href={paragraphHref(negotiation, id, node.id)}
      label={`${nameOf(node)}${node.bracketed > 0 ? ", in brackets" : ""}`}
    >
      <bdi>{node.label === "" ? "¶" : node.label}</bdi>
      {node.bracketed > 0 ? " [ ]" : ""}
    </PlainLink>
  );
}

/** What happened in a row from one draft to the next. */
export function happened(view: FlowView, earlier: FlowNode | undefined, later: FlowNode | undefined): string {
  if (earlier === undefined && later === undefined) return "";
  if (later === undefined) {
    const to = earlier?.outOf.find(({ after }) => after.column === earlier.column + 1)?.after;
    if (to === undefined) return view.grain === "sections" ? "no section of its own any more" : "dropped";
    return view.grain === "sections"
      ? `went into ${nameOf(to)}`
      : `became ${nameOf(to)}${to.row === earlier?.row ? "" : ", elsewhere"}`;
  }
  const dropped = view.grain === "sections" && (earlier?.dropped ?? 0) > 0 ? `${earlier?.dropped} dropped` : "";
  if (view.grain === "sections")
    return [sectionEvents([later], later.into), dropped].filter((part) => part !== "").join(", ") || "unchanged";
  if (later.into.length === 0) return later.born > 0 ? "new" : "";
  return eventsOf(later.into) || "unchanged";
}
