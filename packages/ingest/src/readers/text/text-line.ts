/** A printed line of a text. */
export interface TextLine {
  /** As in the file, form feeds taken out. */
  readonly text: string;
  /** UTF-16 offset of its first character that is no blank, in the decoded text. */
  readonly at: number;
  /** A blank line, or a page without words, stands before it. */
  readonly isApart: boolean;
  /** The first line of a page: what stood between it and the line before was printed around the text. */
  readonly startsPage: boolean;
}

/** The lines of a text that are not blank, in order. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let at = 0;
  let isApart = true;
  let startsPage = false;
  for (const raw of text.split("\n")) {
    const line = raw.replaceAll("\f", " ");
    if (raw.includes("\f")) startsPage = true;
    if (line.trim() === "") isApart = true;
    else {
      lines.push({ text: line, at: at + (line.length - line.trimStart().length), isApart, startsPage });
      isApart = false;
      startsPage = false;
    }
    at += raw.length + 1;
  }
  return lines;
}

/** True when the line ends a sentence: "agreed.", "agreed.”", "。"; not "agreed," nor "[agreed]". */
export function endsSentence(line: string): boolean {
  return /[.!?…。！？؟।]["”’»)\]]{0,3}$/u.test(line.trimEnd().slice(-8)); // "act.”"
}

/** True when the line ends a sentence, a clause or an item: "Act;", "Act,", "(see above)"; not "the". */
export function endsClause(line: string): boolean {
  return /[.;:!?,)\]”"»…。；：，、！？؛؟،।]$/u.test(line.trimEnd().slice(-4)); // "Act;"
}

/** True when the first letter behind brackets and quotation marks is a small one: "and", "[proposed]", not "The". */
export function startsSmall(line: string): boolean {
  return /^[\s[({“"«‘'–—-]{0,6}\p{Ll}/u.test(line.trimStart()); // "[proposed"
}

/** Something to read: a letter or a digit, or a bracket. Not "-----" or "* * *". */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}[\]]/u.test(text); // matches "44", "é", "[ ]"; not "***"
}
