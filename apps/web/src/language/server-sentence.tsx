import type { ReactNode } from "react";
import { languageInUse } from "./language-in-use.ts";

interface ServerSentenceProps {
  /** What it is about, in the language of the page; null when no more is known than the sentence. */
  readonly gist: string | null;
  /** As the server wrote it, in English. */
  readonly sentence: string;
}

/** A sentence that came from the server: in another language what it is about, and then the sentence, told to be English. */
export function ServerSentence({ gist, sentence }: ServerSentenceProps): ReactNode {
  if (languageInUse().language === "en") return sentence;
  const english = (
    <span lang="en" dir="ltr" className="server-sentence">
      {sentence}
    </span>
  );
  if (gist === null) return english;
  return (
    <>
      {gist} {english}
    </>
  );
}
