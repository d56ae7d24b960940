import { useContext } from "react";
import { type CompareSetting, CompareSettingContext } from "./compare-setting.ts";

/** @throws outside of a comparison */
export function useCompareSetting(): CompareSetting {
  const setting = useContext(CompareSettingContext);
  if (setting === null) throw new Error("a row is shown outside of a comparison");
  return setting;
}
