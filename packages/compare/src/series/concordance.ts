import { firstWords, unionOfEvents } from "@travaux/model";
import type {
  Concordance,
  ConcordanceCell,
  ConcordanceParagraph,
  ConcordancePlace,
  ConcordanceRow,
  DraftId,
  Paragraph,
  PairKind,
  ParagraphPlace,
} from "@travaux/model";
import { eventsOf, wayInto as wayOf } from "./concordance-way.ts";
import type { Traveller } from "./concordance-way.ts";
import { whyOf } from "./concordance-why.ts";
import { movesOnTheWay } from "./moved-on-the-way.ts";
import { indexOf, keyOf } from "./series.ts";
import type { Series, SeriesDraft, SeriesIndex } from "./series.ts";
import { paragraphsByDraft } from "./thread.ts";
import type { Thread } from "./thread.ts";
import { threadsInOrder } from "./threads-in-order.ts";

/** How much of a paragraph names its row, in characters. */
const HEADING_LENGTH = 60;

/** What a concordance is to hold; all drafts in the order of the last one unless told. */
export interface ConcordanceOptions {
  /** Only these two drafts. */
  readonly between?: { readonly before: DraftId; readonly after: DraftId };
  /** The draft whose order the rows keep: one of those that are shown. */
  readonly by?: DraftId;
}

/**
 * What became of every paragraph: one row a thread, one cell a draft.
 *
 * Rows stand in the order of the draft `by`; a thread that it does not have stands behind the one that it followed in the
 * latest draft that has it. With `between`, only those two drafts have cells, and a row's kind is that of the whole way
 * from the one to the other.
 */
export function tabulateConcordance(series: Series, { between, by }: ConcordanceOptions = {}): Concordance {
  const index = indexOf(series);
  const drafts =
    between === undefined
      ? series.drafts
      : series.drafts.filter(({ heading }) => heading.id === between.before || heading.id === between.after);
  const first = drafts.find(({ heading }) => heading.id === by) ?? drafts.at(-1);
  const others = drafts.filter((draft) => draft !== first).toReversed();
  const inOrder = threadsInOrder(index, first === undefined ? [] : [first, ...others]);
  return {
    format: "travaux.concordance/1",
    drafts: drafts.map(({ heading }) => heading),
    by: first?.heading.id ?? null,
    rows: inOrder.map((thread) => rowOf(index, drafts, thread)),
  };
}

function rowOf(index: SeriesIndex, drafts: readonly SeriesDraft[], thread: Thread): ConcordanceRow {
  const members = paragraphsByDraft(index, thread);
  const shown = new Set(drafts.map((draft) => draft.heading.id));
  const cells: ConcordanceCell[] = [];
  let previous: readonly Paragraph[] = [];
  let heading = "";
  let isKnown = false;
  for (const [at, draft] of drafts.entries()) {
    const { id } = draft.heading;
    const paragraphs = members.get(id) ?? [];
    const from = drafts[at - 1]?.heading.id ?? null;
    const placed = placedIn(index, { draft: id, paragraphs, shown, isFirst: from === null });
    const dropped = from === null ? [] : droppedFrom(index, previous, { draft: from, placed });
    const lost = dropped.length > 0 ? (["dropped"] as const) : [];
    cells.push({
      draft: id,
      paragraphs: placed,
      dropped,
      ...wayInto(index, { thread, draft: id, from, paragraphs, previous, isKnown }),
      happened: unionOfEvents([...placed.map((paragraph) => paragraph.happened), lost]),
    });
    if (paragraphs.length > 0) {
      isKnown = true;
      heading = headingOf(paragraphs[0]);
    }
    previous = paragraphs;
  }
  return { heading, cells, happened: unionOfEvents(cells.map((cell) => cell.happened)) };
}

interface CellContent {
  readonly draft: DraftId;
  readonly paragraphs: readonly Paragraph[];
  readonly shown: ReadonlySet<DraftId>;
  readonly isFirst: boolean;
}

function placedIn(
  index: SeriesIndex,
  { draft, paragraphs, shown, isFirst }: CellContent,
): readonly ConcordanceParagraph[] {
  const travellers = paragraphs.map((paragraph): Traveller => {
    const place = { draft, paragraph: paragraph.id };
    return { place, paragraph, way: isFirst ? { from: [], links: [] } : wayOf(index, place, shown) };
  });
  return travellers.map((traveller) => {
    const { draft: _, ...named } = nameOf(index, traveller.place);
    return {
      ...named,
      at: index.rankOf(traveller.place),
      begins: headingOf(traveller.paragraph),
      within: traveller.paragraph.path,
      from: traveller.way.from.map((source) => nameOf(index, source)),
      happened: isFirst ? [] : eventsOf(index, traveller, travellers),
      why: whyOf(index, traveller),
    };
  });
}

function droppedFrom(
  index: SeriesIndex,
  previous: readonly Paragraph[],
  { draft, placed }: { readonly draft: DraftId; readonly placed: readonly ConcordanceParagraph[] },
): readonly ConcordancePlace[] {
  const continued = new Set(
    placed.flatMap(({ from }) => from.map(({ draft: of, id }) => keyOf({ draft: of, paragraph: id }))),
  );
  return previous
    .map(({ id }) => ({ draft, paragraph: id }))
    .filter((place) => !continued.has(keyOf(place)))
    .map((place) => nameOf(index, place));
}

function nameOf(index: SeriesIndex, place: ParagraphPlace): ConcordancePlace {
  const label = index.paragraphAt(place)?.label ?? null;
  return { draft: place.draft, id: place.paragraph, label, address: index.addressOf(place) };
}

interface Step {
  readonly thread: Thread;
  readonly draft: DraftId;
  readonly from: DraftId | null;
  readonly paragraphs: readonly Paragraph[];
  readonly previous: readonly Paragraph[];
  readonly isKnown: boolean;
}

type Way = Pick<ConcordanceCell, "kind" | "moved" | "renumbered" | "restored">;

/** How a cell came from the one before it. */
function wayInto(index: SeriesIndex, { thread, draft, from, paragraphs, previous, isKnown }: Step): Way {
  const nothing = { moved: false, renumbered: false, restored: false };
  if (paragraphs.length === 0) return { ...nothing, kind: previous.length > 0 ? "deleted" : null };
  if (!isKnown) return { ...nothing, kind: null };
  const into = thread.links.filter((link) => link.after.draft === draft);
  const direct = into.filter((link) => link.before.draft === from);
  const isChained = previous.length > 0 && direct.length === 0;
  return {
    kind: previous.length === 0 ? "inserted" : kindOf(previous, paragraphs),
    moved: isChained ? movesOnTheWay(index, thread, { from, to: draft }) > 0 : direct.some((link) => link.moved),
    renumbered: previous.length > 0 && labelsOf(previous) !== labelsOf(paragraphs),
    restored: into.some((link) => link.gap),
  };
}

/** By how many paragraphs there are on either side, and whether they say the same. */
function kindOf(before: readonly Paragraph[], after: readonly Paragraph[]): PairKind {
  if (before.length > 1) return after.length > 1 ? "recast" : "merged";
  if (after.length > 1) return "split";
  return before[0]?.text === after[0]?.text ? "same" : "revised";
}

function labelsOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map((paragraph) => paragraph.canonical ?? "").join("\n");
}

function headingOf(paragraph: Paragraph | undefined): string {
  const text = paragraph === undefined ? "" : paragraph.text === "" ? (paragraph.label ?? "") : paragraph.text;
  return firstWords(text, HEADING_LENGTH);
}
