import { changeClasses, failure, substanceOnly, success } from "@travaux/model";
import type { ChangeClass, ChangeFilter, Result } from "@travaux/model";
import type { DoorError } from "./cli-error.ts";

/** Which changes a person wants to see, as the flags say it. */
export interface WantedChanges {
  readonly only?: readonly ChangeClass[];
  readonly without?: readonly ChangeClass[];
  readonly substance?: boolean;
}

/** One filter of all that the flags say together; null when all changes are wanted. */
export function changeFilterOf({
  only,
  without = [],
  substance,
}: WantedChanges): Result<ChangeFilter | null, DoorError> {
  const hidden = new Set([...without, ...(substance === true ? substanceOnly.classes : [])]);
  const shown = changeClasses.filter((each) => (only?.includes(each) ?? true) && !hidden.has(each));
  if (shown.length === 0) {
    return failure({
      kind: "usage",
      sentence: "--only, --without and --substance together leave no class of change to show; leave one of them out.",
    });
  }
  if (only !== undefined) return success({ kind: "only", classes: shown });
  if (hidden.size === 0) return success(null);
  return success({ kind: "without", classes: changeClasses.filter((each) => hidden.has(each)) });
}
