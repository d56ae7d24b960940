import type { RedlineRun } from "@travaux/model";

/** One place of a paragraph in words, for ear and eye: what was there, what is there, and a few words before it. */
export type ChangeSentence =
  | { readonly kind: "replaced"; readonly before: string; readonly after: string; readonly context: string }
  | { readonly kind: "inserted"; readonly after: string; readonly context: string }
  | { readonly kind: "deleted"; readonly before: string; readonly context: string };

/** Words of kept text that tell the reader where a change stands. */
const CONTEXT_WORDS = 4;

/** The changes among the runs of one paragraph, in order; neighbouring insertions and deletions are one replacement. */
export function changeSentencesOf(runs: readonly RedlineRun[]): readonly ChangeSentence[] {
  const sentences: ChangeSentence[] = [];
  let context = "";
  let before = "";
  let after = "";
  const close = (): void => {
    const sentence = sentenceOf(before.trim(), after.trim(), context);
    if (sentence !== null) sentences.push(sentence);
    before = "";
    after = "";
  };
  for (const run of runs) {
    if (run.kind === "deleted") before += run.text;
    else if (run.kind === "inserted") after += run.text;
    else {
      close();
      context = lastWords(run.text);
    }
  }
  close();
  return sentences;
}

function sentenceOf(before: string, after: string, context: string): ChangeSentence | null {
  if (before !== "" && after !== "") return { kind: "replaced", before, after, context };
  if (after !== "") return { kind: "inserted", after, context };
  return before === "" ? null : { kind: "deleted", before, context };
}

function lastWords(text: string): string {
  return text.trim().split(" ").slice(-CONTEXT_WORDS).join(" ");
}
