import { type ReactNode, useLayoutEffect, useRef } from "react";
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
  const content = useRef<HTMLDivElement>(null);
  // Before anything is measured: what is hidden must not be laid out for nothing.
  useLayoutEffect(() => {
    const element = content.current;
    if (element === null) return undefined;
    // React knows `hidden` as a yes or no only.
    if (isOpen) element.removeAttribute("hidden");
    else element.setAttribute("hidden", "until-found");
    const show = (): void => open(true);
    element.addEventListener("beforematch", show);
    return () => element.removeEventListener("beforematch", show);
  });
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
