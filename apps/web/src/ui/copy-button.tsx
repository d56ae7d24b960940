import { type ReactNode, useEffect, useState } from "react";
import { t } from "../language/t.ts";

/** What goes to the clipboard: plain words, and the same with marks for programs that take them. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

interface CopyButtonProps {
  readonly copied: () => Copied;
  readonly children: ReactNode;
}

/** As long as a button says that it has done its work. */
const SAID_MS = 4000;

/** Copies something and says so; where the browser keeps pages from the clipboard, it shows what is to be copied. */
export function CopyButton({ copied, children }: CopyButtonProps): ReactNode {
  const [outcome, setOutcome] = useState<"done" | { readonly text: string } | null>(null);
  useEffect(() => {
    if (outcome !== "done") return undefined;
    const timer = setTimeout(() => setOutcome(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async (): Promise<void> => {
    const what = copied();
    try {
      await writeToClipboard(what);
      setOutcome("done");
    } catch {
      setOutcome({ text: what.text });
    }
  };
  return (
    <span className="copy">
      <button type="button" className="button" onClick={() => void copy()}>
        {children}
      </button>
      <span role="status" className="meta quiet copy-said">
        {outcome === "done" ? t("copy.done") : ""}
      </span>
      {outcome === null || outcome === "done" ? null : (
        <label className="copy-by-hand meta">
          {t("copy.byHand")}
          <textarea readOnly rows={3} value={outcome.text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </span>
  );
}

async function writeToClipboard({ text, html }: Copied): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const blob = (words: string, type: string): Blob => new Blob([words], { type });
  return navigator.clipboard.write([
    new ClipboardItem({ "text/plain": blob(text, "text/plain"), "text/html": blob(html, "text/html") }),
  ]);
}
