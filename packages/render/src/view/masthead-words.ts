import { showControls } from "../text/visible-characters.ts";

/** A masthead, or one of two, as one line. */
export interface MastheadInWords {
  readonly name: string;
  readonly words: string;
}

/** Both mastheads of a comparison, or the one that both drafts have; none where neither has one. */
export function mastheadsInWords(
  before: readonly string[] | undefined,
  after: readonly string[] | undefined,
): readonly MastheadInWords[] {
  const [first, second] = [mastheadInWords(before), mastheadInWords(after)];
  if (first === second) return first === "" ? [] : [{ name: "Masthead of both", words: first }];
  return [
    { name: "Masthead before", words: first === "" ? "none" : first },
    { name: "Masthead after", words: second === "" ? "none" : second },
  ];
}

/** The lines of a masthead, and the cells of its rows, one behind the other; empty where there is none. */
export function mastheadInWords(lines: readonly string[] = []): string {
  const cells = lines.flatMap((line) => line.split("\t")).filter((cell) => cell !== "");
  return cells.map(showControls).join(" · ");
}
