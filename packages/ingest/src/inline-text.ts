import type { Comment, Emphasis, Revision } from "@travaux/model";

/** The words of a block and what lies over them. Spans are half-open UTF-16 offsets into `text`. */
export interface InlineText {
  /** No leading or trailing white space; runs of white space are single spaces. */
  readonly text: string;
  readonly marks: readonly Emphasis[];
  readonly revisions: readonly Revision[];
  /** `key` is the reader's name for the note; `build-document` replaces it by the note's paragraph. */
  readonly notes: readonly { readonly at: number; readonly key: string }[];
  readonly comments: readonly Comment[];
}

/** The same paragraph without its first `count` code units (a label) and the white space behind them. */
export function dropStart(inline: InlineText, count: number): InlineText {
  if (count <= 0) return inline;
  let cut = count;
  while (inline.text.charAt(cut) === " ") cut++;
  const shift = (place: number): number => Math.max(0, place - cut);
  return {
    text: inline.text.slice(cut),
    marks: inline.marks
      .filter((mark) => mark.to > cut)
      .map((mark) => Object.assign({}, mark, { from: shift(mark.from), to: shift(mark.to) })),
    revisions: inline.revisions.map((revision) => shiftRevision(inline.text, revision, cut)),
    notes: inline.notes.map((note) => ({ at: shift(note.at), key: note.key })),
    comments: inline.comments.map((comment) =>
      Object.assign({}, comment, { from: shift(comment.from), to: shift(comment.to) }),
    ),
  };
}

/** Two paragraphs as one, with a separator between them ("" for none). */
export function concatenate(before: InlineText, after: InlineText, separator: string): InlineText {
  return concatenateAll([before, after], separator);
}

/** Paragraphs as one, with a separator between those that have words. Linear, however many they are. */
export function concatenateAll(texts: readonly InlineText[], separator: string): InlineText {
  const parts: string[] = [];
  const [marks, revisions, comments] = [new Array<Emphasis>(), new Array<Revision>(), new Array<Comment>()];
  const notes: { at: number; key: string }[] = [];
  let length = 0;
  for (const each of texts) {
    if (each.text !== "" && length > 0) {
      parts.push(separator);
      length += separator.length;
    }
    moveSpans(each, length, { marks, revisions, notes, comments });
    parts.push(each.text);
    length += each.text.length;
  }
  return { text: parts.join(""), marks, revisions, notes, comments };
}

/** Adds what lies over a text to what lies over the one that it becomes a part of, from `offset` on. */
export function moveSpans(
  { marks, revisions, notes, comments }: InlineText,
  offset: number,
  to: { marks: Emphasis[]; revisions: Revision[]; notes: { at: number; key: string }[]; comments: Comment[] },
): void {
  for (const mark of marks) to.marks.push({ ...mark, from: mark.from + offset, to: mark.to + offset });
  for (const revision of revisions)
    to.revisions.push({ ...revision, from: revision.from + offset, to: revision.to + offset });
  for (const { at, key } of notes) to.notes.push({ at: at + offset, key });
  for (const comment of comments)
    to.comments.push({ ...comment, from: comment.from + offset, to: comment.to + offset });
}

/** A change that lies wholly in the label is a change of the numbering; its words stand in `text`. */
function shiftRevision(text: string, revision: Revision, cut: number): Revision {
  const isInLabel = revision.to <= cut && revision.from < revision.to;
  if (isInLabel && revision.kind !== "formatting") {
    return { ...revision, kind: "numbering", text: text.slice(revision.from, revision.to), from: 0, to: 0 };
  }
  return { ...revision, from: Math.max(0, revision.from - cut), to: Math.max(0, revision.to - cut) };
}
