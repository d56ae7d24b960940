import type { Dated, ParticularPlace, Round } from "@travaux/model";
import { daysIn } from "./dates-in-text.ts";
import { noise, personTitle } from "./head-words.ts";
import { behalfInSpeech, chineseNames, isForOthers, isGroupOnly, isName, placedName } from "./names-in-head.ts";
import type { PlacedWords } from "./names-in-head.ts";
import { countedMeetings } from "./rounds-in-text.ts";
import { PARAGRAPH_GAP, readHead } from "./statement-head.ts";
import type { HeadPiece, StatementHead } from "./statement-head.ts";
import { tellLanguage } from "./tell-language.ts";

/** A particular as it is printed, and where. */
export interface Recognised<Value> {
  readonly value: Value;
  /** Null for the language, and for what the file says without printing it. */
  readonly place: ParticularPlace | null;
}

/** What a statement says about itself; null is what it does not. */
export interface RecognisedParticulars {
  readonly title: Recognised<string> | null;
  readonly speaker: Recognised<string> | null;
  readonly onBehalfOf: Recognised<string> | null;
  readonly meeting: Recognised<string> | null;
  readonly round: Recognised<number> | null;
  readonly date: Recognised<Dated> | null;
  readonly language: Recognised<string> | null;
}

/** A statement as it was read. */
export interface PrintedStatement {
  /** As the file has it; empty when it has none. */
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Running heads and feet. */
  readonly furniture: readonly string[];
}

/** The statement's text, which every place and every citation indexes: its paragraphs, with an empty line between. */
export function statementText(paragraphs: readonly string[]): string {
  return paragraphs.join(PARAGRAPH_GAP);
}

/**
 * Recognises who spoke, for whom, where and when, in the lines above what is said, in running heads, and in what is said
 * first ("I have the honour to speak on behalf of …"). Six languages. What is not printed stays null: nothing is guessed.
 *
 * @param rounds the calendar, whose labels are known by ("Third session")
 */
export function recogniseParticulars(
  statement: PrintedStatement,
  rounds: readonly Round[] = [],
): RecognisedParticulars {
  const head = readHead(statement.paragraphs);
  const text = statementText(statement.paragraphs);
  const title = titleOf(statement, head);
  const names = namesIn(head);
  const behalf = names.behalf ?? behalfInSpeech(text, head.bodyFrom);
  const language = tellLanguage(text);
  return {
    title,
    speaker: inText(names.speaker),
    onBehalfOf: inText(behalf),
    meeting: inText(meetingIn(head, title)),
    round: roundOf({ head, title, text, rounds }),
    date: dateOf(statement, head),
    language: language === null ? null : { value: language, place: null },
  };
}

function inText(words: PlacedWords | null): Recognised<string> | null {
  return words === null ? null : { value: words.words, place: { in: "text", from: words.from, to: words.to } };
}

function isNoise(words: string): boolean {
  noise.lastIndex = 0;
  return noise.exec(words)?.index === 0;
}

function titleOf({ title, paragraphs }: PrintedStatement, { pieces }: StatementHead): Recognised<string> | null {
  const said = pieces.find(({ mark }) => mark === "title");
  if (said !== undefined) return inText(placedName(said));
  const text = statementText(paragraphs.slice(0, 20));
  if (title !== "" && !isNoise(title)) {
    const from = text.indexOf(title);
    return { value: title, place: from < 0 ? null : { in: "text", from, to: from + title.length } };
  }
  const line = paragraphs.findIndex((words) => words !== "" && !isNoise(words));
  const words = paragraphs[line] ?? "";
  if (words === "" || words.length > LONGEST_TITLE) return null;
  const from = statementText(paragraphs.slice(0, line + 1)).length - words.length;
  return { value: words, place: { in: "text", from, to: from + words.length } };
}

const LONGEST_TITLE = 200;

interface Names {
  readonly speaker: PlacedWords | null;
  readonly behalf: PlacedWords | null;
}

function namesIn({ pieces }: StatementHead): Names {
  const speakers = pieces.flatMap((piece) => (piece.mark === "speaker" ? named(piece) : []));
  const behalves = pieces.flatMap((piece) => (piece.mark === "behalf" ? named(piece) : []));
  const chinese = pieces.filter(({ words }) => /\p{Script=Han}/u.test(words)).map(chineseNames);
  const group = speakers.find(({ words }) => isGroupOnly(words)) ?? null;
  const person =
    speakers.find(({ words }) => !isGroupOnly(words)) ?? chinese.find(({ speaker }) => speaker !== null)?.speaker;
  const behalf =
    behalves.find(({ words }) => isForOthers(words)) ?? chinese.find(({ behalf: one }) => one !== null)?.behalf;
  return { speaker: person ?? personAlone(pieces), behalf: behalf ?? group };
}

function named(piece: HeadPiece): readonly PlacedWords[] {
  const name = placedName(piece);
  return name !== null && isName(name.words) ? [name] : [];
}

