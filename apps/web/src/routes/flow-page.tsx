import { useSuspenseQuery } from "@tanstack/react-query";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useSlices } from "../drawing/sliced-work.ts";
import { t } from "../language/t.ts";
import { FlowChart } from "../flow/flow-chart.tsx";
import { FlowLegend } from "../flow/flow-legend.tsx";
import type { FlowSearch } from "../flow/flow-search.ts";
import { layOut, zooms } from "../flow/flow-shapes.ts";
import { storyOf } from "../flow/flow-story.ts";
import { FlowTable } from "../flow/flow-table.tsx";
import { type FlowNode, type FlowView, flowViewSteps } from "../flow/flow-view.ts";
import { questions } from "../questions.ts";
import { LoadingNotice } from "../ui/notices.tsx";
import { PageHeading } from "../ui/page-heading.tsx";
import { useMedia } from "../ui/use-media.ts";
import { useReadModel } from "../ui/use-read-model.ts";
import "../flow/flow.css";

const route = getRouteApi("/n/$negotiation/flow");
/** So many drafts fit into a window when they are drawn wide. */
const FEW = 6;
/** How long a thread is lit before it lies in the address, in milliseconds. */
const SETTLED = 400;

/** Every section, or every paragraph of one, through all drafts: what came, went, split, joined, moved and came back. */
export function FlowPage(): ReactNode {
  const { negotiation } = route.useParams();
  const { section } = route.useSearch();
  const { data: flow } = useSuspenseQuery(questions.flow(useReadModel(), negotiation, section));
  const begin = useCallback(() => flowViewSteps(flow), [flow]);
  const { done: view } = useSlices(begin);
  return view === null ? <LoadingNotice /> : <FlowOf view={view} />;
}

