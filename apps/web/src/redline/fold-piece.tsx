import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { useFoundContent } from "../ui/use-found-content.ts";
import type { WishedFold } from "./row-look.ts";

interface FoldPieceProps {
  readonly id: string;
  readonly fold: WishedFold;
  readonly isOpen: boolean;
  readonly open: (isOpen: boolean) => void;
  /** The rows. */
  readonly children: ReactNode;
}

/**
 * Rows out of interest, and before the first of them the line into which they are folded. The browser's own search finds
 * what is inside and opens it.
 */
export function FoldPiece({ id, fold, isOpen, open, children }: FoldPieceProps): ReactNode {
  const content = useFoundContent(isOpen, () => open(true));
  return (
    <div className="fold">
      {id === fold.key ? (
        <button
          type="button"
          className="fold-button"
          {...interfaceAttributes()}
          aria-expanded={isOpen}
          aria-controls={fold.pieces.join(" ")}
          onClick={() => open(!isOpen)}
        >
          {fold.words()}
        </button>
      ) : null}
      <div ref={content} id={id} className="fold-content">
        {children}
      </div>
    </div>
  );
}
