import type { Comment, Revision } from "@travaux/model";
import { RefusalSignal } from "./ingest-error.ts";
import { textPiece } from "./inline-piece.ts";
import type { InlineMark, InlinePiece, InlineRevision } from "./inline-piece.ts";
import type { InlineText } from "./inline-text.ts";
import { printedWords, TextUnderway } from "./text-underway.ts";

/** White space first: matches " act", not "act". */
const BEGINS_BLANK = /^[\s\u0085]/;

/** Nobody comments the same words so often; each of so many would be kept, and shown, around each of the others. */
const MOST_COMMENTS_AT_ONCE = 500;

type MutableRevision = Omit<Revision, "text"> & { text?: string };

/**
 * Joins the pieces of one paragraph, brings its white space in order and moves every span along. Linear.
 *
 * Throws a `RefusalSignal` where more comments lie over the same words than anybody writes.
 */
export function joinPieces(pieces: readonly InlinePiece[]): InlineText {
  const out = new TextUnderway();
  const marks = new SpanCollector<InlineMark>();
  const revisions = new SpanCollector<InlineRevision>();
  const absent: MutableRevision[] = [];
  const notes: { at: number; key: string }[] = [];
  const comments: Comment[] = [];
  const commentStarts = new Map<string, number>();
  const openComments = new Set<string>();
  /** Where a comment stands that has ended once already: of two paragraphs that became one, it lay on both. */
  const commentPlaces = new Map<string, number>();
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
        const text = printedWords(piece.text).join(" ");
        if (text !== "") absent.push({ from: out.place, to: out.place, text, ...piece.revision });
        else if (piece.revision.kind === "numbering" || piece.revision.kind === "formatting")
          absent.push({ from: out.place, to: out.place, ...piece.revision });
        break;
      }
      case "note":
        notes.push({ at: out.length, key: piece.key });
        break;
      case "comment-start":
        commentStarts.set(piece.key, out.length);
        openComments.add(piece.key);
        if (openComments.size > MOST_COMMENTS_AT_ONCE) refuseComments();
        break;
      case "comment-end": {
        openComments.delete(piece.key);
        const place = commentPlaces.get(piece.key);
        const earlier = place === undefined ? undefined : comments[place];
        if (place !== undefined && earlier !== undefined) {
          comments[place] = { ...earlier, to: out.length };
          break;
        }
        const from = commentStarts.get(piece.key) ?? out.length;
        commentPlaces.set(piece.key, comments.length);
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

function refuseComments(): never {
  throw new RefusalSignal({
    kind: "limit-exceeded",
    what: "comments over the same words",
    limit: MOST_COMMENTS_AT_ONCE,
  });
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

/** A place behind the last word is the end of the text. */
function clip(revision: Revision, length: number): Revision {
  return revision.to <= length ? revision : { ...revision, from: Math.min(revision.from, length), to: length };
}

function skipLeadingSpace(text: string, comment: Comment): Comment {
  const from = text.charAt(comment.from) === " " && comment.from < comment.to ? comment.from + 1 : comment.from;
  return { ...comment, from: Math.min(from, text.length), to: Math.min(comment.to, text.length) };
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
