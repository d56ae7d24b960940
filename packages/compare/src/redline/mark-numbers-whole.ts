import { wordKind } from "@travaux/words";
import { EditScriptBuilder } from "./edit-script.ts";
import type { EditScript } from "./edit-script.ts";
import { isSameParagraph, paragraphText, tokenText } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/** Marks a number whole of which one group of digits changed: "1 500" for "1 000", not "500" for "000". */
export function markNumbersWhole(script: EditScript, before: TokenRow, after: TokenRow): EditScript {
  if (!script.some((step) => step.kind === "keep")) return script;
  const built = new EditScriptBuilder();
  let i = 0;
  let j = 0;
  for (const [at, step] of script.entries()) {
    if (step.kind === "change") {
      built.change(step.deleted, step.inserted);
      i += step.deleted;
      j += step.inserted;
      continue;
    }
    const [endBefore, endAfter] = [i + step.count, j + step.count];
    let head = 0;
    if (at > 0) while (head < step.count && joins(i + head, j + head, before, after)) head += 1;
    let tail = 0;
    if (at < script.length - 1) {
      while (tail < step.count - head && joins(endBefore - tail, endAfter - tail, before, after)) tail += 1;
    }
    built.change(head, head);
    built.keep(step.count - head - tail);
    built.change(tail, tail);
    i = endBefore;
    j = endAfter;
  }
  return built.done();
}

function joins(i: number, j: number, before: TokenRow, after: TokenRow): boolean {
  return continuesNumber(before, i) || continuesNumber(after, j);
}

/** Whether the token is a group of three digits behind another group of the same number. */
function continuesNumber(row: TokenRow, at: number): boolean {
  if (row.kind[at] !== wordKind.number || row.kind[at - 1] !== wordKind.number) return false;
  if (!isSameParagraph(row, at - 1, at)) return false;
  const gap = paragraphText(row, at).slice(row.to[at - 1] ?? 0, row.from[at] ?? 0);
  // A blank that does not break or a narrow one fits, a tab does not.
  return (
    /^[ \u00a0\u2009\u202f]$/.test(gap) &&
    /^\p{Nd}{3}$/u.test(tokenText(row, at)) &&
    /^\p{Nd}{1,3}$/u.test(tokenText(row, at - 1))
  );
}
