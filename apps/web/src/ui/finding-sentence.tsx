import type { Finding } from "@travaux/model";
import type { ReactNode } from "react";
import { ServerSentence } from "../language/server-sentence.tsx";
import { t } from "../language/t.ts";

/** What was noticed in a text: in the language of the page what it is, and the sentence with all that it names. */
export function FindingSentence({ finding }: { readonly finding: Finding }): ReactNode {
  return <ServerSentence gist={t(`finding.${finding.code}`)} sentence={finding.message} />;
}