const LONGEST_LINE_OF_A_PERSON = 140;

/** A line that is a person's: "H.E. Ms. Ilse Marenko, Permanent Representative". */
function personAlone(pieces: readonly HeadPiece[]): PlacedWords | null {
  const line = pieces.find(({ mark, words }) => {
    const start = personTitle.exec(` ${words}`);
    return mark === "plain" && start?.index === 0 && words.length < LONGEST_LINE_OF_A_PERSON;
  });
  return line === undefined ? null : placedName(line);
}

function isInTitle(piece: HeadPiece, title: Recognised<string> | null): boolean {
  const place = title?.place;
  return place?.in === "text" && piece.from < place.to && place.from < piece.to;
}

function meetingIn({ pieces }: StatementHead, title: Recognised<string> | null): PlacedWords | null {
  const meetings = pieces.filter(({ mark }) => mark === "meeting");
  const apart = meetings.filter((piece) => !isInTitle(piece, title));
  const best = apart.find(({ isRound }) => isRound === true) ?? apart[0] ?? meetings[0];
  return best === undefined ? null : placedName(best);
}

interface RoundQuestion {
  readonly head: StatementHead;
  readonly title: Recognised<string> | null;
  readonly text: string;
  readonly rounds: readonly Round[];
}

/** The round that the head names, by the calendar's own word for it or by its number; else the title's; else "this fifth round". */
function roundOf({ head, title, text, rounds }: RoundQuestion): Recognised<number> | null {
  const printed = text.slice(0, head.bodyFrom).toLowerCase();
  for (const { label, number } of rounds) {
    const from = label === "" ? -1 : printed.indexOf(label.toLowerCase());
    if (from >= 0) return { value: number, place: { in: "text", from, to: from + label.length } };
  }
  const counted = head.pieces.filter(({ isRound }) => isRound === true);
  const piece = counted.find((each) => !isInTitle(each, title)) ?? counted[0];
  if (piece?.number !== undefined) {
    const [first] = countedMeetings(piece.words);
    const to = piece.from + (first?.to ?? piece.words.length);
    return { value: piece.number, place: { in: "text", from: piece.from, to } };
  }
  return roundInSpeech(text, head.bodyFrom);
}

const SAID_EARLY = 1500;
/** "this fifth round", "cette cinquième série", "esta quinta ronda"; not "the fourth round", which may be another. */
const THIS = /(?:^|[^\p{L}])(?:this|cette|ce|esta|этом|этого|本)\s*$/iu;

function roundInSpeech(text: string, bodyFrom: number): Recognised<number> | null {
  const said = text.slice(bodyFrom, bodyFrom + SAID_EARLY);
  const found = countedMeetings(said).find(
    ({ from, isRound }) => isRound && THIS.test(said.slice(Math.max(0, from - 12), from)),
  );
  if (found === undefined) return null;
  return { value: found.number, place: { in: "text", from: bodyFrom + found.from, to: bodyFrom + found.to } };
}

/** The day in the head, else in a running head or foot, else alone at the end, as under a letter. */
function dateOf({ paragraphs, furniture }: PrintedStatement, { pieces }: StatementHead): Recognised<Dated> | null {
  const printed = (on: string): Dated => ({ on, precision: "day", zone: null, source: "printed" });
  const inHead = pieces.find(({ day }) => day !== undefined) ?? labelledDay(pieces);
  if (inHead?.day !== undefined) {
    const [found] = daysIn(inHead.words);
    const from = inHead.from + (found?.from ?? 0);
    return {
      value: printed(inHead.day),
      place: { in: "text", from, to: inHead.from + (found?.to ?? inHead.words.length) },
    };
  }
  for (const [line, words] of furniture.entries()) {
    const [found] = daysIn(words);
    if (found !== undefined)
      return { value: printed(found.day), place: { in: "furniture", line, from: found.from, to: found.to } };
  }
  return dayAtTheEnd(paragraphs, printed);
}

function labelledDay(pieces: readonly HeadPiece[]): HeadPiece | undefined {
  return pieces.flatMap((piece): readonly HeadPiece[] => {
    const [found] = piece.mark === "date" ? daysIn(piece.words) : [];
    return found === undefined ? [] : [{ ...piece, day: found.day }];
  })[0];
}

/** A closing line of a place and a day is no longer than this. */
const LONGEST_CLOSING = 60;

function dayAtTheEnd(paragraphs: readonly string[], printed: (on: string) => Dated): Recognised<Dated> | null {
  const last = paragraphs.at(-1) ?? "";
  const [found] = last.length > LONGEST_CLOSING ? [] : daysIn(last);
  if (found === undefined) return null;
  const offset = statementText(paragraphs).length - last.length;
  return { value: printed(found.day), place: { in: "text", from: offset + found.from, to: offset + found.to } };
}
