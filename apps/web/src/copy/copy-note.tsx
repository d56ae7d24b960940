import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import type { CopyParticulars } from "../read-model.ts";
import { printDate } from "../ui/dates.ts";
import "./copy.css";

/** Says on every page of a copy that it is one, and of which day. */
export function CopyNote({ copy }: { readonly copy: CopyParticulars }): ReactNode {
  const date = printDate(copy.madeOn);
  return (
    <aside className="copy-note meta no-print" aria-label={t("copy.about")}>
      {t(copy.holds === "negotiation" ? "copy.ofNegotiation" : "copy.ofTwoDrafts", { date })}
    </aside>
  );
}
