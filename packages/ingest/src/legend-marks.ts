import type { Emphasis, LegendEntry, Revision, RevisionKind } from "@travaux/model";
import type { Block } from "./block.ts";
import { sliceInline } from "./inline-span.ts";
import { textPiece } from "./inline-piece.ts";
import { joinPieces } from "./join-pieces.ts";
import type { InlinePiece } from "./inline-piece.ts";
import type { InlineText } from "./inline-text.ts";
import { rowBlock } from "./row-block.ts";
import { staysIn } from "./revision-choice.ts";
import type { RevisionChoice } from "./revision-choice.ts";

/**
 * Reads typographic marks as a legend says. What means inserted or deleted becomes a tracked change, settled as those of
 * the file are: words that are not in the text that is read stand in the change. Marks with any other meaning stay as
 * they are; so does everything where no legend is given.
 */
export function applyLegend(
  blocks: readonly Block[],
  legend: readonly LegendEntry[],
  choice: RevisionChoice,
): readonly Block[] {
  const revisionOf = (mark: Emphasis): "insert" | "delete" | null => {
    const entry = legend.find((each) => each.mark === mark.kind && isValue(each.value, mark.value));
    if (entry?.means === "inserted") return "insert";
    return entry?.means === "deleted" ? "delete" : null;
  };
  const read: Block[] = [];
  let carried: readonly Revision[] = [];
  for (const [place, block] of blocks.entries()) {
    const settled = block.marks.some((mark) => revisionOf(mark) !== null) ? settle(block, revisionOf, choice) : block;
    const isGone = settled.text === "" && block.text !== "" && settled.formatLabel === null;
    const next = blocks[place + 1];
    // A paragraph of which nothing is left goes into the next one, as in Word when its mark is deleted with it.
    if (isGone && block.role === "paragraph" && next?.role === "paragraph") {
      carried = [...carried, ...settled.revisions];
      continue;
    }
    const before = carried.map((revision) => ({ ...revision, from: 0, to: 0 }));
    read.push(before.length === 0 ? settled : { ...settled, revisions: [...before, ...settled.revisions] });
    carried = [];
  }
  return read;
}

function isValue(wanted: string | undefined, value: string | undefined): boolean {
  return wanted === undefined || wanted.toLowerCase() === value?.toLowerCase();
}

type RevisionOf = (mark: Emphasis) => "insert" | "delete" | null;

function settle(block: Block, revisionOf: RevisionOf, choice: RevisionChoice): Block {
  if (block.role !== "table-row") return { ...block, ...settleText(block, revisionOf, choice) };
  const cells: InlineText[] = [];
  let from = 0;
  for (const cell of block.text.split("\t")) {
    cells.push(settleText(sliceInline(block, from, from + cell.length), revisionOf, choice));
    from += cell.length + 1;
  }
  return { ...block, ...rowBlock(cells, block.origin) };
}

function settleText(inline: InlineText, revisionOf: RevisionOf, choice: RevisionChoice): InlineText {
  const settled = joinPieces(piecesOf(inline, revisionOf, choice));
  // They have no words, and belong to the paragraph.
  const ofParagraph = inline.revisions.filter((revision) => revision.kind === "paragraph-mark");
  const end = settled.text.length;
  return {
    ...settled,
    revisions: [...settled.revisions, ...ofParagraph.map((revision) => ({ ...revision, from: end, to: end }))],
  };
}

/** A paragraph taken apart at every place where something begins or ends. */
function piecesOf(inline: InlineText, revisionOf: RevisionOf, choice: RevisionChoice): readonly InlinePiece[] {
  const wide = inline.revisions.filter((revision) => revision.from < revision.to && revision.kind !== "paragraph-mark");
  const absent = inline.revisions.filter(
    (revision) => revision.from >= revision.to && revision.kind !== "paragraph-mark",
  );
  const places = new Set([0, inline.text.length]);
  for (const span of [...inline.marks, ...wide, ...absent, ...inline.comments]) places.add(span.from).add(span.to);
  for (const { at } of inline.notes) places.add(at);
  const cuts = [...places].toSorted((one, other) => one - other);
  const begin = {
    marks: startingAt(inline.marks),
    revisions: startingAt(wide),
    absent: startingAt(absent),
    notes: startingAt(inline.notes.map(({ at, key }) => ({ from: at, key }))),
    comments: startingAt(inline.comments.map((comment, index) => ({ ...comment, index }))),
  };
  const pieces: InlinePiece[] = [];
  let marks: readonly Emphasis[] = [];
  let revisions: readonly Revision[] = [];
  let comments: readonly (InlineText["comments"][number] & { readonly index: number })[] = [];
  for (const [index, at] of cuts.entries()) {
    const end = cuts[index + 1] ?? at;
    const isOpen = (span: { readonly to: number }): boolean => span.to > at;
    const begun = begin.comments.get(at) ?? [];
    for (const { index: key } of begun) pieces.push({ kind: "comment-start", key: String(key) });
    for (const { index: key, from: _from, to: _to, ...comment } of [...comments, ...begun].filter(({ to }) => to <= at))
      pieces.push({ kind: "comment-end", key: String(key), comment });
    comments = [...comments, ...begun].filter(isOpen);
    for (const { text = "", from: _from, to: _to, ...revision } of begin.absent.get(at) ?? [])
      pieces.push({ kind: "absent", text, revision });
    for (const { key } of begin.notes.get(at) ?? []) pieces.push({ kind: "note", key });
    marks = [...marks, ...(begin.marks.get(at) ?? [])].filter(isOpen);
    revisions = [...revisions, ...(begin.revisions.get(at) ?? [])].filter(isOpen);
    const text = inline.text.slice(at, end);
    if (text !== "") addText(pieces, text, { marks, revisions, revisionOf, choice });
  }
  return pieces;
}

interface Over {
  readonly marks: readonly Emphasis[];
  readonly revisions: readonly Revision[];
  readonly revisionOf: RevisionOf;
  readonly choice: RevisionChoice;
}

function addText(pieces: InlinePiece[], text: string, { marks, revisions, revisionOf, choice }: Over): void {
  const said = new Set(marks.map(revisionOf).filter((kind) => kind !== null));
  // What is marked as both came and went: it is in neither text, and the later of the two is what it is read as.
  const kind: RevisionKind | null = said.has("delete") ? "delete" : said.has("insert") ? "insert" : null;
  if (kind !== null && !staysIn(kind, choice)) {
    const last = pieces.at(-1);
    if (last?.kind === "absent" && last.revision.kind === kind && Object.keys(last.revision).length === 1)
      pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ kind: "absent", text, revision: { kind } });
    return;
  }
  const kept = marks
    .filter((mark) => revisionOf(mark) === null)
    .map(({ kind: mark, value }) => ({ kind: mark, ...(value === undefined ? {} : { value }) }));
  const others = revisions.map(({ from: _from, to: _to, text: _text, ...revision }) => revision);
  pieces.push(textPiece(text, kept, kind === null ? others : [...others, { kind }]));
}

function startingAt<Item extends { readonly from: number }>(
  items: readonly Item[],
): ReadonlyMap<number, readonly Item[]> {
  const starting = new Map<number, Item[]>();
  for (const item of items) {
    const there = starting.get(item.from);
    if (there === undefined) starting.set(item.from, [item]);
    else there.push(item);
  }
  return starting;
}
