/** A stretch of text as a page prints it. Points, from the bottom left corner of the page. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly width: number;
  /** The size of the type. */
  readonly size: number;
  readonly font: string;
  /** Its letters run from right to left. */
  readonly isRightToLeft: boolean;
  /** A blank is printed before it. */
  readonly isApart: boolean;
}

/** How a font is cut, by its name. */
export interface FontFace {
  readonly isStrong: boolean;
  readonly isSlanted: boolean;
}

/** A thin horizontal stroke: a rule above notes, a line under or through words. */
export interface Rule {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** A stretch of a line that is printed in a colour: six hexadecimal digits, "0000FF". */
export interface Ink {
  readonly from: number;
  readonly to: number;
  /** The baseline. */
  readonly y: number;
  readonly colour: string;
}

/** What one page prints. */
export interface PrintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
  /** Text that does not run across the page: along its edge, or a mark over it. */
  readonly turned: readonly string[];
  readonly rules: readonly Rule[];
  readonly inks: readonly Ink[];
}
