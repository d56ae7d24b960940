import { flowStates } from "@travaux/model";
import type { Flow, FlowStep, LineageLink, ParagraphPlace } from "@travaux/model";
import { layRows } from "./flow-rows.ts";
import type { RowNode } from "./flow-rows.ts";
import { linkNumber, stateNumber, WordTable } from "./flow-words.ts";
import type { SectionLines } from "./section-lines.ts";
import { keyOf } from "./series.ts";
import type { SeriesIndex } from "./series.ts";

/**
 * One section through all drafts that have it: a node for every paragraph in it, and for every paragraph elsewhere that
 * came from it or went into it in one step. Those elsewhere stand behind the others.
 */
export function flowOfParagraphs(index: SeriesIndex, lines: SectionLines, within: ParagraphPlace): Flow {
  const row = lines.rowOf(lines.sectionOf(index, within));
  const inside = membersOf(index, lines, row);
  const known = new Set(inside.flat().map(keyOf));
  const columns = inside.map((members, draft) => [...members, ...elsewhereOf(index, { known, draft })]);
  const placed = new Map(columns.flatMap((places) => places.map((place, at) => [keyOf(place), at] as const)));
  const nodesOf = (places: readonly ParagraphPlace[]) => places.map((place) => rowNode(index, place, known));
  const ofInside = layRows(inside.map(nodesOf));
  const ofElsewhere = layRows(columns.map((places, draft) => nodesOf(places.slice(inside[draft]?.length ?? 0))));
  const words = new WordTable();
  return {
    format: "travaux.flow/1",
    grain: "paragraphs",
    drafts: index.series.drafts.map(({ heading }) => heading),
    columns: columns.map((places, draft) => {
      const nodes = places.flatMap((place) => {
        const paragraph = index.paragraphAt(place);
        return paragraph === undefined ? [] : [{ place, paragraph }];
      });
      return {
        ids: places.map(({ paragraph }) => paragraph),
        labels: nodes.map(({ place, paragraph }) => words.placeOf(paragraph.label ?? index.addressOf(place) ?? "")),
        texts: nodes.map(({ paragraph }) => words.placeOfText(paragraph)),
        rows: [
          ...(ofInside.rows[draft] ?? []),
          ...(ofElsewhere.rows[draft] ?? []).map((each) => each + ofInside.count),
        ],
        states: nodes.map(
          ({ place, paragraph }) =>
            stateNumber(index, place, paragraph) + (known.has(keyOf(place)) ? 0 : flowStates.elsewhere),
        ),
      };
    }),
    words: words.words,
    rows: ofInside.count + ofElsewhere.count,
    steps: stepsOf(index, { columns, known, placed }),
  };
}

function membersOf(index: SeriesIndex, lines: SectionLines, row: number): readonly (readonly ParagraphPlace[])[] {
  return index.series.drafts.map(({ heading, paragraphs }, draft) => {
    const at = lines.rows[draft]?.indexOf(row) ?? -1;
    const section = lines.sections[draft]?.[at];
    if (section === undefined) return [];
    return paragraphs.slice(section.from, section.to).map(({ id }) => ({ draft: heading.id, paragraph: id }));
  });
}

/** What stands in other sections of a draft and is joined to the section by one link. */
function elsewhereOf(
  index: SeriesIndex,
  { known, draft }: { readonly known: ReadonlySet<string>; readonly draft: number },
): readonly ParagraphPlace[] {
  const { heading, paragraphs } = index.series.drafts[draft] ?? { heading: { id: "" }, paragraphs: [] };
  const isKnown = (place: ParagraphPlace): boolean => known.has(keyOf(place));
  return paragraphs
    .map(({ id }) => ({ draft: heading.id, paragraph: id }))
    .filter(
      (place) =>
        !isKnown(place) &&
        (index.linksInto(place).some(({ before }) => isKnown(before)) ||
          index.linksOutOf(place).some(({ after }) => isKnown(after))),
    );
}

interface Shown {
  readonly known: ReadonlySet<string>;
  readonly placed: ReadonlyMap<string, number>;
}

/** A paragraph keeps the row of what became it, unless it moved; of what was joined, of the first. */
function rowNode(index: SeriesIndex, place: ParagraphPlace, known: ReadonlySet<string>): RowNode<string> {
  const key = keyOf(place);
  const isSameSide = (link: LineageLink): boolean => known.has(keyOf(link.before)) === known.has(key);
  const from = index.linksInto(place).find((link) => !link.moved && isSameSide(link));
  return { key, continues: from === undefined ? null : keyOf(from.before) };
}

function stepsOf(
  index: SeriesIndex,
  { columns, known, placed }: Shown & { readonly columns: readonly (readonly ParagraphPlace[])[] },
): readonly FlowStep[] {
  const steps = new Map<string, { readonly before: number; readonly after: number; readonly links: number[] }>();
  for (const place of columns.flat()) {
    for (const link of index.linksInto(place)) {
      const [from, to] = [placed.get(keyOf(link.before)), placed.get(keyOf(link.after))];
      const isOfSection = known.has(keyOf(link.before)) || known.has(keyOf(link.after));
      if (from === undefined || to === undefined || !isOfSection) continue;
      const [before, after] = [index.orderOf(link.before.draft), index.orderOf(link.after.draft)];
      const step = steps.get(`${before} ${after}`) ?? { before, after, links: [] };
      steps.set(`${before} ${after}`, step);
      step.links.push(from, to, linkNumber(link));
    }
  }
  return [...steps.values()];
}
