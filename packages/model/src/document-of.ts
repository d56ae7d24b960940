import type { DocumentJson, JsonValue, MarkJson, NodeJson } from "./document-json.ts";
import type { Paragraph } from "./paragraph.ts";
import type { Revision } from "./revision.ts";
import type { Span } from "./span.ts";

type Attributes = Readonly<Record<string, JsonValue>>;

/** A mark and the stretch of text it lies on. */
interface PlacedMark extends Span {
  readonly mark: MarkJson;
}

/** A node without text at a place between two characters. */
interface PlacedAtom {
  readonly at: number;
  readonly node: NodeJson;
}

/**
 * Makes the document of a draft from its paragraphs. `paragraphsOf` is the way back.
 *
 * Spans without width are kept for revisions, comments and note references; other spans without width, and spans of a
 * table row that begin or end on the tab between two cells, have no place in a document and are left out or cut.
 */
export function documentOf(draft: {
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
}): DocumentJson {
  const content: NodeJson[] = [];
  let rows: NodeJson[] = [];
  for (const paragraph of draft.paragraphs) {
    if (paragraph.kind === "table-row") {
      // Rows that follow each other in one part of the original are one table.
      if (rows.length === 0) content.push({ type: "table", content: rows });
      rows.push(rowOf(paragraph));
    } else {
      rows = [];
      content.push({
        type: paragraph.kind,
        attrs: attributesOf(paragraph),
        ...contentOf(paragraph),
      });
    }
  }
  return { type: "doc", attrs: { title: draft.title, language: draft.language }, content };
}

/** One sweep over the cells: a row of a thousand cells with a mark in each is laid out in time that grows with it. */
function rowOf(paragraph: Paragraph): NodeJson {
  const marks = marksOf(paragraph).toSorted((one, other) => one.from - other.from);
  const atoms = atomsOf(paragraph).toSorted((one, other) => one.at - other.at);
  const cells: NodeJson[] = [];
  let open: PlacedMark[] = [];
  let [nextMark, nextAtom, from] = [0, 0, 0];
  for (const cell of paragraph.text.split("\t")) {
    const range = { from, to: from + cell.length };
    open = open.filter((mark) => mark.to > range.from);
    for (let mark = marks[nextMark]; mark !== undefined && mark.from < range.to; mark = marks[++nextMark])
      if (mark.to > range.from) open.push(mark);
    const standing: PlacedAtom[] = [];
    for (let atom = atoms[nextAtom]; atom !== undefined && atom.at <= range.to; atom = atoms[++nextAtom])
      if (isAtomInRange(atom.at, range, paragraph.text)) standing.push(atom);
    const content = layOut(paragraph.text, range, open, standing);
    cells.push(content.length === 0 ? { type: "table_cell" } : { type: "table_cell", content });
    from = range.to + 1;
  }
  return { type: "table_row", attrs: attributesOf(paragraph), content: cells };
}

function attributesOf(paragraph: Paragraph): Attributes {
  const { id, label, canonical, path, level, origin } = paragraph;
  return {
    id,
    label,
    canonical,
    relation: paragraph.relation ?? null,
    former: paragraph.former ?? null,
    path,
    level,
    origin: { ...origin, ...(origin.box === undefined ? {} : { box: { ...origin.box } }) } satisfies JsonValue,
    eId: paragraph.eId ?? null,
    wId: paragraph.wId ?? null,
    revisions: paragraph.revisions.flatMap((revision, index) =>
      isOfParagraph(revision) ? [{ ...revisionAttributes(revision, index), from: revision.from, to: revision.to }] : [],
    ),
    comments: paragraph.comments.flatMap((comment, index) =>
      comment.from === comment.to ? [{ ...commentAttributes(comment, index), from: comment.from }] : [],
    ),
  };
}

/** True for changes that concern the paragraph rather than some of its words. */
function isOfParagraph(revision: Revision): boolean {
  if (revision.kind === "paragraph-mark" || revision.kind === "numbering") return true;
  const { kind } = revision;
  return revision.from === revision.to && (kind === "insert" || kind === "move-to" || kind === "formatting");
}

function contentOf(paragraph: Paragraph): { content?: readonly NodeJson[] } {
  const range = { from: 0, to: paragraph.text.length };
  const content = layOut(paragraph.text, range, marksOf(paragraph), atomsOf(paragraph));
  return content.length === 0 ? {} : { content };
}

/** A place on the border of two cells belongs to the cell that it ends. */
function isAtomInRange(at: number, range: Span, text: string): boolean {
  return at >= range.from && at <= range.to && (at < text.length || range.to === text.length);
}

