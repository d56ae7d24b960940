import type { ChangeClass, ComparedPair, RedlineRun } from "@travaux/model";
import { inARow } from "../language/listed.ts";
import { t } from "../language/t.ts";

/** What a class of change is called of a pair, with what is known of it: "legal force (weaker)", "brackets (lifted)". */
export function changeWords(pair: Pick<ComparedPair, "redline">, change: ChangeClass): string {
  const details = new Set(pair.redline.flatMap((entry) => entry.runs.flatMap((run) => detailOf(run, change) ?? [])));
  const name = t(`change.${change}`);
  return details.size === 0 ? name : t("change.detailed", { change: name, details: inARow([...details]) });
}

function detailOf(run: RedlineRun, change: ChangeClass): string | undefined {
  if (run.changes?.includes(change) !== true) return undefined;
  if (change === "legal-force") return run.force === undefined ? undefined : t(`force.${run.force}`);
  return change === "brackets" && run.brackets !== undefined ? t(`bracket.${run.brackets}`) : undefined;
}
