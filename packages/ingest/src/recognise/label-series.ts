import type { LabelPart } from "./label-part.ts";
import type { OpenLabel } from "./nesting.ts";

/** A series that a label counts in, and what it counts there; for the check of the numbering. */
export interface LabelSeries {
  /** What it counts within, and how it looks, parted by NUL; an empty step stands behind the headings. */
  readonly key: string;
  readonly value: number;
  readonly isBetween: boolean;
  /** For messages; null when it is the whole label that is printed. */
  readonly printed: string | null;
  /** Another label stands behind it: "16" of "16. (a)", which "16. (b)" may follow. */
  readonly isOuter: boolean;
}

/** Of a heading; `around` are the headings that enclose it. */
export function seriesOfHeading(part: LabelPart | undefined, around: readonly string[]): readonly LabelSeries[] {
  if (part === undefined || part.ordinal === null) return [];
  const { value } = part.ordinal;
  const key = [...around, part.style].join("\u0000");
  return [{ key, value, isBetween: part.isBetween, printed: null, isOuter: false }];
}

/** Of each label that stands before one text: of "16. (a)" both 16 and (a). `open` ends with them. */
export function seriesOfAll(
  parts: readonly LabelPart[],
  around: readonly string[],
  open: readonly OpenLabel[],
): readonly LabelSeries[] {
  const first = open.length - parts.length;
  return parts.flatMap((part, at): readonly LabelSeries[] => {
    if (part.ordinal === null) return [];
    const own = open[first + at];
    const outer = open.slice(0, Math.max(0, first + at)).map((step) => step.canonical);
    const isOuter = at + 1 < parts.length;
    return [
      {
        key: [...around, ...outer, own?.key ?? part.style].join("\u0000"),
        value: own?.value ?? part.ordinal.value,
        isBetween: part.isBetween,
        printed: parts.length === 1 ? null : part.printed,
        isOuter,
      },
    ];
  });
}
