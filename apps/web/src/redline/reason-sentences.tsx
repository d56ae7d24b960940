import type { Doubt, DoubtSays, Evidence, EvidenceSays } from "@travaux/model";
import type { ReactNode } from "react";
import { languageInUse } from "../language/language-in-use.ts";
import { ServerSentence } from "../language/server-sentence.tsx";
import { type MessageValues, t } from "../language/t.ts";
import { printDate } from "../ui/dates.ts";

/** Why two paragraphs were linked, or what speaks against it. What was kept without its parts stays English. */
export function EvidenceSentence({ evidence: { code, text, says } }: { readonly evidence: Evidence }): ReactNode {
  if (says === undefined) return <ServerSentence gist={t(`evidence.${code}`)} sentence={text} />;
  return evidenceWords({ text, says });
}

/** The same as plain words. */
export function evidenceWords({ text, says }: Pick<Evidence, "text" | "says">): string {
  if (says === undefined || languageInUse().language === "en") return text;
  return t(`evidenceSays.${says.is}`, namesIn(says));
}

/** What makes a pair uncertain. */
export function DoubtSentence({ doubt: { reason, says } }: { readonly doubt: Doubt }): ReactNode {
  if (says === undefined) return <ServerSentence gist={null} sentence={reason} />;
  return languageInUse().language === "en" ? reason : t(`doubtSays.${says.is}`, namesIn(says));
}

/** What a sentence is filled with: the days as they are written in the language of the page. */
function namesIn({ is: _which, ...names }: EvidenceSays | DoubtSays): MessageValues {
  return "on" in names ? { ...names, on: printDate(names.on) } : names;
}
