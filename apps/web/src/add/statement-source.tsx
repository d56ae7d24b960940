import { type ReactNode, useId, useState } from "react";
import { t } from "../language/t.ts";
import { FileChoice } from "./file-choice.tsx";
import { pastedFile } from "./pasted-file.ts";

interface StatementSourceProps {
  readonly isBusy: boolean;
  readonly choose: (file: File) => void;
}

/** Where a statement comes from: a file, or words that are pasted. */
export function StatementSource({ isBusy, choose }: StatementSourceProps): ReactNode {
  const id = useId();
  const [text, setText] = useState("");
  const takeFirst = (files: readonly File[]): void => {
    const [file] = files;
    if (file !== undefined) choose(file);
  };
  return (
    <div className="statement-source">
      <FileChoice
        isBusy={isBusy}
        choose={takeFirst}
        one={{ label: t("addStatement.file"), hint: t("addStatement.hint") }}
      />
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") choose(pastedFile(text));
        }}
      >
        <label htmlFor={id}>{t("addStatement.paste")}</label>
        <textarea
          id={id}
          className="input statement-paste"
          rows={6}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p>
          <button type="submit" className="button" disabled={isBusy || text.trim() === ""}>
            {t("addStatement.read")}
          </button>
        </p>
      </form>
    </div>
  );
}
