import type { Rule } from "./piece.ts";
import type { Fragment, PrintedLine } from "./printed-line.ts";

export type Stroke = "strike" | "underline";

/** Which letters of a fragment have a stroke through or under them: places in its text. */
export interface StruckStretch {
  readonly from: number;
  readonly to: number;
  readonly stroke: Stroke;
}

/** Strokes that lie at a fragment, as stretches of its text. Letters are taken for equally wide. */
export function strokesAt(fragment: Fragment, y: number, rules: readonly Rule[]): readonly StruckStretch[] {
  return rules.flatMap((rule): readonly StruckStretch[] => {
    const stroke = strokeOf(rule.y - y, fragment.size);
    const stretch = stroke === null ? null : stretchOf(fragment, rule);
    return stroke === null || stretch === null ? [] : [{ ...stretch, stroke }];
  });
}

/** The letters of a fragment that lie between two places of the page; null when those are hardly any. */
export function stretchOf(
  { x, width, size, text }: Fragment,
  { from: start, to: end }: { readonly from: number; readonly to: number },
): { readonly from: number; readonly to: number } | null {
  const [left, right] = [Math.max(start, x), Math.min(end, x + width)];
  if (width === 0 || text === "" || right - left < Math.min(width, size) * 0.3) return null;
  const letter = width / text.length;
  const from = Math.max(0, Math.round((left - x) / letter));
  const to = Math.min(text.length, Math.round((right - x) / letter));
  return from < to ? { from, to } : null;
}

function strokeOf(rise: number, size: number): Stroke | null {
  if (rise > size * 0.12 && rise < size * 0.5) return "strike";
  return rise <= size * 0.05 && rise > -size * 0.3 ? "underline" : null;
}

/** Fewer struck, underlined or coloured letters than this are chance. */
export const FEWEST_LETTERS = 20;

/** Words struck out and words underlined, a good number of both: a printed redline. */
export function isRedline(lines: readonly PrintedLine[], rulesOf: (page: number) => readonly Rule[]): boolean {
  const letters = { strike: 0, underline: 0 };
  for (const line of lines) {
    const rules = rulesOf(line.page).filter((rule) => Math.abs(rule.y - line.y) < line.size);
    if (rules.length === 0) continue;
    for (const fragment of line.fragments)
      for (const { from, to, stroke } of strokesAt(fragment, line.y, rules)) letters[stroke] += to - from;
  }
  return letters.strike >= FEWEST_LETTERS && letters.underline >= FEWEST_LETTERS;
}
