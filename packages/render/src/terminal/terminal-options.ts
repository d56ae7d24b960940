/** How a text is set for a terminal. */
export interface TerminalOptions {
  /** Columns of a line; what is narrower than `LEAST_WIDTH` is set as if it were that. */
  readonly width: number;
  /** False: marks in characters say what colour and strokes would. */
  readonly colour: boolean;
  /** True for everything, unchanged paragraphs and the middle of long ones included. */
  readonly all: boolean;
}

const LEAST_WIDTH = 40;
/** A longer line is hard to read: the text keeps to this, whatever the terminal offers. */
const WIDEST_TEXT = 110;

/** The width that lines are set to. */
export function widthOf(options: TerminalOptions): number {
  return Math.min(Math.max(options.width, LEAST_WIDTH), WIDEST_TEXT);
}
