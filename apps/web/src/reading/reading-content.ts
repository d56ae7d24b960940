import type { ChangeFilter, Comparison, DraftProvenance, OriginOfWords, Paragraph, ParagraphId } from "@travaux/model";
import { type ComparedRows, comparedRowSteps } from "../redline/compared-rows.ts";
import type { DraftView } from "./draft-search.ts";
import { type Brought, originLines, wordsBroughtSteps } from "./origin-pieces.ts";
import { bracketItems, changeItemSteps, plainItems, type ReadingItem } from "./reading-items.ts";

/** What is there to make the page of a draft from. What a view needs and is not there yet is null. */
export interface ReadingSource {
  readonly view: DraftView;
  readonly paragraphs: readonly Paragraph[];
  readonly comparison: Comparison | null;
  readonly filter: ChangeFilter | undefined;
  readonly provenance: DraftProvenance | null;
}

/** What stands on the page, and what is known of all of it together. */
export interface ReadingContent {
  readonly view: DraftView;
  readonly items: readonly ReadingItem[];
  readonly changes: ComparedRows | null;
  readonly origins: DraftOrigins | null;
}

export interface DraftOrigins {
  readonly byParagraph: ReadonlyMap<ParagraphId, readonly OriginOfWords[]>;
  /** By draft, in their order. */
  readonly brought: ReadonlyMap<string, Brought>;
  readonly lines: ReadonlyMap<string, number>;
}

/** Makes the content step by step. Until a view has what it needs, the text stands as it is. */
export function* contentSteps(source: ReadingSource): Generator<void, ReadingContent> {
  const { view, paragraphs, comparison, provenance } = source;
  const bare = { view, changes: null, origins: null };
  if (view === "brackets") return { ...bare, items: bracketItems(paragraphs) };
  if (view === "changes" && comparison !== null) {
    const changes = yield* comparedRowSteps(comparison, source.filter);
    yield;
    return { ...bare, items: yield* changeItemSteps(changes.rows), changes };
  }
  const items = plainItems(paragraphs);
  if (view !== "provenance" || provenance === null) return { ...bare, items };
  return { ...bare, items, origins: yield* originSteps(paragraphs, provenance) };
}

function* originSteps(paragraphs: readonly Paragraph[], provenance: DraftProvenance): Generator<void, DraftOrigins> {
  const byParagraph = new Map(provenance.paragraphs.map(({ id, stretches }) => [id, stretches]));
  yield;
  const counted = yield* wordsBroughtSteps(paragraphs, (id) => byParagraph.get(id));
  const inOrder = provenance.drafts.flatMap(({ id }) => {
    const own = counted.get(id);
    return own === undefined ? [] : [[id, own] as const];
  });
  const brought = new Map(inOrder);
  return { byParagraph, brought, lines: originLines([...brought.keys()]) };
}
