/** The drafts of the series, in the order in which they were issued. */
export const draftIds = ["zero", "zero-plus", "rev-1", "rev-2", "rev-3", "final"] as const;

export type DraftId = (typeof draftIds)[number];

export type ThreadKind =
  | "title"
  | "heading"
  | "objective"
  | "preamble"
  | "numbered"
  | "bis"
  | "item"
  | "subitem"
  | "row"
  | "note";

/** One edit of the wording before: the words that go (they stand there exactly once) and the words that come. */
export type Edit = readonly [before: string, after: string];

/**
 * What a draft does to a passage: a string is its whole wording, a list edits the last wording
 * (an empty list restores a passage that was gone), `null` drops it.
 */
export type Wording = string | readonly Edit[] | null;

/** Only the drafts that change something are named; a passage is absent until it is first worded. */
export type History = Partial<Record<DraftId, Wording>>;

/**
 * One passage through the whole series. The key is stable and unique; `notice.actions` belongs to the block `notice`.
 *
 * In a wording, `*word*` is emphasis, `{name}` calls the footnote `note.name`, and ` | ` parts the cells of a row.
 */
export interface Thread {
  readonly key: string;
  readonly kind: ThreadKind;
  readonly history: History;
}

function threads(kind: ThreadKind) {
  return (key: string, history: History): Thread => ({ key, kind, history });
}

export const title = threads("title");
export const heading = threads("heading");
/** The heading of an objective; it is numbered on its own. */
export const objective = threads("objective");
export const preamble = threads("preamble");
export const numbered = threads("numbered");
/** A numbered paragraph that is slipped in as `n bis` where it first appears, and takes a number of its own in the final draft. */
export const bis = threads("bis");
export const item = threads("item");
export const subitem = threads("subitem");
export const row = threads("row");
export const note = threads("note");