/** Cuts the range wherever a mark begins or ends or an atom stands. Cost: pieces times the marks open at once. */
function layOut(
  text: string,
  range: Span,
  marks: readonly PlacedMark[],
  atoms: readonly PlacedAtom[],
): readonly NodeJson[] {
  const cuts = new Set<number>([range.from, range.to]);
  for (const mark of marks) {
    cuts.add(Math.max(mark.from, range.from));
    cuts.add(Math.min(mark.to, range.to));
  }
  for (const atom of atoms) cuts.add(atom.at);
  const places = [...cuts].toSorted((one, other) => one - other);
  const starting = marks.toSorted((one, other) => one.from - other.from);
  const standing = atoms.toSorted((one, other) => one.at - other.at);
  const content: NodeJson[] = [];
  let open: PlacedMark[] = [];
  let nextMark = 0;
  let nextAtom = 0;
  places.forEach((from, place) => {
    for (let atom = standing[nextAtom]; atom !== undefined && atom.at === from; atom = standing[++nextAtom])
      content.push(atom.node);
    open = open.filter((mark) => mark.to > from);
    for (let mark = starting[nextMark]; mark !== undefined && mark.from <= from; mark = starting[++nextMark]) {
      if (mark.to > from) open.push(mark);
    }
    const to = places[place + 1];
    if (to === undefined) return;
    const applied = inSchemaOrder(open);
    content.push({ type: "text", text: text.slice(from, to), ...(applied.length === 0 ? {} : { marks: applied }) });
  });
  return content;
}

/** ProseMirror keeps the marks of a node in the order of the schema; equal types by index, so that JSON is stable. */
const MARK_ORDER = ["emphasis", "bracket", "alternative", "attribution", "revision", "comment"];

function inSchemaOrder(open: readonly PlacedMark[]): readonly MarkJson[] {
  return open
    .map((placed) => placed.mark)
    .toSorted((one, other) => MARK_ORDER.indexOf(one.type) - MARK_ORDER.indexOf(other.type));
}

function marksOf(paragraph: Paragraph): readonly PlacedMark[] {
  const place = (span: Span, type: string, attrs: Attributes): PlacedMark => ({
    from: span.from,
    to: span.to,
    mark: { type, attrs },
  });
  const marks: PlacedMark[] = [
    ...paragraph.marks.map((mark, index) =>
      place(mark, "emphasis", { index, kind: mark.kind, value: mark.value ?? null }),
    ),
    ...paragraph.brackets.flatMap((bracket, index) => {
      const { id, depth, kind, opens, closes } = bracket;
      const alternatives = bracket.alternatives.map((span, option) =>
        place(span, "alternative", { bracket: index, index: option }),
      );
      return [place(bracket, "bracket", { index, id, depth, kind, opens, closes }), ...alternatives];
    }),
    ...paragraph.attributions.map((attribution, index) =>
      place(attribution, "attribution", {
        index,
        actors: attribution.actors,
        verb: attribution.verb,
        delegations: attribution.delegations ?? null,
        speaker: attribution.speaker ?? null,
      }),
    ),
    ...paragraph.revisions.flatMap((revision, index) =>
      isOfParagraph(revision) || isTakenOut(revision)
        ? []
        : [place(revision, "revision", revisionAttributes(revision, index))],
    ),
    ...paragraph.comments.map((comment, index) => place(comment, "comment", commentAttributes(comment, index))),
  ];
  return marks.filter((mark) => mark.to > mark.from);
}

function atomsOf(paragraph: Paragraph): readonly PlacedAtom[] {
  return [
    ...paragraph.notes.map((note) => ({
      at: note.at,
      node: { type: "note_reference", attrs: { paragraph: note.paragraph } },
    })),
    ...paragraph.revisions.flatMap((revision, index) =>
      isTakenOut(revision)
        ? [{ at: revision.from, node: { type: "deletion", attrs: revisionAttributes(revision, index) } }]
        : [],
    ),
  ];
}

function isTakenOut(revision: Revision): boolean {
  return revision.from === revision.to && !isOfParagraph(revision);
}

function revisionAttributes(revision: Revision, index: number): Attributes {
  const { kind, text, move, author, date } = revision;
  return { index, kind, text: text ?? null, move: move ?? null, author: author ?? null, date: date ?? null };
}

function commentAttributes(comment: Paragraph["comments"][number], index: number): Attributes {
  return {
    index,
    author: comment.author,
    text: comment.text,
    initials: comment.initials ?? null,
    date: comment.date ?? null,
  };
}
