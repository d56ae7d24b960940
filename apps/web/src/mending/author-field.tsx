import { type ReactNode, useId } from "react";
import { t } from "../language/t.ts";
import { keepSetting, readSetting } from "../ui/browser-settings.ts";

const SETTING = "travaux.author";

interface AuthorFieldProps {
  /** True when something is to be kept: then it has to be known by whom. */
  readonly isWanted: boolean;
}

/** Who decides: kept in the browser, so that it is typed once. */
export function AuthorField({ isWanted }: AuthorFieldProps): ReactNode {
  const id = useId();
  if (!isWanted) return null;
  return (
    <div className="field">
      <label htmlFor={id}>{t("author.name")}</label>
      <input
        id={id}
        name="author"
        className="input"
        required
        maxLength={120}
        autoComplete="name"
        aria-describedby={`${id}-hint`}
        // The name that was given last.
        defaultValue={readSetting(SETTING) ?? ""}
      />
      <p id={`${id}-hint`} className="meta quiet">
        {t("author.hint")}
      </p>
    </div>
  );
}

/** Reads the name out of a form, and remembers it. */
export function authorIn(form: FormData): string {
  const given = form.get("author");
  const author = typeof given === "string" ? given.trim() : "";
  if (author !== "") keepSetting(SETTING, author);
  return author;
}
