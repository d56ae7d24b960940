import type { ReactNode } from "react";
import { useFoundContent } from "../ui/use-found-content.ts";
import type { Piece } from "./blocks.ts";
import { foldWords } from "./row-words.ts";
import type { PairRow } from "./rows.ts";
import { useCompareSetting } from "./use-compare-setting.ts";

interface FoldPieceProps {
  readonly piece: Piece & { readonly kind: "folded" };
  readonly isOpen: boolean;
  /** True when only some kinds of change are wanted. */
  readonly isNarrowed: boolean;
  readonly open: (isOpen: boolean) => void;
  /** The rows. */
  readonly children: ReactNode;
}

/**
 * Rows out of interest, and before the first of them the line into which they are folded. The browser's own search finds
 * what is inside and opens it.
 */
export function FoldPiece({ piece, isOpen, isNarrowed, open, children }: FoldPieceProps): ReactNode {
  const content = useFoundContent(isOpen, () => open(true));
  return (
    <div className="fold">
      {piece.key === piece.fold.key ? (
        <FoldLine piece={piece} isOpen={isOpen} isNarrowed={isNarrowed} open={open} />
      ) : null}
      <div ref={content} id={piece.key} className="fold-content">
        {children}
      </div>
    </div>
  );
}

function FoldLine({ piece, isOpen, isNarrowed, open }: Omit<FoldPieceProps, "children">): ReactNode {
  const { books, filter } = useCompareSetting();
  const pairs = piece.fold.rows.filter((row): row is PairRow => row.kind === "pair");
  return (
    <button
      type="button"
      className="fold-button"
      aria-expanded={isOpen}
      aria-controls={piece.fold.pieces.join(" ")}
      onClick={() => open(!isOpen)}
    >
      {foldWords(pairs, books, isNarrowed || filter !== undefined)}
    </button>
  );
}
