import { type ReactNode, useEffect, useRef } from "react";
import { switchLetterKeys, useLetterKeysSetting } from "./letter-keys.ts";
import "./help-dialog.css";

const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
  [["n", "p"], "Next change, finding or open citation, previous one"],
  [["j", "k"], "Next paragraph, previous paragraph"],
  [["m"], "Another way of showing changes"],
  [["1", "…", "9"], "Of an open citation: choose that reading"],
  [["o", "x"], "Of an open citation: another document, no paragraph"],
  [["u"], "Take back what you settled last"],
  [["/"], "Search the drafts"],
  [["?"], "This list"],
];

interface HelpDialogProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/** The keys, and the switch for those of a single letter. */
export function HelpDialog({ isOpen, close }: HelpDialogProps): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const areLettersOn = useLetterKeysSetting();
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-title" onClose={close}>
      <h2 id="help-title" className="help-title">
        Keys
      </h2>
      <dl className="help-keys">
        {keys.map(([letters, does]) => (
          <div key={does} className="help-row">
            <dt>
              {letters.map((letter) => (
                <kbd key={letter}>{letter}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="meta quiet">Every key has a button or a link on the page that does the same.</p>
      <label className="help-switch">
        <input
          type="checkbox"
          checked={areLettersOn}
          onChange={(event) => switchLetterKeys(event.currentTarget.checked)}
        />{" "}
        Single letters do these things
      </label>
      <button type="button" className="button" onClick={close}>
        Close
      </button>
    </dialog>
  );
}
