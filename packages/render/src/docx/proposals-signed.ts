import type { Paragraph, Revision } from "@travaux/model";
import type { Signature } from "./signature.ts";
import { partOf } from "./woven-text.ts";
import type { Piece, WovenBlock } from "./woven-text.ts";

/**
 * Signs what somebody had proposed in the later draft already with that person's name and day: words that came and lie in a
 * tracked insertion, words that went and that a tracked deletion at that place holds. Pieces are cut where proposals begin
 * and end; no word and no fate is changed, so that what is accepted and rejected stays the same. Moves stay unsigned: a
 * phrase moved from one draft to the next need not be the one that somebody moved.
 */
export function proposalsSigned(blocks: readonly WovenBlock[]): readonly WovenBlock[] {
  return blocks.map((block, at) => {
    const around = [blocks[at - 1]?.after, block.after, blocks[at + 1]?.after].flatMap((each) => each ?? []);
    return block.kind === "line"
      ? { ...block, pieces: signedPieces(block.pieces, around) }
      : { ...block, cells: block.cells.map((cell) => signedPieces(cell, around)) };
  });
}

function signedPieces(pieces: readonly Piece[], around: readonly Paragraph[]): readonly Piece[] {
  return pieces.flatMap((piece, at) => {
    if (piece.part !== "text") return [piece];
    if (piece.fate.kind === "inserted") return insertedPieces(piece);
    if (piece.fate.kind !== "deleted") return [piece];
    // A line that went as a whole left its words beside the lines around it.
    const beside = around.flatMap(({ revisions }) => revisions.filter(isDeletion));
    return deletedPieces(piece, deletionsAt(pieces, at) ?? beside.filter((each) => each.text?.includes(piece.text)));
  });
}

function insertedPieces(piece: Piece): readonly Piece[] {
  const { after, text } = piece;
  if (after === null) return [piece];
  const to = after.from + text.length;
  const insertions = after.paragraph.revisions
    .filter(({ kind, from, to: end }) => (kind === "insert" || kind === "move-to") && from < to && end > after.from)
    .toSorted((one, other) => one.from - other.from);
  const parts: Piece[] = [];
  let done = 0;
  for (const insertion of insertions) {
    const by = signatureOf(insertion);
    const [from, end] = [Math.max(done, insertion.from - after.from), Math.min(text.length, insertion.to - after.from)];
    if (by === null || from >= end) continue;
    if (from > done) parts.push(partOf(piece, done, text.slice(done, from)));
    parts.push({ ...partOf(piece, from, text.slice(from, end)), by });
    done = end;
  }
  return done === 0 ? [piece] : [...parts, ...(done < text.length ? [partOf(piece, done, text.slice(done))] : [])];
}

/**
 * The deletions that were tracked where a piece went: between the words that stay before it and behind it, for beside words
 * that came a deletion stands on either side of them. Null where the later draft has no word in the line.
 */
function deletionsAt(pieces: readonly Piece[], at: number): readonly Revision[] | null {
  const [last, next] = [pieces.slice(0, at).findLast(stays), pieces.slice(at + 1).find(stays)];
  const paragraph = (next ?? last ?? pieces.find(isWord))?.after?.paragraph;
  if (paragraph === undefined) return null;
  const from = last?.after?.paragraph === paragraph ? last.after.from + last.text.length : 0;
  const to = next?.after?.from ?? paragraph.text.length;
  return paragraph.revisions.filter((each) => isDeletion(each) && each.from >= from && each.from <= to);
}

function stays(piece: Piece): boolean {
  return isWord(piece) && piece.fate.kind === "kept";
}

function isWord({ part, after }: Piece): boolean {
  return part === "text" && after !== null;
}

function isDeletion({ kind, text = "" }: Revision): boolean {
  return (kind === "delete" || kind === "move-from") && text.trim() !== "";
}

/** The deletions, each at most once, in the words of a piece; or the piece in the words of one of them. */
function deletedPieces(piece: Piece, deletions: readonly Revision[]): readonly Piece[] {
  for (const deletion of deletions) {
    const by = signatureOf(deletion);
    const gone = deletion.text ?? "";
    if (by === null) continue;
    if (gone.includes(piece.text)) return [{ ...piece, by }];
    const from = piece.text.indexOf(gone);
    if (from < 0) continue;
    const others = deletions.filter((each) => each !== deletion);
    const end = from + gone.length;
    return [
      ...(from > 0 ? deletedPieces(partOf(piece, 0, piece.text.slice(0, from)), others) : []),
      { ...partOf(piece, from, gone), by },
      ...(end < piece.text.length ? deletedPieces(partOf(piece, end, piece.text.slice(end)), others) : []),
    ];
  }
  return [piece];
}

/** As the schema wants a date: a day and a time. */
const DATE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?$/u;

/** Null for a change that nobody signed: it is ours like those that the comparison found. */
function signatureOf({ author = "", date = "" }: Revision): Signature | null {
  if (author.trim() === "") return null;
  return DATE.test(date) && !Number.isNaN(Date.parse(date)) ? { author, date } : { author };
}
