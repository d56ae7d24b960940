import { diffArrays, diffWords } from "diff";
import type { Paragraph } from "@travaux/model";

/**
 * The usual way with jsdiff: a diff of whole paragraphs, then a diff of words inside what was replaced, paired in order.
 * Returns the number of changed stretches, so that nothing is optimised away.
 */
export function compareWithJsdiff(before: readonly Paragraph[], after: readonly Paragraph[]): number {
  const changes = diffArrays(before.map(textOf), after.map(textOf));
  let stretches = 0;
  changes.forEach((change, at) => {
    const next = changes[at + 1];
    if (!change.removed || next?.added !== true) return;
    change.value.forEach((removed, place) => {
      const added = next.value[place];
      if (added !== undefined) stretches += diffWords(removed, added).length;
    });
  });
  return stretches;
}

function textOf(paragraph: Paragraph): string {
  return paragraph.text;
}
