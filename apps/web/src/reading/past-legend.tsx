import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { PastSigns } from "./past-signs.tsx";

const signs = ["came", "changed", "moved", "gone", "kept"] as const;

/** How to read the signs beside the paragraphs. */
export function PastLegend(): ReactNode {
  return (
    <div className="past-legend meta quiet no-print">
      <span>{t("past.signs")}</span>
      <ul className="past-legend-signs">
        {signs.map((sign) => (
          <li key={sign}>
            <PastSigns dots={[sign]} here={-1} /> {t(`past.${sign}`)}
          </li>
        ))}
        <li>
          <PastSigns dots={["absent"]} here={0} /> {t("past.here")}
        </li>
      </ul>
    </div>
  );
}