function FlowOf({ view }: { readonly view: FlowView }): ReactNode {
  const { negotiation } = route.useParams();
  const search = route.useSearch();
  const navigate = useNavigate();
  const zoom = search.zoom ?? (view.drafts.length <= FEW ? "wide" : "middle");
  const layout = useMemo(() => layOut(view, zoom), [view, zoom]);
  const isNarrow = useMedia("(max-width: 48rem)");
  const lastPair = Math.max(0, view.drafts.length - 2);
  const asked = view.drafts.findIndex(({ id }) => id === search.left);
  const left = asked < 0 ? (isNarrow ? lastPair : 0) : Math.min(asked, lastPair);
  const [lit, setLit] = useState<FlowNode | null>(() => nodeAt(view.columns, view.drafts, search.focus));
  const shown = lit !== null && view.columns[lit.column]?.includes(lit) === true ? lit : null;

  const turn = (more: FlowSearch, replace = true): void => {
    void navigate({ to: "/n/$negotiation/flow", params: { negotiation }, search: more, replace, resetScroll: false });
  };
  const { section } = search;
  const focus = shown === null ? undefined : `${shown.id}@${view.drafts[shown.column]?.id ?? ""}`;
  // What is opened loads while this page still stands: its address must not be written over meanwhile.
  const isLeaving = useRef(false);
  useEffect(() => {
    isLeaving.current = false;
  }, [section]);
  useEffect(() => {
    if (focus === undefined || focus === search.focus) return undefined;
    const timer = setTimeout(() => {
      if (!isLeaving.current) turn({ ...search, focus });
    }, SETTLED);
    return () => clearTimeout(timer);
  });
  const open = (node: FlowNode): void => {
    isLeaving.current = true;
    const draft = view.drafts[node.column]?.id ?? "";
    if (view.grain === "sections")
      turn({ ...(search.zoom === undefined ? {} : { zoom }), section: `#${node.id}@${draft}` }, false);
    else
      void navigate({ to: "/n/$negotiation/p/$draft/$paragraph", params: { negotiation, draft, paragraph: node.id } });
  };
  const up =
    section === undefined
      ? null
      : (): void => {
          isLeaving.current = true;
          turn(search.zoom === undefined ? {} : { zoom }, false);
        };
  const title = section === undefined ? null : sectionTitle(view.columns);
  const labelAt = (column: number): string => view.drafts[column]?.label ?? "";
  return (
    <div className="page flow-page">
      <PageHeading title={title === null ? t("shell.flow") : t("flow.of", { title })}>
        {title === null ? t("shell.flow") : <bdi>{title}</bdi>}
      </PageHeading>
      <p className="quiet">
        {view.rows.length === 0
          ? t("flow.empty")
          : t(section === undefined ? "flow.leadSections" : "flow.leadParagraphs", {
              drafts: t("count.drafts", { count: view.drafts.length }),
            })}
        {section === undefined ? null : (
          <>
            {" "}
            <Link to="/n/$negotiation/flow" params={{ negotiation }} search={search.zoom === undefined ? {} : { zoom }}>
              {t("flow.allSections")}
            </Link>
          </>
        )}
      </p>
      {view.rows.length === 0 ? null : (
        <>
          {isNarrow ? null : <FlowLegend view={view} />}
          <div className="flow-tools no-print" role="group" aria-label={t("flow.inView")}>
            {left === 0 && left >= lastPair ? null : (
              <>
                <button
                  type="button"
                  className="button"
                  disabled={left === 0}
                  onClick={() => turn({ ...search, left: view.drafts[left - 1]?.id ?? "" })}
                >
                  {t("flow.earlier")}
                </button>
                <span className="meta">
                  {isNarrow
                    ? t("flow.both", { before: labelAt(left), after: labelAt(left + 1) })
                    : t("flow.atLeft", { draft: labelAt(left) })}
                </span>
                <button
                  type="button"
                  className="button"
                  disabled={left >= lastPair}
                  onClick={() => turn({ ...search, left: view.drafts[left + 1]?.id ?? "" })}
                >
                  {t("flow.later")}
                </button>
              </>
            )}
            {isNarrow
              ? null
              : zooms.map((each) => (
                  <button
                    key={each}
                    type="button"
                    className="button"
                    aria-pressed={each === zoom}
                    onClick={() => turn({ ...search, zoom: each })}
                  >
                    {t(`flow.zoom.${each}`)}
                  </button>
                ))}
          </div>
          {isNarrow ? null : (
            <>
              <p id="flow-keys" className="meta quiet no-print">
                {up === null ? t("flow.keys") : t("flow.keysUp")}
              </p>
              <p className="flow-story" aria-live="polite">
                {shown === null ? t("flow.point") : <bdi>{storyOf(view, shown)}</bdi>}
              </p>
              <FlowChart
                view={view}
                layout={layout}
                left={left}
                lit={shown}
                light={setLit}
                open={open}
                up={up}
                describedBy="flow-keys"
              />
            </>
          )}
          {isNarrow ? (
            <FlowTable view={view} negotiation={negotiation} column={left} openSection={open} />
          ) : (
            <TableBelow view={view} negotiation={negotiation} column={left} openSection={open} />
          )}
          {isNarrow ? <FlowLegend view={view} /> : null}
        </>
      )}
    </div>
  );
}

/** The table is made when it is opened: of 2,000 paragraphs it is large. */
function TableBelow(props: Parameters<typeof FlowTable>[0]): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const { view, column } = props;
  return (
    <section className="flow-below">
      <button type="button" className="button no-print" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {t("flow.asTable", {
          before: view.drafts[column]?.label ?? "",
          after: view.drafts[column + 1]?.label ?? t("flow.nothingLater"),
        })}
      </button>
      {isOpen ? <FlowTable {...props} /> : null}
    </section>
  );
}

function nodeAt(
  columns: readonly (readonly FlowNode[])[],
  drafts: readonly { readonly id: string }[],
  focus: string | undefined,
): FlowNode | null {
  if (focus === undefined) return null;
  const cut = focus.lastIndexOf("@");
  const column = drafts.findIndex(({ id }) => id === focus.slice(cut + 1));
  return columns[column]?.find(({ id }) => id === focus.slice(0, cut)) ?? null;
}

/** As the latest draft that has the section calls it. */
function sectionTitle(columns: readonly (readonly FlowNode[])[]): string {
  return (
    columns.findLast((nodes) => nodes.some(({ isElsewhere }) => !isElsewhere))?.find(({ isElsewhere }) => !isElsewhere)
      ?.text ?? ""
  );
}
