import { isPreambleTitle } from "./headings.ts";
import type { PreambleRun } from "./preamble-run.ts";
import type { StructuredBlock } from "./structured-block.ts";

/**
 * Unlabelled paragraphs before the first heading or number, those under a heading that says preamble, and those of a
 * preamble known by its form.
 */
export function markPreamble(
  structured: readonly StructuredBlock[],
  run: PreambleRun | null,
): readonly StructuredBlock[] {
  const hasNumbers = structured.some((each) => each.label !== null && each.kind !== "note");
  let isPreamble = hasNumbers && opensWithPreamble(structured);
  let preambleHeading = Number.POSITIVE_INFINITY;
  return structured.map((each, place) => {
    const isInRun = run !== null && place >= run.from && place < run.to;
    if (each.kind === "heading") {
      if (each.level <= preambleHeading) preambleHeading = Number.POSITIVE_INFINITY;
      isPreamble = isPreambleTitle(each.inline.text) || each.level > preambleHeading;
      if (isPreambleTitle(each.inline.text)) preambleHeading = each.level;
      return each;
    }
    const isPreambular = /^PP(?![\p{L}-])/u.test(each.canonical ?? ""); // "PP3", not "PPI-01"
    // An operative paragraph is none of the preamble, wherever it stands.
    if (/^OP(?![\p{L}-])/u.test(each.canonical ?? "")) return each; // "OP4", not "OPS-01"
    const isUnderHeading = preambleHeading < Number.POSITIVE_INFINITY;
    if (each.kind === "paragraph" && each.label !== null && !isUnderHeading && !isPreambular) isPreamble = false;
    const isParagraph = each.kind === "paragraph" && (each.label === null || isUnderHeading || isPreambular);
    return isParagraph && (isPreamble || isPreambular || isInRun) ? { ...each, kind: "preamble" } : each;
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
