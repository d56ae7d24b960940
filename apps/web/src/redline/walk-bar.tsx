import type { ReactNode } from "react";
import { interfaceAttributes } from "../language/language-in-use.ts";
import { t } from "../language/t.ts";
import { Icon } from "../ui/icon.tsx";
import type { CompareView } from "./compare-search.ts";
import type { Walk } from "./use-walk.ts";

interface WalkBarProps {
  readonly before: string;
  readonly after: string;
  /** As the columns below are laid out. */
  readonly dir: "ltr" | "rtl" | undefined;
  /** Place of the current change among those shown, from 1; 0 before the first. */
  readonly current: number;
  /** Null while more changes are on their way. */
  readonly total: number | null;
  readonly view: CompareView;
  readonly walk: Walk;
}

/** The bar that stays in sight: which draft stands where, and the way from change to change. */
export function WalkBar({ before, after, dir, current, total, view, walk }: WalkBarProps): ReactNode {
  const where = total === null || current === 0 ? countWords(total) : t("compare.changeOf", { current, total });
  return (
    <div className="walk" data-view={view} dir={dir}>
      <p className="walk-side walk-before">
        <bdi>{before}</bdi>
      </p>
      <p className="walk-side walk-after">
        <span className="walk-to" {...interfaceAttributes()}>
          {t("compare.to")}
        </span>
        <bdi>{after}</bdi>
      </p>
      <div className="walk-steps no-print">
        <p className="walk-where" role="status" {...interfaceAttributes()}>
          {where}
        </p>
        <button type="button" className="button" disabled={total === 0} onClick={walk.previousChange}>
          <Icon name="previous" />
          <span className="visually-hidden">{t("compare.previousChange")}</span>
        </button>
        <button type="button" className="button" disabled={total === 0} onClick={walk.nextChange}>
          <Icon name="next" />
          <span className="visually-hidden">{t("compare.nextChange")}</span>
        </button>
      </div>
    </div>
  );
}

function countWords(total: number | null): string {
  if (total === null) return t("compare.comparing");
  return total === 0 ? t("compare.noChanges") : t("count.changes", { count: total });
}
