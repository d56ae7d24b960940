import { listFormat } from "./intl-tools.ts";
import { localeInUse } from "./language-in-use.ts";
import { setApart, t } from "./t.ts";

/** "Rev 1, Rev 2 and Rev 3", "Rev 1 or Rev 2". */
export function listed(parts: readonly string[], type: "conjunction" | "disjunction" = "conjunction"): string {
  return listFormat(localeInUse(), { type }).format(parts.map(setApart));
}

/** "5 drafts, 3 rounds": one after the other, what is empty left out. */
export function inARow(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== "")
    .map(setApart)
    .join(t("list.comma"));
}
