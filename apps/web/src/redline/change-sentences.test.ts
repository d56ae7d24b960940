import { expect, test } from "vitest";
import { changeSentencesOf } from "./change-sentences.ts";
import { writtenRuns } from "./written-comparison.ts";

function told(words: string): readonly string[] {
  return changeSentencesOf(writtenRuns(words)).map((one) => {
    const place = one.context === "" ? "at the start" : `after ${one.context}`;
    if (one.kind === "replaced") return `${one.after} for ${one.before}, ${place}`;
    return one.kind === "inserted" ? `${one.after} in, ${place}` : `${one.before} out, ${place}`;
  });
}

test.for<readonly [words: string, sentences: readonly string[]]>([
  ["The Parties to this Compact ~shall~+should+ act", ["should for shall, after Parties to this Compact"]],
  ["+All+ Parties act ~promptly~", ["All in, at the start", "promptly out, after Parties act"]],
  ["Parties ~shall ~+should +~always~ act", ["should for shall always, after Parties"]],
  ["Parties act", []],
])("“%s” is told in words", ([words, sentences]) => expect(told(words)).toEqual(sentences));
