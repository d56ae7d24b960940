import type { ChosenTemplate } from "@travaux/model";
import { t } from "../language/t.ts";
import { Refusal } from "../read-model.ts";
import type { NotedFile } from "./file-button.tsx";

/** Makes a Word file in the look of the user's own. A look that can not be had costs the look, never the text: it is said. */
export async function inUsersLook(
  ask: () => Promise<ChosenTemplate | null>,
  write: (template: ChosenTemplate | null) => Promise<Uint8Array>,
): Promise<Uint8Array | NotedFile> {
  try {
    return await write(await ask());
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    return { file: await write(null), note: t("word.ownStyles") };
  }
}
