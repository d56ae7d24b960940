import { type ReactNode, type RefObject, useState } from "react";
import { t } from "../language/t.ts";
import { goToRow, rowToGoTo } from "../redline/walk.ts";
import { Icon } from "../ui/icon.tsx";
import { useLetterKeys } from "../ui/letter-keys.ts";

const FINDINGS = "[data-finding=true]";
const ROWS = "[data-row]";

interface FindingsBarProps {
  readonly place: RefObject<HTMLElement | null>;
  /** Paragraphs about which something was noticed. */
  readonly total: number;
  /** False while another text is worked on. */
  readonly isInUse: boolean;
  /** What is being done: "reading again", or nothing. */
  readonly status: string;
  readonly children?: ReactNode;
}

/** The bar that stays in sight: the way from finding to finding, by buttons and by letters. */
export function FindingsBar({ place, total, isInUse, status, children }: FindingsBarProps): ReactNode {
  const [current, setCurrent] = useState(0);
  const walk = (rows: string, step: 1 | -1): void => {
    const row = place.current === null ? null : rowToGoTo(place.current, rows, step);
    if (row === null) return;
    goToRow(row);
    const all = [...(place.current?.querySelectorAll(FINDINGS) ?? [])];
    setCurrent(all.indexOf(row) + 1);
  };
  useLetterKeys(
    isInUse
      ? {
          n: () => walk(FINDINGS, 1),
          p: () => walk(FINDINGS, -1),
          j: () => walk(ROWS, 1),
          k: () => walk(ROWS, -1),
        }
      : {},
  );
  const where = current === 0 || current > total ? countWords(total) : t("mend.placeOf", { current, total });
  return (
    <div className="desk-bar no-print">
      <p role="status" className="desk-status">
        {status === "" ? where : t("mend.status", { where, status })}
      </p>
      <button type="button" className="button" disabled={total === 0} onClick={() => walk(FINDINGS, -1)}>
        <Icon name="previous" />
        <span className="visually-hidden">{t("mend.previousFinding")}</span>
      </button>
      <button type="button" className="button" disabled={total === 0} onClick={() => walk(FINDINGS, 1)}>
        <Icon name="next" />
        <span className="visually-hidden">{t("mend.nextFinding")}</span>
      </button>
      {children}
    </div>
  );
}

function countWords(total: number): string {
  return total === 0 ? t("mend.noFindings") : t("mend.findingsAt", { count: total });
}
