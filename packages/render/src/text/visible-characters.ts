/**
 * Text in which no character can act on what shows it.
 *
 * Control characters become their pictures (ESC is shown as "␛"), those without a picture and the characters that
 * override the direction of writing become their code in angle brackets ("‹U+202E›"), and halves of broken pairs the
 * replacement character. A line break becomes a space, a tab (which parts the cells of a table row) a bar between
 * spaces. Everything else stays as it is.
 */
export function showControls(text: string): string {
  // ESC fits, a letter and "é" do not. Most texts have nothing to replace.
  if (!/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u.test(text)) return text;
  let shown = "";
  for (const character of text) shown += shownCharacter(character, character.codePointAt(0) ?? 0);
  return shown;
}

/** As `showControls`, but embeddings and overrides of direction stay: for output that isolates every text. */
export function showControlsKeepingDirection(text: string): string {
  // ESC fits, a letter does not.
  if (!/[\p{Cc}\p{Cs}]/u.test(text)) return text;
  let shown = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    shown += isDirection(code) ? character : shownCharacter(character, code);
  }
  return shown;
}

const LINE_BREAKS: readonly number[] = [0x0a, 0x0d, 0x2028, 0x2029];
const CELL_BORDER = " | ";
const PICTURE_OF_NUL = 0x2400;
const PICTURE_OF_DELETE = "\u2421";

function shownCharacter(character: string, code: number): string {
  if (code === 0x09) return CELL_BORDER;
  if (LINE_BREAKS.includes(code)) return " ";
  if (code < 0x20) return String.fromCodePoint(PICTURE_OF_NUL + code);
  if (code === 0x7f) return PICTURE_OF_DELETE;
  if ((code > 0x7f && code < 0xa0) || isDirection(code)) return codeInBrackets(code);
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return character;
}

function isDirection(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function codeInBrackets(code: number): string {
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}
