import type { ChangeFilter } from "@travaux/model";
import type { ReactNode } from "react";
import { t } from "../language/t.ts";
import { printChangeFilter } from "./change-filter.ts";
import { type ChangeKind, printChangeKinds } from "./change-kind.ts";
import { ClassFilter } from "./class-filter.tsx";
import { KindFilter } from "./kind-filter.tsx";

/** What of a text is shown, as an address has it. */
export interface FilterPart {
  readonly kinds?: string;
  readonly without?: string;
  readonly all?: "yes" | undefined;
}

interface FilterChoiceProps {
  /** How many rows have each kind of change; null while more are on their way. */
  readonly counts: ReadonlyMap<ChangeKind, number> | null;
  readonly wanted: ReadonlySet<ChangeKind>;
  readonly filter: ChangeFilter | undefined;
  /** Whether what did not change is shown as well; null where it never is. */
  readonly isUnfolded: boolean | null;
  readonly change: (part: FilterPart) => void;
}

/** Everything that decides what of the changes is to be seen: their kinds, what is marked, and the text between them. */
export function FilterChoice({ counts, wanted, filter, isUnfolded, change }: FilterChoiceProps): ReactNode {
  return (
    <>
      <KindFilter counts={counts} wanted={wanted} choose={(next) => change({ kinds: printChangeKinds(next) })} />
      <ClassFilter filter={filter} choose={(next) => change({ without: printChangeFilter(next) })} />
      {isUnfolded === null ? null : (
        <div>
          <button
            type="button"
            className="button"
            aria-pressed={isUnfolded}
            onClick={() => change({ all: isUnfolded ? undefined : "yes" })}
          >
            {t("compare.wholeText")}
          </button>
        </div>
      )}
    </>
  );
}

/** How many choices are in force. */
export function chosenIn(wanted: ReadonlySet<ChangeKind>, filter: ChangeFilter | undefined): number {
  return wanted.size + (filter === undefined ? 0 : 1);
}
