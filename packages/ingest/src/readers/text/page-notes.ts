import { raised } from "./raised-digits.ts";
import { startsSmall, endsSentence } from "./text-line.ts";
import type { TextLine } from "./text-line.ts";

/** A note that was printed at the foot of a page. */
export interface PageNote {
  /** Its number, and the name by which its mark refers to it. */
  readonly key: string;
  readonly lines: readonly TextLine[];
}

export interface LinesWithNotes {
  /** Marks of notes are raised digits in them. */
  readonly lines: readonly TextLine[];
  readonly notes: readonly PageNote[];
}

/** So many notes in a row may have lost their marks, or their numbers, before the next one is none. */
const MOST_MISSING = 12;
/** A mark may stand this many lines before its note. */
const FARTHEST_MARK = 150;

/**
 * A figure that sticks to the word before it: "basin1", "session,2 ", "Agreement”3", "terms9 10"; of "G77", "CO2", "A/RES/77" and "3.1"
 * none.
 */
const STUCK =
  /(?<=\p{Ll}\p{Ll}[,.;:)\]”"’»]{0,2}|\p{Lu}{3}|[\p{Lo}”"»)\]][,.;:]?|\p{L}\d{1,3} )\d{1,3}(?=$|[\s,.;:)\]”"’»])/gu;

/**
 * Takes notes at the foot of pages out of the text and ties them to their marks: lines that begin with a number which
 * sticks to a word further up. Numbers count up through the text; a lone one is left, since it may be anything.
 */
export function withoutPageNotes(lines: readonly TextLine[], hasPages: boolean): LinesWithNotes {
  const stuck = stuckFigures(lines);
  const found = findNotes(lines, stuck, hasPages);
  if (found.notes.length < 2) return { lines, notes: [] };
  const kept: TextLine[] = [];
  let startsPage = false;
  lines.forEach((printed, place) => {
    const line = withRaisedMarks(printed, found.marks.get(place) ?? []);
    startsPage ||= line.startsPage;
    if (found.places.has(place)) {
      startsPage = true;
      return;
    }
    kept.push(startsPage ? { ...line, startsPage } : line);
    startsPage = false;
  });
  return { lines: kept, notes: found.notes };
}

function withRaisedMarks(line: TextLine, marks: readonly Stuck[]): TextLine {
  if (marks.length === 0) return line;
  const parts: string[] = [];
  let done = 0;
  for (const { from, to } of marks.toSorted((one, other) => one.from - other.from)) {
    parts.push(line.text.slice(done, from), raised(line.text.slice(from, to)));
    done = to;
  }
  return { ...line, text: `${parts.join("")}${line.text.slice(done)}` };
}

interface Stuck {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

function stuckFigures(lines: readonly TextLine[]): ReadonlyMap<number, readonly Stuck[]> {
  const stuck = new Map<number, Stuck[]>();
  lines.forEach(({ text }, place) => {
    for (const match of text.matchAll(STUCK)) {
      const number = Number(match[0]);
      const mark = { place, from: match.index, to: match.index + match[0].length };
      const known = stuck.get(number);
      if (known === undefined) stuck.set(number, [mark]);
      else known.push(mark);
    }
  });
  return stuck;
}

interface FoundNotes {
  readonly notes: readonly PageNote[];
  readonly places: ReadonlySet<number>;
  /** By the place of their line. */
  readonly marks: ReadonlyMap<number, readonly Stuck[]>;
}

function findNotes(
  lines: readonly TextLine[],
  stuck: ReadonlyMap<number, readonly Stuck[]>,
  hasPages: boolean,
): FoundNotes {
  const notes: PageNote[] = [];
  const places = new Set<number>();
  const marks = new Map<number, Stuck[]>();
  let last = 0;
  const markBefore = (number: number, place: number): Stuck | null => lastBefore(stuck.get(number) ?? [], place);
  const isNext = (number: number, place: number): boolean =>
    number > last && number <= last + MOST_MISSING && markBefore(number, place) !== null;
  const add = (number: number, place: number, line: TextLine): void => {
    const mark = markBefore(number, place);
    const known = mark === null ? undefined : marks.get(mark.place);
    if (mark !== null && known === undefined) marks.set(mark.place, [mark]);
    else if (mark !== null) known?.push(mark);
    notes.push({ key: String(number), lines: [line] });
    last = number;
  };
  for (let place = 0; place < lines.length; place++) {
    const line = lines[place];
    const opening = line === undefined ? null : numberAtStart(line.text);
    if (line === undefined || opening === null || !isNext(opening, place)) continue;
    for (const piece of cutAtNumbers(
      line,
      (number) => isNext(number, place),
      (number) => (last = number),
    )) {
      add(piece.number, place, piece.line);
    }
    places.add(place);
    while (goesOn(lines, place, hasPages, (number) => isNext(number, place + 1))) {
      place++;
      places.add(place);
      const next = lines[place];
      const note = notes.at(-1);
      if (next !== undefined && note !== undefined) notes[notes.length - 1] = { ...note, lines: [...note.lines, next] };
    }
  }
  return { notes, places, marks };
}

/** The last of marks, given in order, that stands before a line and not too far from it. */
function lastBefore(marks: readonly Stuck[], place: number): Stuck | null {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((marks[middle]?.place ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low - 1];
  return mark !== undefined && mark.place >= place - FARTHEST_MARK ? mark : null;
}

interface NumberedPiece {
  readonly number: number;
  readonly line: TextLine;
}

/** "3 One State 4 Another" is two notes when 4 is a mark as well. */
function cutAtNumbers(
  line: TextLine,
  isNext: (number: number) => boolean,
  take: (number: number) => void,
): readonly NumberedPiece[] {
  const cuts: { number: number; from: number; at: number }[] = [];
  for (const match of line.text.matchAll(/(?<=^\s{0,8}|\s)\d{1,3}(?=\s\S)/g)) {
    // "3 One", not "3."
    const number = Number(match[0]);
    if (cuts.length > 0 ? number > (cuts.at(-1)?.number ?? 0) + 2 || !isNext(number) : !isNext(number)) continue;
    cuts.push({ number, from: match.index + match[0].length + 1, at: match.index });
    take(number);
  }
  take((cuts[0]?.number ?? 1) - 1);
  const blanks = line.text.length - line.text.trimStart().length;
  return cuts.map(({ number, from }, place) => ({
    number,
    line: {
      ...line,
      text: line.text.slice(from, cuts[place + 1]?.at ?? line.text.length),
      at: line.at + from - blanks,
    },
  }));
}

function numberAtStart(text: string): number | null {
  const match = /^\s*(\d{1,3})\s\S/.exec(text.slice(0, 24)); // "12 See", not "12. See"
  return match === null ? null : Number(match[1]);
}

/** True when the line behind a line of notes belongs to the same note. */
function goesOn(
  lines: readonly TextLine[],
  place: number,
  hasPages: boolean,
  isNext: (number: number) => boolean,
): boolean {
  const [line, next] = [lines[place], lines[place + 1]];
  if (line === undefined || next === undefined || next.startsPage || next.isApart) return false;
  const number = numberAtStart(next.text);
  if (number !== null && isNext(number)) return false;
  return hasPages || (startsSmall(next.text) && !endsSentence(line.text));
}
