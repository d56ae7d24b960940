/** A place at which a paragraph can be parted: before which word. */
export interface WordGap {
  /** UTF-16 code units from the start of the text. */
  readonly at: number;
  /** The words from there, enough to know the place by. */
  readonly goesOn: string;
}

/** Characters shown of what follows. */
const SHOWN = 32;
/** Words run together over more characters than this are written without spaces between them. */
const LONGEST_UNSPACED = 24;

/** Before which words a text can be parted, in order. Where words are written without spaces, the language's words count. */
export function wordGaps(text: string, language: string): readonly WordGap[] {
  const starts = isSpaced(text) ? spacedStarts(text) : segmentStarts(text, language);
  return starts.map((at) => ({ at, goesOn: text.slice(at, at + SHOWN) }));
}

/** The gap nearest to a place: where the word that it lies in begins, else the first. */
export function gapAt(gaps: readonly WordGap[], place: number): WordGap | undefined {
  return gaps.findLast((gap) => gap.at <= place) ?? gaps[0];
}

function isSpaced(text: string): boolean {
  return text.split(" ").every((word) => word.length <= LONGEST_UNSPACED) || !/\p{Script=Han}/u.test(text); // "各国" fits
}

function spacedStarts(text: string): readonly number[] {
  const starts: number[] = [];
  for (let at = 1; at < text.length; at += 1) if (isBlank(text, at - 1) && !isBlank(text, at)) starts.push(at);
  return starts;
}

function isBlank(text: string, at: number): boolean {
  return text.charAt(at).trim() === "";
}

function segmentStarts(text: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(language === "und" ? undefined : language, { granularity: "word" });
  return [...segmenter.segment(text)]
    .filter(({ index, isWordLike }) => index > 0 && isWordLike === true)
    .map(({ index }) => index);
}
