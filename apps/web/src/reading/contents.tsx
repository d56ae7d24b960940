import { type ReactNode, useRef } from "react";
import { t } from "../language/t.ts";
import { Icon } from "../ui/icon.tsx";
import type { OutlineEntry } from "./outline.ts";
import { OutlineList } from "./outline-list.tsx";
import "./contents.css";

interface ContentsProps {
  readonly entries: readonly OutlineEntry[];
  readonly language: string;
}

interface ContentsBesideProps extends ContentsProps {
  /** The way to a paragraph that is no heading. */
  readonly children: ReactNode;
}

/** The table of contents beside the text. */
export function Contents({ entries, language, children }: ContentsBesideProps): ReactNode {
  return (
    <aside className="outline no-print" aria-label={t("draft.outline")}>
      {children}
      <OutlineList entries={entries} language={language} />
    </aside>
  );
}

/** The table of contents of a narrow page: a sheet that a button of the bar at its foot brings up. */
export function ContentsSheet({ entries, language }: ContentsProps): ReactNode {
  const sheet = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => sheet.current?.showModal()}>
        <Icon name="contents" />
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
