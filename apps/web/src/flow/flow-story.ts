import { inARow, listed } from "../language/listed.ts";
import type { MessageId } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import type { FlowLink, FlowNode, FlowView } from "./flow-view.ts";

/** A thread that is lit: its nodes, and the links that hold them together. */
export interface LitThread {
  readonly nodes: ReadonlySet<FlowNode>;
  readonly links: ReadonlySet<FlowLink>;
}

/** What hangs together with a node: of a paragraph where it comes from and what became of it, of a section its row. */
export function threadOf(view: FlowView, node: FlowNode): LitThread {
  if (view.grain === "sections") {
    const nodes = (view.rows[node.row] ?? []).filter((each) => each !== undefined);
    return { nodes: new Set(nodes), links: new Set(nodes.flatMap(({ into, outOf }) => [...into, ...outOf])) };
  }
  const nodes = new Set([node]);
  const links = new Set<FlowLink>();
  const follow = (from: FlowNode, side: "into" | "outOf"): void => {
    const open = [from];
    for (let current = open.pop(); current !== undefined; current = open.pop()) {
      for (const link of current[side]) {
        if (links.has(link)) continue;
        links.add(link);
        const next = side === "into" ? link.before : link.after;
        nodes.add(next);
        open.push(next);
      }
    }
  };
  follow(node, "into");
  follow(node, "outOf");
  return { nodes, links };
}

/** "44" of "44.", or, of what has no number, its first words. */
export function nameOf({ label, text }: FlowNode): string {
  return label === "" ? t("name.quoted", { words: text }) : label.replace(/\.$/, "");
}

/** What became of a node through all drafts, in one sentence. */
export function storyOf(view: FlowView, node: FlowNode): string {
  return t("story.sentence", { parts: [...partsOf(view, threadOf(view, node))].join(t("list.semicolon")) });
}

function* partsOf(view: FlowView, thread: LitThread): Generator<string> {
  let isKnown = false;
  let wasThere = false;
  for (const [column, { label: draft }] of view.drafts.entries()) {
    const here = [...thread.nodes]
      .filter((node) => node.column === column)
      .toSorted((one, other) => one.row - other.row);
    if (here.length === 0) {
      if (wasThere) yield t("story.gone", { draft });
      wasThere = false;
      continue;
    }
    const links = [...thread.links].filter(({ after }) => after.column === column && thread.nodes.has(after));
    const happened = view.grain === "sections" ? sectionEvents(here, links) : eventsOf(links);
    if (!isKnown) yield firstSeen(view, here, draft);
    else if (happened !== "") {
      const isNumbered = view.grain === "paragraphs" && here.some(({ label }) => label !== "");
      yield isNumbered
        ? t("story.happenedAs", { draft, names: inARow(here.map(nameOf)), happened })
        : t("story.happened", { draft, happened });
    }
    isKnown = true;
    wasThere = true;
  }
  if (wasThere && view.drafts.length > 1) yield t("story.stillThere", { draft: view.drafts.at(-1)?.label ?? "" });
}

function firstSeen({ grain }: FlowView, here: readonly FlowNode[], draft: string): string {
  const isNew = here.some(({ born, size }) => born === size);
  const names = listed(here.map(nameOf));
  if (grain === "paragraphs") return t(isNew ? "story.newIn" : "story.standsIn", { names, draft });
  const paragraphs = t("count.paragraphs", { count: here[0]?.size ?? 0 });
  return t(isNew ? "story.newInWith" : "story.standsInWith", { names, draft, paragraphs });
}

/** What happened to paragraphs on their way into a draft: "reworded, moved"; a new number is no event; "" when they came as they were. */
export function eventsOf(links: readonly FlowLink[]): string {
  const has = (name: keyof FlowLink["tally"]): boolean => links.some(({ tally }) => tally[name] > 0);
  const joined = [...new Set(links.map(({ before }) => nameOf(before)))];
  return inARow([
    has("restored") ? t("flow.didAgain") : "",
    has("split") ? t("flow.didSplit") : "",
    has("merged") ? t("flow.didJoin", { names: listed(joined) }) : "",
    has("recast") ? t("flow.didRecast") : "",
    has("revised") ? t("flow.didReword") : "",
    has("moved") ? t("flow.didMove") : "",
  ]);
}

/** The same of sections, with counts: "4 paragraphs reworded, 1 new, 2 dropped before". */
export function sectionEvents(here: readonly FlowNode[], links: readonly FlowLink[]): string {
  const sum = (count: (tally: FlowLink["tally"]) => number): number =>
    links.reduce((total, { tally }) => total + count(tally), 0);
  const came = links.filter(({ before, after }) => before.row !== after.row);
  const counted: readonly (readonly [number, MessageId])[] = [
    [sum((tally) => tally.revised), "flow.reworded"],
    [sum((tally) => tally.split + tally.merged + tally.recast), "flow.divided"],
    [sum((tally) => tally.moved), "flow.moved"],
    [came.reduce((total, { tally }) => total + tally.links, 0), "flow.fromOthers"],
    [here.reduce((total, { born }) => total + born, 0), "flow.new"],
    [sum((tally) => tally.restored), "flow.again"],
  ];
  return inARow(counted.filter(([count]) => count > 0).map(([count, id]) => t(id, { count })));
}
