import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { formText } from "../add/form-text.ts";
import { useLanguageInUse } from "../language/language-in-use.ts";
import { LanguageChoice } from "../language/language-choice.tsx";
import { t } from "../language/t.ts";
import "./copy.css";

/** Why a page stays shut; null when it was opened. */
export type Shut = "wrong-password" | "unreadable" | "no-encryption";

interface LockedPageProps {
  /** Tries a password; when it is the right one, whoever gave this draws something else. */
  readonly open: (password: string) => Promise<Shut | null>;
}

/** What stands there of a page with a password until it is given: nothing of the negotiation. */
export function LockedPage({ open }: LockedPageProps): ReactNode {
  useLanguageInUse();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [shut, setShut] = useState<Shut | null>(null);
  useEffect(() => {
    document.title = `${t("locked.title")} – Travaux`;
  });
  const attempt = async (password: string): Promise<void> => {
    setIsBusy(true);
    setShut(null);
    const refused = await open(password);
    if (refused === null) return;
    setIsBusy(false);
    setShut(refused);
    field.current?.select();
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // Trying takes the browser a second, during which a second try would only wait.
    if (!isBusy) void attempt(formText(new FormData(event.currentTarget), "password"));
  };
  return (
    <main className="locked-page">
      <h1 className="page-title">{t("locked.title")}</h1>
      <p>{t("locked.lead")}</p>
      <form onSubmit={submit}>
        <div className="field">
          <label htmlFor={id}>{t("locked.password")}</label>
          <input
            ref={field}
            id={id}
            name="password"
            type="password"
            className="input"
            required
            autoComplete="current-password"
            aria-describedby={`${id}-said`}
          />
        </div>
        <button type="submit" className="button button-strong" aria-disabled={isBusy}>
          {t("locked.open")}
        </button>
        <p id={`${id}-said`} role={shut === null ? "status" : "alert"} className="locked-said">
          {shut === null ? (isBusy ? t("locked.opening") : "") : t(`locked.${shut}`)}
        </p>
      </form>
      <p>
        <LanguageChoice />
      </p>
    </main>
  );
}

/** What stands there when the page cannot be read at all: it was cut off or changed on its way. */
export function BrokenPage(): ReactNode {
  useLanguageInUse();
  return (
    <main className="locked-page">
      <h1 className="page-title">{t("locked.broken")}</h1>
      <p>{t("locked.unreadable")}</p>
    </main>
  );
}
