import type { Finding } from "@travaux/model";
import type { ReactNode } from "react";
import { languageInUse } from "../language/language-in-use.ts";
import { Message } from "../language/message.tsx";
import { ServerSentence } from "../language/server-sentence.tsx";
import { findingName, findingWords } from "./finding-words.ts";

/** What was noticed in a text. Where it can't be said in the language of the page: what it is about, and the English sentence. */
export function FindingSentence({ finding }: { readonly finding: Finding }): ReactNode {
  const words = findingWords(finding);
  if (words !== null) return words;
  const sentence = <ServerSentence gist={null} sentence={finding.message} />;
  const about = findingName(finding.code);
  if (about === null || languageInUse().language === "en") return sentence;
  return <Message id="findings.said" about={about} sentence={sentence} />;
}
