import type { PrintedLine } from "./printed-line.ts";

/** Type this much smaller than the text's is the type of notes. */
const NOTE_SIZE = 0.93;

export interface PageNotes {
  readonly body: readonly PrintedLine[];
  /** Each note's lines, its mark split off. */
  readonly notes: readonly { readonly mark: string; readonly lines: readonly PrintedLine[] }[];
}

/**
 * Parts the notes at the foot of a page from its text: the last lines of the page, in smaller type, the first of which
 * begins with a mark. Lines of small type without a mark stay text.
 */
export function partNotes(lines: readonly PrintedLine[], textSize: number): PageNotes {
  let start = lines.length;
  while (start > 0 && (lines[start - 1]?.size ?? textSize) < textSize * NOTE_SIZE) start--;
  while (start < lines.length && markOf(lines[start]) === null) start++;
  if (start === lines.length) return { body: lines, notes: [] };
  const notes: { mark: string; lines: PrintedLine[] }[] = [];
  for (const line of lines.slice(start)) {
    const mark = markOf(line);
    const last = notes.at(-1);
    // Marks count up: a number in the middle of a note that happens to begin a line does not.
    const isNext = mark !== null && (last === undefined || follows(mark, last.mark));
    if (mark !== null && isNext) notes.push({ mark, lines: [withoutMark(line, mark)] });
    else last?.lines.push(line);
  }
  return { body: lines.slice(0, start), notes };
}

function follows(mark: string, before: string): boolean {
  const [one, other] = [Number(before), Number(mark)];
  return Number.isNaN(one) || Number.isNaN(other) ? mark !== before : other > one && other <= one + 3;
}

/** The mark at the start of a line of notes: raised, or a number or asterisks that stand apart. */
function markOf(line: PrintedLine | undefined): string | null {
  const first = line?.fragments[0];
  if (first === undefined) return null;
  const bare = first.text.trim();
  if (first.isRaised && /^(?:\d{1,3}|[*†‡]{1,3}|[a-z])$/.test(bare)) return bare; // "12", "*", "a"
  const opening = /^(\d{1,3}|[*†‡]{1,3})(?:\s|$)/.exec(first.text)?.[1]; // "12 See", not "12. See"
  return opening ?? null;
}

function withoutMark(line: PrintedLine, mark: string): PrintedLine {
  const [first, ...others] = line.fragments;
  if (first === undefined) return line;
  const rest = first.text.trim().slice(mark.length).trim();
  const fragments = rest === "" ? others : [{ ...first, text: rest }, ...others];
  const text = fragments.map((each, at) => (each.isApart && at > 0 ? ` ${each.text}` : each.text)).join("");
  return { ...line, fragments, text };
}
