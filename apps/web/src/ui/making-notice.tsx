import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { t } from "../language/t.ts";
import "./making-notice.css";

interface MakingNoticeProps {
  /** "rev-1-rev-2.docx" */
  readonly file: string;
  readonly giveUp: () => void;
}

/** A file that is being made, and the way to give it up: over the page, for the menu in which it was ordered may be shut by then. */
export function MakingNotice({ file, giveUp }: MakingNoticeProps): ReactNode {
  const words = t("file.making", { name: file });
  return createPortal(
    <section className="making no-print" aria-label={words}>
      <progress aria-label={words} />
      <span role="status">{words}</span>
      <button type="button" className="button" onClick={giveUp}>
        {t("action.cancel")}
      </button>
    </section>,
    document.body,
  );
}
