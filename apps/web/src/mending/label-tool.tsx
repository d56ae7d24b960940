import type { Mend } from "@travaux/model";
import { type ReactNode, useId } from "react";
import { t } from "../language/t.ts";

interface LabelToolProps {
  readonly label: string | null;
  readonly mend: (mend: Mend) => void;
}

/** Sets the label as it is to be printed, or says that there is none. */
export function LabelTool({ label, mend }: LabelToolProps): ReactNode {
  const id = useId();
  return (
    <form
      className="mend-tool"
      onSubmit={(event) => {
        event.preventDefault();
        const given = new FormData(event.currentTarget).get("label");
        const words = typeof given === "string" ? given.trim() : "";
        if (words !== "" && words !== label) mend({ kind: "label", label: words });
      }}
    >
      <label htmlFor={id}>{t("mend.labelField")}</label>
      <input
        key={label ?? ""}
        id={id}
        name="label"
        className="input"
        data-control="label"
        defaultValue={label ?? ""}
        autoComplete="off"
        maxLength={60}
        dir="auto"
        size={8}
      />
      <button type="submit" className="button" data-control="set-label">
        {t("mend.setLabel")}
      </button>
      <button
        type="button"
        className="button"
        data-control="no-label"
        disabled={label === null}
        onClick={() => mend({ kind: "label", label: null })}
      >
        {t("mend.removeLabel")}
      </button>
    </form>
  );
}
