import type { Outcome } from "@travaux/application";
import type { ChosenTemplate } from "@travaux/model";
import { errorSentence } from "./error-sentence.ts";
import type { Format } from "./flags.ts";

/** How a Word file is to look, and what is to be said of it. */
export interface WordLook {
  /** Null for our own styles. */
  readonly template: ChosenTemplate | null;
  /** Why the file does not look as the user's; null where nothing is to be said. */
  readonly note: string | null;
}

const OWN_LOOK: WordLook = { template: null, note: null };

/**
 * How a Word file is to look, asked for only where one is wanted. What can not be read of the user's file costs its look,
 * never the text: then it is our own, with a note.
 */
export async function wordLook(format: Format, ask: () => Promise<Outcome<ChosenTemplate | null>>): Promise<WordLook> {
  if (format !== "docx") return OWN_LOOK;
  const chosen = await ask();
  if (chosen.ok) return { template: chosen.value, note: null };
  const why = errorSentence(chosen.error);
  return {
    template: null,
    note: `The Word file is in our own styles, because those of the original can't be had: ${why}`,
  };
}
