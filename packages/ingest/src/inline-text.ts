import type { Comment, Emphasis, EmphasisKind, Revision, RevisionKind } from "@travaux/model";

/** A typographic mark that a reader found on a stretch of text. */
export interface InlineMark {
  readonly kind: EmphasisKind;
  readonly value?: string;
}

/** A tracked change that a reader found around a stretch of text. */
export interface InlineRevision {
  readonly kind: RevisionKind;
  readonly move?: string;
  readonly author?: string;
  readonly date?: string;
}

/** What a reader meets inside a paragraph, in reading order. */
export type InlinePiece =
  | {
      readonly kind: "text";
      readonly text: string;
      readonly marks: readonly InlineMark[];
      readonly revisions: readonly InlineRevision[];
    }
  /** A change whose words are not in the text that is being read (a deletion, when changes are accepted). */
  | { readonly kind: "absent"; readonly text: string; readonly revision: InlineRevision }
  | { readonly kind: "note"; readonly key: string }
  | { readonly kind: "comment-start"; readonly key: string }
  | {
      readonly kind: "comment-end";
      readonly key: string;
      readonly comment: Omit<Comment, "from" | "to">;
    };

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

/** Plain text as a piece. */
export function textPiece(
  text: string,
  marks: readonly InlineMark[] = [],
  revisions: readonly InlineRevision[] = [],
): InlinePiece {
  return { kind: "text", text, marks, revisions };
}

/**
 * Characters that are not printed: control characters, soft hyphen, zero-width space, word joiner, byte order mark.
 * Zero-width joiners stay (Persian and Indic words need them). Matches "\u00ad", not "-".
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is dropped here
const UNPRINTED = /[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]+/g;
/** One run of white space: matches "\t\u00a0 ", not "_". */
const WHITE_SPACE = /[\s\u0085]+/;

/** White space first: matches " act", not "act". */
const BEGINS_BLANK = /^[\s\u0085]/;

type MutableRevision = Omit<Revision, "text"> & { text?: string };

/** Joins the pieces of one paragraph, brings its white space in order and moves every span along. Linear. */
export function joinPieces(pieces: readonly InlinePiece[]): InlineText {
  const out = new TextUnderway();
  const marks = new SpanCollector<InlineMark>();
  const revisions = new SpanCollector<InlineRevision>();
  const absent: MutableRevision[] = [];
  const notes: { at: number; key: string }[] = [];
  const comments: Comment[] = [];
  const commentStarts = new Map<string, number>();
  for (const piece of pieces) {
    switch (piece.kind) {
      case "text": {
        if (BEGINS_BLANK.test(piece.text)) keepBlank(absent.at(-1), out);
        const span = out.append(piece.text);
        if (span === null) break;
        for (const mark of piece.marks) marks.add(mark, span);
        for (const revision of piece.revisions) revisions.add(revision, span);
        break;
      }
      case "absent": {
        const text = piece.text.replaceAll(UNPRINTED, "").split(WHITE_SPACE).join(" ");
        if (text !== "") absent.push({ from: out.place, to: out.place, text, ...piece.revision });
        else if (piece.revision.kind === "numbering")
          absent.push({ from: out.place, to: out.place, ...piece.revision });
        break;
      }
      case "note":
        notes.push({ at: out.length, key: piece.key });
        break;
      case "comment-start":
        commentStarts.set(piece.key, out.length);
        break;
      case "comment-end": {
        const from = commentStarts.get(piece.key) ?? out.length;
        comments.push({ from: Math.min(from, out.length), to: out.length, ...piece.comment });
        break;
      }
    }
  }
  const text = out.finish();
  return {
    text,
    marks: marks.spans(),
    revisions: [...revisions.spans(), ...absent.map((revision) => clip(revision, text.length))].sort(
      (one, other) => one.from - other.from || one.to - other.to,
    ),
    notes,
    comments: comments.map((comment) => skipLeadingSpace(text, comment)),
  };
}

