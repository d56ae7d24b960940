import type { ReactNode } from "react";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";
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
    <div className="flow-table" role="region" aria-label={t("flow.table")} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{view.grain === "sections" ? t("flow.section") : t("flow.paragraph")}</th>
            <th scope="col">{before?.label}</th>
            {after === undefined ? null : <th scope="col">{after.label}</th>}
            {after === undefined ? null : <th scope="col">{t("concordance.happened")}</th>}
            <th scope="col" className="flow-wide-only">
              {t("flow.throughAll")}
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
        <span className="visually-hidden">{t("history.notThere")}</span>
      </>
    );
  if (view.grain === "sections") {
    const size = `${node.size}\u00A0¶`;
    return node.bracketed > 0 ? t("flow.sizeBracketed", { size, bracketed: node.bracketed }) : size;
  }
  const { id = "" } = view.drafts[node.column] ?? {};
  return (
    <PlainLink
      href={paragraphHref(negotiation, id, node.id)}
      label={node.bracketed > 0 ? t("flow.labelBracketed", { label: nameOf(node) }) : nameOf(node)}
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
    if (to === undefined) return view.grain === "sections" ? t("flow.noSection") : t("tag.dropped");
    if (view.grain === "sections") return t("flow.wentInto", { name: nameOf(to) });
    return t(to.row === earlier?.row ? "flow.became" : "flow.becameElsewhere", { name: nameOf(to) });
  }
  const gone = earlier?.dropped ?? 0;
  if (view.grain === "sections") {
    const dropped = gone > 0 ? t("flow.dropped", { count: gone }) : "";
    return inARow([sectionEvents([later], later.into), dropped]) || t("tag.unchanged");
  }
  if (later.into.length === 0) return later.born > 0 ? t("tag.new") : "";
  return eventsOf(later.into) || t("tag.unchanged");
}
