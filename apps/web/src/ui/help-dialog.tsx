import { type ReactNode, useEffect, useRef } from "react";
import type { MessageId } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { switchLetterKeys, useLetterKeysSetting } from "./letter-keys.ts";
import "./help-dialog.css";

const keys: readonly (readonly [keys: readonly string[], does: MessageId])[] = [
  [["n", "p"], "help.change"],
  [["j", "k"], "help.paragraph"],
  [["m"], "help.view"],
  [["g"], "help.goTo"],
  [["1", "…", "9"], "help.reading"],
  [["o", "x"], "help.other"],
  [["u"], "help.undo"],
  [["f", "b"], "help.room"],
  [["/", "Ctrl K"], "help.search"],
  [["?"], "help.help"],
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
        {t("shell.keys")}
      </h2>
      <dl className="help-keys">
        {keys.map(([letters, does]) => (
          <div key={does} className="help-row">
            <dt>
              {letters.map((letter) => (
                <kbd key={letter}>{letter}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <p className="meta quiet">{t("help.hint")}</p>
      <label className="help-switch">
        <input
          type="checkbox"
          checked={areLettersOn}
          onChange={(event) => switchLetterKeys(event.currentTarget.checked)}
        />{" "}
        {t("help.switch")}
      </label>
      <button type="button" className="button" onClick={close}>
        {t("action.close")}
      </button>
    </dialog>
  );
}
