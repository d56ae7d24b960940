import type { Paragraph, Revision } from "@travaux/model";
import { type TextPiece, textPiecesOf } from "../reading/text-pieces.ts";

/** A stretch of a paragraph as it was understood: of its text, or words that a tracked change took out of it. */
export type UnderstoodPiece =
  | { readonly kind: "kept" | "inserted"; readonly piece: TextPiece; readonly by: string | null }
  | { readonly kind: "deleted"; readonly text: string; readonly at: number; readonly by: string | null };

/** A paragraph with its tracked changes: insertions where they stand, deletions at the place that they left. */
export function understoodPieces(paragraph: Paragraph): readonly UnderstoodPiece[] {
  const { revisions } = paragraph;
  const insertions = revisions.filter(({ kind, to, from }) => isInsertion(kind) && to > from);
  const deletions = revisions.filter((revision) => isDeletion(revision));
  const pieces = textPiecesOf(
    paragraph,
    revisions.flatMap(({ from, to }) => [from, to]),
  );
  const taken = (at: number): readonly UnderstoodPiece[] =>
    deletions
      .filter(({ from }) => from === at)
      .map((revision) => ({ kind: "deleted", text: revision.text ?? "", at, by: revision.author ?? null }));
  const shown = pieces.flatMap((piece): readonly UnderstoodPiece[] => {
    const insertion = insertions.find(({ from, to }) => from <= piece.from && piece.from < to);
    const kind = insertion === undefined ? "kept" : "inserted";
    return [...taken(piece.from), { kind, piece, by: insertion?.author ?? null }];
  });
  // What was taken out at the end stands behind the last piece.
  return [...shown, ...taken(paragraph.text.length)];
}

function isInsertion(kind: Revision["kind"]): boolean {
  return kind === "insert" || kind === "move-to";
}

function isDeletion({ kind, text }: Revision): boolean {
  return (kind === "delete" || kind === "move-from") && text !== undefined && text !== "";
}
