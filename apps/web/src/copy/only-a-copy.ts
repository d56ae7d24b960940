import { t } from "../language/t.ts";
import { Refusal } from "../read-model.ts";

/** Why nothing is kept in a copy. */
export function onlyACopy(): Refusal {
  return new Refusal("only-a-copy", t("copy.readOnly"));
}
