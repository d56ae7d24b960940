import type { ReactNode } from "react";

/** Signs for kinds of change. Each stands beside its word and is not read aloud. */
const shapes = {
  up: "M8 13V3M4 7l4-4 4 4",
  down: "M8 3v10M4 9l4 4 4-4",
  moved: "M8 2v12M5 5l3-3 3 3M5 11l3 3 3-3",
  split: "M2 8h5c2 0 2-4 4-4h3M7 8c2 0 2 4 4 4h3",
  merged: "M14 8H9C7 8 7 4 5 4H2M9 8c-2 0-2 4-4 4H2",
  recast: "M2 4h3c3 0 3 8 6 8h3M2 12h3c3 0 3-8 6-8h3",
  brackets: "M6 3H3v10h3M10 3h3v10h-3",
  new: "M8 3v10M3 8h10",
  dropped: "M3 8h10",
  restored: "M4 8a4.5 4.5 0 1 1 1.5 3.4M4 4v4h4",
  force: "M8 2v12M4 14h8M3 4h10M3 4 1.5 9h3zM13 4l-1.5 5h3z",
  next: "M8 3v10M4 9l4 4 4-4",
  previous: "M8 13V3M4 7l4-4 4 4",
  back: "M13 8H3M7 4 3 8l4 4",
  forth: "M3 8h10M9 4l4 4-4 4",
  contents: "M3 4h10M3 8h10M3 12h6",
  view: "M2 5h5M11 5h3M2 11h3M9 11h5M9 3a2 2 0 1 1 0 4 2 2 0 0 1 0-4M7 9a2 2 0 1 1 0 4 2 2 0 0 1 0-4",
  handOn: "M8 10V2M5 5l3-3 3 3M3 9v4.5h10V9",
  unfold: "M4 6l4 4 4-4",
  swap: "M3 5h9M9 2l3 3-3 3M13 11H4M7 8l-3 3 3 3",
} as const;

export type IconName = keyof typeof shapes;

interface IconProps {
  readonly name: IconName;
}

/** A sign in the colour of the words around it. */
export function Icon({ name }: IconProps): ReactNode {
  return (
    <svg
      className="icon"
      viewBox="0 0 16 16"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
