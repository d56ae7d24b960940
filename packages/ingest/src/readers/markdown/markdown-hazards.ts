/** Containers (quotations and list items) that may begin on one line. */
const MOST_CONTAINERS = 60;
/** Rows of one table, and signs that may open something in one paragraph. */
const MOST_ROWS = 3000;
const MOST_SIGNS = 4000;
/** Lines that underline a heading, or look like it. */
const MOST_UNDERLINES = 3000;

/**
 * True for a text on which the time of a Markdown parser grows out of proportion (quotations in quotations, lists in
 * lists, tables, underlines and paragraphs beyond measure): such a text is read as plain text instead. Linear.
 */
export function isHazardousMarkdown(text: string): boolean {
  let rows = 0;
  let signs = 0;
  let underlines = 0;
  for (const line of text.split("\n")) {
    if (containersAt(line) > MOST_CONTAINERS) return true;
    if (/^\s{200}\s*[-*+\d]/.test(line)) return true; // an item in so many lists, not one after ten blanks
    if (/^ {0,3}(?:=+|-+)[ \t]*$/.test(line) && ++underlines > MOST_UNDERLINES) return true; // "===", not "= a"
    rows = line.trimStart().startsWith("|") ? rows + 1 : 0;
    signs = line.trim() === "" ? 0 : signs + signsIn(line);
    if (rows > MOST_ROWS || signs > MOST_SIGNS) return true;
  }
  return false;
}

/** Markers at the start of a line: "> - 1. text" has three. */
function containersAt(line: string): number {
  let count = 0;
  let isMarker = true;
  for (let at = 0; at < line.length && count <= MOST_CONTAINERS; at++) {
    const character = line.charAt(at);
    if (character === " " || character === "\t") isMarker = true;
    else if (character === ">") count++;
    else if (isMarker && "-*+".includes(character)) count++;
    else if (isMarker && /[0-9]/.test(character)) count += 0.5; // "1." is a digit and a dot
    else if (character !== "." && character !== ")") break;
  }
  return count;
}

/** A comment or instruction that nothing ends is looked for up to the end of its paragraph, each of them anew. */
const COMMENT_SIGNS = 20;

function signsIn(line: string): number {
  let count = 0;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if ("[*_~`<!&\\".includes(character)) count++; // "*", not "+"
    if (character === "<" && "!?".includes(line.charAt(at + 1) || " ")) count += COMMENT_SIGNS;
  }
  return count;
}
