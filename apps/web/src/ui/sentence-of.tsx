import type { ReactNode } from "react";
import { ServerSentence } from "../language/server-sentence.tsx";
import { t } from "../language/t.ts";
import { Refusal } from "../read-model.ts";
import { refusalWords } from "./refusal-words.ts";

/** The sentence that a refusal carries; anything else is a mistake of the viewer's and says so. */
export function sentenceOf(error: unknown): ReactNode {
  if (!(error instanceof Refusal)) return t("refusal.bug");
  // Where no server answered, or there is none, the viewer said so itself.
  if (error.kind === "unreachable" || error.kind === "only-a-copy") return error.message;
  return refusalWords(error) ?? <ServerSentence gist={null} sentence={error.message} />;
}
