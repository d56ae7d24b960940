import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { type ChangeKind, changeKinds, kindMeans, kindName } from "./change-kind.ts";
import type { Row } from "./rows.ts";

interface KindFilterProps {
  readonly rows: readonly Row[];
  /** False while more rows are on their way: how many there are is not known then. */
  readonly isCounted: boolean;
  readonly wanted: ReadonlySet<ChangeKind>;
  readonly choose: (wanted: ReadonlySet<ChangeKind>) => void;
}

/** Narrows a comparison to some kinds of change. Only kinds that occur are offered; none pressed means all changes. */
export function KindFilter({ rows, isCounted, wanted, choose }: KindFilterProps): ReactNode {
  const counts = countKinds(rows);
  const toggle = (kind: ChangeKind): void => {
    const next = new Set(wanted);
    if (!next.delete(kind)) next.add(kind);
    choose(next);
  };
  return (
    <fieldset className="kinds">
      <legend className="visually-hidden">{t("compare.showKinds")}</legend>
      {changeKinds
        .filter((kind) => (counts.get(kind) ?? 0) > 0 || wanted.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className="button chip"
            aria-pressed={wanted.has(kind)}
            title={kindMeans(kind)}
            onClick={() => toggle(kind)}
          >
            {kindName(kind)} <span className="chip-count">{isCounted ? (counts.get(kind) ?? 0) : "…"}</span>
          </button>
        ))}
      {wanted.size === 0 ? null : (
        <button type="button" className="button button-plain chip" onClick={() => choose(new Set())}>
          {t("compare.allChanges")}
        </button>
      )}
    </fieldset>
  );
}

/** How many pairs are of each kind. */
function countKinds(rows: readonly Row[]): ReadonlyMap<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const row of rows) {
    if (row.kind === "stub") continue;
    for (const kind of row.changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
