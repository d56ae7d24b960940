import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { type ChangeKind, changeKinds, kindMeans, kindName } from "./change-kind.ts";

interface KindFilterProps {
  /** How many rows have each kind of change; null while more are on their way. */
  readonly counts: ReadonlyMap<ChangeKind, number> | null;
  readonly wanted: ReadonlySet<ChangeKind>;
  readonly choose: (wanted: ReadonlySet<ChangeKind>) => void;
}

/** Narrows a comparison to some kinds of change. Only kinds that occur are offered; none pressed means all changes. */
export function KindFilter({ counts, wanted, choose }: KindFilterProps): ReactNode {
  const toggle = (kind: ChangeKind): void => {
    const next = new Set(wanted);
    if (!next.delete(kind)) next.add(kind);
    choose(next);
  };
  return (
    <fieldset className="kinds">
      <legend className="meta quiet">{t("compare.showKinds")}</legend>
      {changeKinds
        .filter((kind) => counts === null || (counts.get(kind) ?? 0) > 0 || wanted.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            className="button chip"
            aria-pressed={wanted.has(kind)}
            title={kindMeans(kind)}
            onClick={() => toggle(kind)}
          >
            {kindName(kind)} <span className="chip-count">{counts === null ? "…" : (counts.get(kind) ?? 0)}</span>
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

/** How many rows are of each kind. */
export function countKinds(
  rows: readonly { readonly changes: ReadonlySet<ChangeKind> }[],
): ReadonlyMap<ChangeKind, number> {
  const counts = new Map<ChangeKind, number>();
  for (const { changes } of rows) for (const kind of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
