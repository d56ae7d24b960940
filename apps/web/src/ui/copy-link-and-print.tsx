import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { CopyButton } from "./copy-button.tsx";

interface CopyLinkAndPrintProps {
  /** False while what is to be printed is on its way. */
  readonly isReady?: boolean;
}

/** What any page can be handed on as: its link, which holds all that is shown, and paper. */
export function CopyLinkAndPrint({ isReady = true }: CopyLinkAndPrintProps): ReactNode {
  return (
    <>
      <CopyButton copied={() => ({ text: location.href })}>{t("copy.link")}</CopyButton>
      <button type="button" className="button" disabled={!isReady} onClick={() => print()}>
        {t("bar.print")}
      </button>
    </>
  );
}
