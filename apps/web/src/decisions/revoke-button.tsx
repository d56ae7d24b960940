import type { ReactNode } from "react";
import { t } from "../language/t.ts";

interface RevokeButtonProps {
  /** The decision in words, for those who hear the button without its row. */
  readonly words: string;
  readonly isBusy: boolean;
  readonly revoke: () => void;
}

/** Takes a decision back. */
export function RevokeButton({ words, isBusy, revoke }: RevokeButtonProps): ReactNode {
  return (
    <button
      type="button"
      className="button"
      disabled={isBusy}
      aria-label={t("action.revokeOf", { what: words })}
      onClick={revoke}
    >
      {t("action.revoke")}
    </button>
  );
}
