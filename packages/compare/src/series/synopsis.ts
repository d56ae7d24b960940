import type { DraftId, Paragraph, Synopsis, SynopsisBasis, SynopsisCell, SynopsisRow } from "@travaux/model";
import { Lexicon } from "@travaux/words";
import { redlinePair } from "../redline/redline-pair.ts";
import { indexOf } from "./series.ts";
import type { Series, SeriesDraft, SeriesIndex } from "./series.ts";
import { movesInto } from "./synopsis-moves.ts";
import type { SynopsisMoves } from "./synopsis-moves.ts";
import { paragraphsByDraft } from "./thread.ts";
import type { IsFollowed, Thread } from "./thread.ts";
import { threadsInOrder } from "./threads-in-order.ts";

export interface SynopsisOptions {
  /** The columns, by the ids of drafts of the series; the first is the base whose order the rows keep. */
  readonly columns: readonly DraftId[];
  readonly against: SynopsisBasis;
  /** The place of the first row that is wanted, and how many are. */
  readonly from: number;
  readonly limit: number;
}

/**
 * Several drafts of a series in columns. What stands in one row hangs together through all drafts between, so that
 * columns far apart are put opposite each other as the history has it and not as their words happen to look.
 */
export function layOutSynopsis(series: Series, { columns, against, from, limit }: SynopsisOptions): Synopsis {
  const frame = frameOf(series, columns, against);
  const { drafts, threads } = frame;
  const lexicon = new Lexicon();
  return {
    format: "travaux.synopsis/1",
    drafts: drafts.map(({ heading }) => heading),
    against,
    from,
    of: threads.length,
    rows: threads.slice(from, from + limit).map((thread) => rowOf(thread, { ...frame, against, lexicon })),
  };
}

/** What all rows of a synopsis hang on: a long one is asked for in parts, and each needs it. */
interface Frame {
  readonly index: SeriesIndex;
  readonly drafts: readonly SeriesDraft[];
  readonly threads: readonly Thread[];
  /** What moved into each column; null for the first. */
  readonly moves: readonly (SynopsisMoves | null)[];
}

/** The frame that was made last for a series, for as long as that is held. */
const known = new WeakMap<Series, { readonly asked: string; readonly frame: Frame }>();

function frameOf(series: Series, columns: readonly DraftId[], against: SynopsisBasis): Frame {
  const asked = JSON.stringify([columns, against]);
  const last = known.get(series);
  if (last?.asked === asked) return last.frame;
  const frame = makeFrame(series, columns, against);
  known.set(series, { asked, frame });
  return frame;
}

function makeFrame(series: Series, columns: readonly DraftId[], against: SynopsisBasis): Frame {
  const index = indexOf(series);
  const drafts = columns.flatMap((id) => series.drafts.find(({ heading }) => heading.id === id) ?? []);
  const threads = threadsInOrder(index, drafts, betweenThem(index, columns));
  const moves = drafts.map((column, at) => {
    const basis = drafts[against === "first" ? 0 : at - 1];
    return at === 0 || basis === undefined ? null : movesInto(index, threads, { basis, column });
  });
  return { index, drafts, threads, moves };
}

/**
 * Links between the earliest and the latest of some drafts: what was parted before the first of them is not one row in
 * any of them.
 */
function betweenThem(index: SeriesIndex, columns: readonly DraftId[]): IsFollowed {
  const orders = columns.map((id) => index.orderOf(id));
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  return ({ before, after }) => index.orderOf(before.draft) >= first && index.orderOf(after.draft) <= last;
}

interface Columns extends Frame {
  readonly against: SynopsisBasis;
  readonly lexicon: Lexicon;
}

function rowOf(thread: Thread, { index, drafts, against, lexicon, moves }: Columns): SynopsisRow {
  const members = paragraphsByDraft(index, thread);
  const held = drafts.map(({ heading }) => members.get(heading.id) ?? []);
  return {
    cells: drafts.map(({ heading }, at): SynopsisCell => {
      const own = held[at] ?? [];
      const other = at === 0 ? own : (held[against === "first" ? 0 : at - 1] ?? []);
      const paragraphs = own.map((paragraph) => ({
        id: paragraph.id,
        kind: paragraph.kind,
        label: paragraph.label,
        canonical: paragraph.canonical,
        level: paragraph.level,
        text: paragraph.text,
        brackets: paragraph.brackets,
        address: index.addressOf({ draft: heading.id, paragraph: paragraph.id }),
      }));
      const differs = own.length > 0 && other.length > 0 && wordsOf(own) !== wordsOf(other);
      const moved = moves[at]?.get(thread);
      return {
        paragraphs,
        ...(differs ? { redline: redlinePair(other, own, lexicon) } : {}),
        ...(moved === undefined ? {} : { moved }),
      };
    }),
  };
}

/** The texts of paragraphs: the same words parted otherwise are not the same. */
function wordsOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs.map(({ text }) => text).join("\n");
}
