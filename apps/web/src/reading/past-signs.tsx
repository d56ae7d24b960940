import type { ReactNode } from "react";
import type { PastDot } from "./margin-words.ts";

/** Shapes of 8 by 8: what is full was changed. They are told apart without colour. */
const shapes: Readonly<Record<PastDot, string>> = {
  absent: "",
  gone: "M1 4h6",
  kept: "M4 2.8a1.2 1.2 0 1 1 0 2.4a1.2 1.2 0 1 1 0-2.4z",
  came: "M4 1v6M1 4h6",
  moved: "M4 .5 7.5 4 4 7.5.5 4z",
  changed: "M4 .8a3.2 3.2 0 1 1 0 6.4a3.2 3.2 0 1 1 0-6.4z",
};

/** From one sign to the next, in px. */
const STEP = 12;

interface PastSignsProps {
  readonly dots: readonly PastDot[];
  /** The place of the draft that is read; -1 when none of them is. */
  readonly here: number;
}

/** What each draft did to a paragraph, one sign after the other; a line stands under that of the draft that is read. */
export function PastSigns({ dots, here }: PastSignsProps): ReactNode {
  const width = dots.length * STEP;
  return (
    <svg
      className="past-signs"
      width={width}
      height={14}
      viewBox={`-2 -2 ${width} 14`}
      aria-hidden="true"
      focusable="false"
    >
      {dots.map((dot, at) => (
        // Drafts have their place and nothing else that names them here.
        <path key={`sign-${at}`} d={shapes[dot]} data-dot={dot} transform={`translate(${at * STEP} 0)`} />
      ))}
      {here < 0 ? null : <path d="M-.5 10h9" transform={`translate(${here * STEP} 0)`} />}
    </svg>
  );
}
