import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { CopyButton } from "./copy-button.tsx";

/** What any page can be handed on as: its link, which holds all that is shown, and paper. */
export function CopyLinkAndPrint(): ReactNode {
  return (
    <>
      <CopyButton copied={() => ({ text: location.href })}>{t("copy.link")}</CopyButton>
      <button type="button" className="button" onClick={() => print()}>
        {t("bar.print")}
      </button>
    </>
  );
}
