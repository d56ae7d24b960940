import type { BracketChange, ChangeFilter, Redline, RedlineRun, ReportedPlace } from "@travaux/model";
import { isClassShown } from "@travaux/model";

/**
 * The places of a redline at which something changed that the filter shows, in reading order. A place is all that was
 * struck out and brought in between two stretches of kept words; white space that was kept does not end it.
 */
export function changedPlaces(redline: Redline, filter: ChangeFilter): readonly ReportedPlace[] {
  return redline.flatMap(({ runs }) =>
    stretchesOf(runs)
      .map(placeOf)
      .filter((place) => place.changes.some((change) => isClassShown(filter, change))),
  );
}

function stretchesOf(runs: readonly RedlineRun[]): readonly (readonly RedlineRun[])[] {
  const stretches: RedlineRun[][] = [];
  let open: RedlineRun[] = [];
  const close = (): void => {
    // Kept white space at the end belongs to what follows.
    while (open.at(-1)?.kind === "kept") open.pop();
    if (open.length > 0) stretches.push(open);
    open = [];
  };
  for (const run of runs) {
    if (run.kind === "kept" && run.text.trim() !== "") close();
    else if (run.kind !== "kept" || open.length > 0) open.push(run);
  }
  close();
  return stretches;
}

function placeOf(runs: readonly RedlineRun[]): ReportedPlace {
  const spell = (without: "inserted" | "deleted"): string =>
    runs
      .filter(({ kind }) => kind !== without)
      .map(({ text }) => text)
      .join("")
      .trim();
  const [force, ...otherForces] = new Set(runs.flatMap((run) => run.force ?? []));
  const brackets = new Set(
    runs.flatMap((run): readonly BracketChange[] => (run.brackets === undefined ? [] : [run.brackets])),
  );
  return {
    before: spell("inserted"),
    after: spell("deleted"),
    changes: [...new Set(runs.flatMap(({ changes }) => changes ?? []))],
    // What binds more in one word and less in another can not be said of the place.
    ...(force === undefined || otherForces.length > 0 ? {} : { force }),
    ...(brackets.size === 0 ? {} : { brackets: [...brackets] }),
  };
}