/** Of the white space on both sides of words that are gone one stays in the text: the other one went with the words. */
function keepBlank(gone: MutableRevision | undefined, out: TextUnderway): void {
  if (gone?.text === undefined || gone.kind === "paragraph-mark" || gone.from !== out.place) return;
  if (out.swallowsBlank && !gone.text.endsWith(" ")) gone.text += " ";
}

/** A paragraph of plain text. */
export function plainText(text: string): InlineText {
  return joinPieces([textPiece(text)]);
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
  const glue = before.text === "" || after.text === "" ? "" : separator;
  const offset = before.text.length + glue.length;
  const move = <Item extends { from: number; to: number }>(item: Item): Item => ({
    ...item,
    from: item.from + offset,
    to: item.to + offset,
  });
  return {
    text: before.text + glue + after.text,
    marks: [...before.marks, ...after.marks.map(move)],
    revisions: [...before.revisions, ...after.revisions.map(move)],
    notes: [...before.notes, ...after.notes.map((note) => ({ at: note.at + offset, key: note.key }))],
    comments: [...before.comments, ...after.comments.map(move)],
  };
}

/** A change that lies wholly in the label is a change of the numbering; its words stand in `text`. */
function shiftRevision(text: string, revision: Revision, cut: number): Revision {
  const isInLabel = revision.to <= cut && revision.from < revision.to;
  if (isInLabel) {
    return { ...revision, kind: "numbering", text: text.slice(revision.from, revision.to), from: 0, to: 0 };
  }
  return { ...revision, from: Math.max(0, revision.from - cut), to: Math.max(0, revision.to - cut) };
}

/** A place behind the last word is the end of the text. */
function clip(revision: Revision, length: number): Revision {
  return revision.to <= length ? revision : { ...revision, from: Math.min(revision.from, length), to: length };
}

function skipLeadingSpace(text: string, comment: Comment): Comment {
  const from = text.charAt(comment.from) === " " && comment.from < comment.to ? comment.from + 1 : comment.from;
  return { ...comment, from: Math.min(from, text.length), to: Math.min(comment.to, text.length) };
}

/** Text being put together, white space normalised as it comes. */
class TextUnderway {
  readonly #parts: string[] = [];
  #length = 0;
  #hasSpacePending = false;

  /** Where the next word will begin. */
  get place(): number {
    return this.#length + (this.#hasSpacePending ? 1 : 0);
  }

  /** Whether white space that comes now would not be seen: at the start, and behind other white space. */
  get swallowsBlank(): boolean {
    return this.#hasSpacePending || this.#length === 0;
  }

  get length(): number {
    return this.#length;
  }

  /** Appends and returns the span of what was appended, or null when nothing printed was in it. */
  append(raw: string): { from: number; to: number } | null {
    const words = raw.replaceAll(UNPRINTED, "").split(WHITE_SPACE);
    let from = -1;
    for (const [place, word] of words.entries()) {
      if (place > 0) this.#hasSpacePending = this.#length > 0;
      if (word === "") continue;
      if (this.#hasSpacePending) this.#push(" ");
      this.#hasSpacePending = false;
      if (from < 0) from = this.#length;
      this.#push(word);
    }
    return from < 0 ? null : { from, to: this.#length };
  }

  finish(): string {
    return this.#parts.join("");
  }

  #push(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }
}

/** Spans with a property; stretches with the same property that touch, or that only a space parts, become one. */
class SpanCollector<Property extends object> {
  readonly #done: (Property & { from: number; to: number })[] = [];
  readonly #lastOf = new Map<string, number>();

  add(property: Property, span: { readonly from: number; readonly to: number }): void {
    const key = JSON.stringify(property);
    const last = this.#lastOf.get(key);
    const open = last === undefined ? undefined : this.#done[last];
    if (open !== undefined && last !== undefined && span.from - open.to <= 1) {
      this.#done[last] = { ...open, to: span.to };
      return;
    }
    this.#lastOf.set(key, this.#done.length);
    this.#done.push({ ...property, ...span });
  }

  spans(): readonly (Property & { readonly from: number; readonly to: number })[] {
    return this.#done;
  }
}
