import { t } from "../language/t.ts";
import { localeInUse } from "../language/language-in-use.ts";
import { numberFormat } from "../language/intl-tools.ts";

const percent = { style: "percent", maximumFractionDigits: 0 } as const;

/** "5,431". */
export function printNumber(count: number): string {
  return numberFormat(localeInUse()).format(count);
}

/** A share between 0 and 1 in whole per cent; what is there but rounds to nothing is "under 1%". */
export function printShare(share: number): string {
  const format = numberFormat(localeInUse(), percent);
  return share > 0 && share < 0.005 ? t("count.underShare", { share: format.format(0.01) }) : format.format(share);
}
