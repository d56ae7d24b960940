import type { ReactNode } from "react";
import { t } from "../language/t.ts";

/** Links to other pages that show the same: apart from what works on this one. */
export function Elsewhere({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <nav className="elsewhere no-print" aria-label={t("bar.elsewhere")}>
      {children}
    </nav>
  );
}
