import type { ChosenTemplate } from "@travaux/model";
import { t } from "../language/t.ts";
import { Refusal } from "../read-model.ts";
import type { FileOrder } from "../writing/file-order.ts";
import type { NotedOrder } from "./file-button.tsx";

/** Orders a Word file in the look of the user's own. A look that can not be had costs the look, never the text: it is said. */
export async function inUsersLook(
  ask: () => Promise<ChosenTemplate | null>,
  order: (template: ChosenTemplate | null) => FileOrder,
): Promise<FileOrder | NotedOrder> {
  try {
    return order(await ask());
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { order: order(null), note: t("word.ownStyles") };
  }
}
