import type { ParagraphId } from "@travaux/model";
import type { XmlElement } from "../xml/xml-element.ts";
import type { ChangeElements } from "./change-elements.ts";
import type { CutDrafts, CutParagraph, Stretch } from "./cut-drafts.ts";
import type { Dress } from "./dress.ts";
import { lettersOf } from "./letters.ts";
import { charactersOf, textRun } from "./run-elements.ts";
import { piecesOf } from "./stretch-pieces.ts";
import type { Standing } from "./stretch-pieces.ts";
import { said, w, when } from "./word-element.ts";
import { DELETED, INSERTED, isInAfter, KEPT } from "./woven-text.ts";
import type { Fate, Piece, Place } from "./woven-text.ts";

/** The mark of a footnote as a run, at a distance from the start of its piece. */
export interface NoteMark {
  readonly at: number;
  readonly run: XmlElement;
  readonly fate: Fate;
}

/** Ids below are those of the lines between text and notes. */
const FIRST_ID = 1;

/**
 * Writes the footnotes of two drafts as they are marked in the text. A note whose mark stays has the changes in its words;
 * one whose mark goes or comes goes or comes whole. Word counts the notes, unless the drafts count otherwise: then each
 * has the mark that is printed.
 */
export class FootnoteWriter {
  readonly #changes: ChangeElements;
  readonly #dress: Dress;
  readonly #stretches: {
    readonly before: ReadonlyMap<ParagraphId, Stretch>;
    readonly after: ReadonlyMap<ParagraphId, Stretch>;
  };
  readonly #isCounted: boolean;
  readonly #written = { before: new Set<ParagraphId>(), after: new Set<ParagraphId>() };
  readonly #footnotes: XmlElement[] = [];

  constructor(cut: CutDrafts, changes: ChangeElements, dress: Dress) {
    this.#changes = changes;
    this.#dress = dress;
    this.#stretches = { before: notesOf(cut.before, "before"), after: notesOf(cut.after, "after") };
    this.#isCounted = isCountedByWord(cut.before) && isCountedByWord(cut.after);
  }

  get elements(): readonly XmlElement[] {
    return this.#footnotes;
  }

  /** The marks in a piece, each note at its first mark only: Word has one mark for a note. */
  marksIn(piece: Piece): readonly NoteMark[] {
    const length = piece.text.length;
    const before = this.#marksOf(piece, piece.before, length).filter((mark) => !this.#written.before.has(mark.note));
    const after = this.#marksOf(piece, piece.after, length).filter((mark) => !this.#written.after.has(mark.note));
    const kept = after.flatMap((mark) => {
      const stretch = this.#stretches.after.get(mark.note);
      const partner = before.find(({ at, note }) => at === mark.at && this.#stretches.before.get(note) === stretch);
      return partner === undefined || stretch === undefined || !this.#keepsMark(stretch)
        ? []
        : [{ mark, partner, stretch }];
    });
    const gone = before.filter((mark) => !kept.some(({ partner }) => partner === mark));
    const come = after.filter((mark) => !kept.some((each) => each.mark === mark));
    const marks = [
      ...kept.map(({ mark, stretch }) => this.#write(mark.at, stretch, "both", piece.fate)),
      ...gone.map(({ at, note }) => this.#write(at, this.#stretches.before.get(note), "before", piece.fate)),
      ...come.map(({ at, note }) => this.#write(at, this.#stretches.after.get(note), "after", piece.fate)),
    ];
    for (const { note } of before) this.#written.before.add(note);
    for (const { note } of after) this.#written.after.add(note);
    return marks.flatMap((mark) => mark ?? []);
  }

  /** A mark belongs to the piece behind whose letter it stands; at the start of a paragraph to the first. */
  #marksOf(
    { part }: Piece,
    place: Place | null,
    length: number,
  ): readonly { readonly at: number; readonly note: ParagraphId }[] {
    if (place === null || place.paragraph.kind === "note") return [];
    const { paragraph, from } = place;
    if (part === "gap" || (part === "label" && paragraph.text !== "")) return [];
    return paragraph.notes
      .map((note) => ({ at: note.at - from, note: note.paragraph }))
      .filter(({ at }) => (at > 0 || from === 0) && at >= 0 && at <= length)
      .map(({ at, note }) => (part === "label" ? { at: length, note } : { at, note }));
  }

  #keepsMark({ before, after }: Stretch): boolean {
    return this.#isCounted || before?.label === after?.label;
  }

  #write(at: number, stretch: Stretch | undefined, standing: Standing, around: Fate): NoteMark | null {
    if (stretch === undefined) return null;
    const id = this.#footnotes.length + FIRST_ID;
    const paragraph = standing === "before" ? stretch.before : stretch.after;
    const own = standing === "both" ? around : standing === "before" ? DELETED : INSERTED;
    // What moves with its paragraph is, in the note, deleted at one place and inserted at the other.
    const fate = own.kind === "kept" ? KEPT : isInAfter(own) ? INSERTED : DELETED;
    const mark = this.#isCounted ? null : (paragraph?.label ?? null);
    this.#footnotes.push(this.#footnote(id, { stretch, standing, fate, mark }));
    const attributes = { id, customMarkFollows: mark === null ? undefined : 1 };
    const run = w(
      "r",
      {},
      this.#noteMark(),
      w("footnoteReference", attributes),
      ...(mark === null ? [] : charactersOf(mark, fate.kind === "deleted")),
    );
    return { at, run, fate };
  }

  #noteMark(): XmlElement {
    return w("rPr", {}, said("rStyle", this.#dress.style("FootnoteReference")));
  }

  #footnote(
    id: number,
    {
      stretch,
      standing,
      fate,
      mark,
    }: {
      readonly stretch: Stretch;
      readonly standing: Standing;
      readonly fate: Fate;
      readonly mark: string | null;
    },
  ): XmlElement {
    const isGone = fate.kind === "deleted";
    const ownMark = mark === null ? [w("footnoteRef")] : charactersOf(mark, isGone);
    const head = [w("r", {}, this.#noteMark(), ...ownMark), w("r", {}, ...charactersOf(" ", isGone))];
    const { before, after } = stretch;
    const { properties: look, letters } = this.#dress.note(
      standing === "both"
        ? { before, after }
        : standing === "before"
          ? { before, after: null }
          : { before: null, after },
    );
    const words = piecesOf(stretch, standing, NO_MOVES)
      .filter(({ part }) => part === "text")
      .flatMap((piece) =>
        this.#changes.around(
          piece.fate,
          lettersOf(piece, []).map((each) => textRun(each, this.#changes, letters)),
        ),
      );
    const content = [...this.#changes.around(fate, head), ...words];
    return w("footnote", { id }, w("p", {}, ...when(look.length > 0, w("pPr", {}, ...look)), ...content));
  }
}

const NO_MOVES = { ofStretch: () => undefined, ofPhrase: () => undefined };

/** The stretch of each note of one side; a note is one paragraph and stands with one note or alone. */
function notesOf(cut: readonly CutParagraph[], side: "before" | "after"): ReadonlyMap<ParagraphId, Stretch> {
  return new Map(
    cut.flatMap(({ paragraph, stretches }) => {
      const [stretch] = stretches;
      return paragraph.kind !== "note" || stretch?.[side] === undefined ? [] : [[paragraph.id, stretch]];
    }),
  );
}

/** True when the notes are printed as Word counts them: 1, 2, 3 in the order of their marks. */
function isCountedByWord(cut: readonly CutParagraph[]): boolean {
  const labels = new Map(cut.map(({ paragraph }) => [paragraph.id, paragraph.label]));
  const marked = cut.flatMap(({ paragraph }) => (paragraph.kind === "note" ? [] : paragraph.notes));
  const order = [...new Set(marked.map((note) => note.paragraph))];
  return order.every((id, at) => (labels.get(id) ?? String(at + 1)) === String(at + 1));
}
