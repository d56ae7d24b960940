import { type ReactNode, useRef } from "react";
import { t } from "../language/t.ts";
import type { OutlineEntry } from "./outline.ts";
import { OutlineList } from "./outline-list.tsx";
import "./contents.css";

interface ContentsProps {
  readonly entries: readonly OutlineEntry[];
  readonly language: string;
  readonly isWide: boolean;
}

/** The table of contents: beside the text, or on a narrow page a sheet that a button at the bottom brings up. */
export function Contents({ entries, language, isWide }: ContentsProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  if (isWide)
    return (
      <aside className="outline no-print" aria-label={t("draft.outline")}>
        <OutlineList entries={entries} language={language} />
      </aside>
    );
  return (
    <>
      <button type="button" className="button contents-open no-print" onClick={() => sheet.current?.showModal()}>
        {t("draft.outline")}
      </button>
      <dialog
        ref={sheet}
        className="sheet"
        aria-label={t("draft.outline")}
        onClick={(event) => {
          // A click on what is dimmed around the sheet is one on the dialog itself.
          if (event.target === event.currentTarget) sheet.current?.close();
        }}
      >
        <div className="sheet-body">
          <OutlineList entries={entries} language={language} onFollow={() => sheet.current?.close()} />
          <button type="button" className="button" onClick={() => sheet.current?.close()}>
            {t("action.close")}
          </button>
        </div>
      </dialog>
    </>
  );
}
