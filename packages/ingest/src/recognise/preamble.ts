import { isPreambleTitle } from "./headings.ts";
import type { StructuredBlock } from "./structured-block.ts";

/** Unlabelled paragraphs before the first heading or number, and those under a heading that says preamble. */
export function markPreamble(structured: readonly StructuredBlock[]): readonly StructuredBlock[] {
  const hasNumbers = structured.some((each) => each.label !== null && each.kind !== "note");
  let isPreamble = hasNumbers && opensWithPreamble(structured);
  let preambleHeading = Number.POSITIVE_INFINITY;
  return structured.map((each) => {
    if (each.kind === "heading") {
      if (each.level <= preambleHeading) preambleHeading = Number.POSITIVE_INFINITY;
      isPreamble = isPreambleTitle(each.inline.text) || each.level > preambleHeading;
      if (isPreambleTitle(each.inline.text)) preambleHeading = each.level;
      return each;
    }
    const isPreambular = each.canonical?.startsWith("PP") ?? false;
    // An operative paragraph is none of the preamble, wherever it stands.
    if (each.canonical?.startsWith("OP") ?? false) return each;
    const isUnderHeading = preambleHeading < Number.POSITIVE_INFINITY;
    if (each.kind === "paragraph" && each.label !== null && !isUnderHeading && !isPreambular) isPreamble = false;
    const isParagraph = each.kind === "paragraph" && (each.label === null || isUnderHeading || isPreambular);
    return isParagraph && (isPreamble || isPreambular) ? { ...each, kind: "preamble" } : each;
  });
}

/** The longest preambles of resolutions have some sixty paragraphs. */
const LONGEST_PREAMBLE = 80;

/** What stands before the first heading or number may be a preamble: not too long, and paragraphs alone. */
function opensWithPreamble(structured: readonly StructuredBlock[]): boolean {
  const first = structured.findIndex(
    (each) => each.kind === "heading" || (each.kind === "paragraph" && each.label !== null),
  );
  const opening = structured.slice(0, Math.max(0, first)).filter((each) => each.kind !== "title");
  return opening.length <= LONGEST_PREAMBLE && opening.every((each) => each.kind === "paragraph");
}
