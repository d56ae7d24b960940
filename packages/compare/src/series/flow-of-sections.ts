import { flowKinds, flowLinks, flowStates, flowTally } from "@travaux/model";
import type { Flow, FlowColumn, FlowStep } from "@travaux/model";
import { linkNumber, stateNumber, WordTable } from "./flow-words.ts";
import type { SectionLines } from "./section-lines.ts";
import type { SeriesIndex } from "./series.ts";

/** The whole: a node for every section, with counts of what stands in it and of what went from one into another. */
export function flowOfSections(index: SeriesIndex, lines: SectionLines): Flow {
  const words = new WordTable();
  return {
    format: "travaux.flow/1",
    grain: "sections",
    drafts: index.series.drafts.map(({ heading }) => heading),
    columns: index.series.drafts.map((_, draft) => columnOf(index, lines, { draft, words })),
    words: words.words,
    rows: lines.count,
    steps: stepsOf(index, lines),
  };
}

function columnOf(
  index: SeriesIndex,
  lines: SectionLines,
  { draft, words }: { readonly draft: number; readonly words: WordTable },
): FlowColumn {
  const { heading, paragraphs } = index.series.drafts[draft] ?? { heading: { id: "" }, paragraphs: [] };
  const nodes = (lines.sections[draft] ?? []).map(({ from, to }) => {
    const members = paragraphs.slice(from, to);
    const states = members.map((member) => stateNumber(index, { draft: heading.id, paragraph: member.id }, member));
    const countOf = (state: number): number => states.filter((each) => (each & state) !== 0).length;
    return { first: members[0], size: members.length, any: states.reduce((all, each) => all | each, 0), countOf };
  });
  return {
    ids: nodes.map(({ first }) => first?.id ?? ""),
    labels: nodes.map(({ first }) => words.placeOf(first?.label ?? "")),
    texts: nodes.map(({ first }) => (first === undefined ? words.placeOf("") : words.placeOfText(first))),
    rows: lines.rows[draft] ?? [],
    states: nodes.map(({ any }) => any),
    sizes: nodes.map(({ size }) => size),
    bracketed: nodes.map(({ countOf }) => countOf(flowStates.bracketed)),
    born: nodes.map(({ countOf }) => countOf(flowStates.born)),
    dropped: nodes.map(({ countOf }) => countOf(flowStates.dropped)),
  };
}

interface Ribbon {
  readonly before: { readonly draft: number; readonly section: number };
  readonly after: { readonly draft: number; readonly section: number };
  readonly tally: number[];
}

function stepsOf(index: SeriesIndex, lines: SectionLines): readonly FlowStep[] {
  const ribbons = new Map<string, Ribbon>();
  for (const { heading, paragraphs } of index.series.drafts) {
    for (const { id } of paragraphs) {
      for (const link of index.linksInto({ draft: heading.id, paragraph: id })) {
        const [before, after] = [lines.sectionOf(index, link.before), lines.sectionOf(index, link.after)];
        const key = `${before.draft} ${before.section} ${after.draft} ${after.section}`;
        const known = ribbons.get(key) ?? { before, after, tally: flowTally.map(() => 0) };
        ribbons.set(key, known);
        for (const counted of countedOf(linkNumber(link))) known.tally[counted] = (known.tally[counted] ?? 0) + 1;
      }
    }
  }
  const steps = new Map<string, { readonly before: number; readonly after: number; readonly links: number[] }>();
  for (const { before, after, tally } of ribbons.values()) {
    const key = `${before.draft} ${after.draft}`;
    const step = steps.get(key) ?? { before: before.draft, after: after.draft, links: [] };
    steps.set(key, step);
    step.links.push(before.section, after.section, ...tally);
  }
  return [...steps.values()];
}

/** The places in `flowTally` that a link counts for. */
function countedOf(link: number): readonly number[] {
  const bits = [flowLinks.moved, flowLinks.renumbered, flowLinks.restored];
  const first = 1 + flowKinds.length;
  return [0, 1 + (link & flowLinks.kinds), ...bits.flatMap((bit, at) => ((link & bit) === 0 ? [] : [first + at]))];
}
