import { moveBy, multiply, place } from "./matrix.ts";
import type { Matrix } from "./matrix.ts";
import type { drawingCodes } from "./open-pdf.ts";
import type { Rule } from "./piece.ts";

/** Thicker than this it is a bar or a box. */
const THICKEST_RULE = 2;
const SHORTEST_RULE = 1.5;
/** A page that saves its state deeper than this is not drawn by anything that draws text. */
const DEEPEST_SAVED = 1000;
/** A drawing, not a text. */
const MOST_RULES = 20_000;

/** What a page draws, as pdf.js lists it. */
export interface Drawn {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Strokes and filled bars that are level and thin. `corner` is the bottom left corner of the page. */
export function rulesOf(
  drawn: Drawn,
  known: Awaited<ReturnType<typeof drawingCodes>>,
  corner: readonly [number, number],
): readonly Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = moveBy(-corner[0], -corner[1]);
  for (const [at, code] of drawn.fnArray.entries()) {
    if (rules.length >= MOST_RULES) break;
    const given = drawn.argsArray[at] as readonly unknown[] | null;
    if (code === known.save || code === known.paintFormXObjectBegin) {
      if (saved.length < DEEPEST_SAVED) saved.push(matrix);
      const own = code === known.save ? null : (given?.[0] as readonly number[] | null | undefined);
      if (own !== null && own !== undefined) matrix = multiply(matrix, own);
    } else if (code === known.restore || code === known.paintFormXObjectEnd) matrix = saved.pop() ?? matrix;
    else if (code === known.transform && given !== null) matrix = multiply(matrix, given as readonly number[]);
    else if (code === known.constructPath && given !== null && given[0] !== known.endPath) {
      const box = given[2] as ArrayLike<number> | null | undefined;
      if (box !== null && box !== undefined) rules.push(...ruleOf(matrix, box));
    }
  }
  return rules;
}

function ruleOf(matrix: Matrix, box: ArrayLike<number>): readonly Rule[] {
  const [x1, y1] = place(matrix, box[0] ?? 0, box[1] ?? 0);
  const [x2, y2] = place(matrix, box[2] ?? 0, box[3] ?? 0);
  const isLevel = Math.abs(y2 - y1) <= THICKEST_RULE && Math.abs(x2 - x1) >= SHORTEST_RULE;
  return isLevel ? [{ from: Math.min(x1, x2), to: Math.max(x1, x2), y: (y1 + y2) / 2 }] : [];
}
