import { scoreSets } from "@travaux/testkit";
import { expect, test } from "vitest";
import { heldOutRemarks } from "./held-out-remarks.ts";
import { heldOutSentences } from "./held-out-sentences.ts";
import { heldOutSpeeches } from "./held-out-speeches.ts";
import { notedLabels } from "./noted-citations.ts";

/** Several equal entries of one sentence are told apart: "15" twice is found twice, or once too few. */
function counted(sentence: number, entries: readonly string[]): readonly string[] {
  return entries.map(
    (entry, at) => `${sentence} ${entry} ${entries.slice(0, at).filter((other) => other === entry).length}`,
  );
}

test.for([
  ["sentences", heldOutSentences],
  ["speeches", heldOutSpeeches],
  ["remarks", heldOutRemarks],
] as const)(
  "of %s that were not made from the grammar, 19 labels in 20 are right, and found ones are there",
  ([, list]) => {
    const wanted = list.flatMap(([, entries], sentence) => counted(sentence, entries));
    const found = list.flatMap(([text], sentence) => counted(sentence, notedLabels(text)));
    const { precision, recall } = scoreSets(new Set(found), new Set(wanted));
    const missed = list.flatMap(([text, entries]) => {
      const said = notedLabels(text);
      return said.join(" ") === entries.join(" ")
        ? []
        : [`${text}\n    wanted ${entries.join(", ")}\n    found  ${said.join(", ")}`];
    });
    expect(recall, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
    expect(precision, missed.join("\n")).toBeGreaterThanOrEqual(0.95);
  },
);
