import type { Span } from "@travaux/model";
import { daysIn } from "./dates-in-text.ts";
import { behalfLead, labelled, noise, salutation, speakerLead } from "./head-words.ts";
import type { HeadMark } from "./head-words.ts";
import { countedMeetings } from "./rounds-in-text.ts";

/** Words of the head of a statement, and what they are. Positions are those of the statement's text. */
export interface HeadPiece extends Span {
  /** `plain`: nothing says what it is. */
  readonly mark: HeadMark | "plain";
  readonly words: string;
  /** Which paragraph it stands in, from 0. */
  readonly line: number;
  /** Of a date. */
  readonly day?: string;
  /** Of a counted meeting. */
  readonly number?: number;
  readonly isRound?: boolean;
}

/** The lines above what is said: who, for whom, where and when. */
export interface StatementHead {
  readonly pieces: readonly HeadPiece[];
  /** Where what is said begins in the text. */
  readonly bodyFrom: number;
}

const MOST_LINES = 14;
/** A paragraph of this length is said and not printed above. */
const LONGEST_LINE = 420;
/** What parts the paragraphs of a statement's text. */
export const PARAGRAPH_GAP = "\n\n";

/** Reads the head of a statement from its paragraphs, of which its text is made with an empty line between. */
export function readHead(paragraphs: readonly string[]): StatementHead {
  const pieces: HeadPiece[] = [];
  let at = 0;
  for (const [line, text] of paragraphs.entries()) {
    const isSaid = line > 0 && (salutation.test(text) || isProse(text));
    if (line >= MOST_LINES || text.length > LONGEST_LINE || isSaid) break;
    pieces.push(...piecesOf(text, line, at));
    at += text.length + PARAGRAPH_GAP.length;
  }
  return { pieces, bodyFrom: at };
}

/** Sentences, and not a line of names: "We thank the Chair." */
function isProse(text: string): boolean {
  const isSentence = text.length > 30 && /[.!?。؟]$/u.test(text.trim()); // "We agree.", not "New York"
  return (
    isSentence &&
    ![...lead(speakerLead, text), ...lead(behalfLead, text), ...datesStandingAlone(text)].some(({ from }) => from === 0)
  );
}

interface Mark extends Span {
  readonly mark: HeadMark;
  /** Where the words begin that are wanted. */
  readonly wanted: number;
  readonly day?: string;
  readonly number?: number;
  readonly isRound?: boolean;
}

function piecesOf(text: string, line: number, offset: number): readonly HeadPiece[] {
  const marks = outermost([
    ...lead(speakerLead, text).map((span) => ({ ...span, mark: "speaker" as const, wanted: span.to })),
    ...lead(behalfLead, text).map((span) => ({ ...span, mark: "behalf" as const, wanted: span.to })),
    ...(["speaker", "behalf", "meeting", "date", "title"] as const).flatMap((mark) =>
      lead(labelled[mark], text)
        .filter(({ from }) => from === 0)
        .map((span) => ({ ...span, mark, wanted: span.to })),
    ),
    ...lead(noise, text).map((span) => ({ ...span, mark: "noise" as const, wanted: span.to })),
    ...countedMeetings(text).map((counted) => ({ ...counted, mark: "meeting" as const, wanted: counted.from })),
    ...datesStandingAlone(text),
  ]);
  const first = marks[0]?.from ?? text.length;
  const plain = { mark: "plain" as const, line, words: text.slice(0, first), from: offset, to: offset + first };
  const pieces = marks.map((mark, index): HeadPiece => {
    const end = mark.mark === "noise" ? mark.to : (marks[index + 1]?.from ?? text.length);
    const { mark: kind, wanted, day, number, isRound } = mark;
    return {
      mark: kind,
      line,
      words: text.slice(wanted, end),
      from: offset + wanted,
      to: offset + end,
      ...(day === undefined ? {} : { day }),
      ...(number === undefined ? {} : { number, isRound: isRound === true }),
    };
  });
  return first === 0 ? pieces : [plain, ...pieces];
}

function lead(pattern: RegExp, text: string): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
}

/** In order, without those that begin inside another one. */
function outermost(marks: readonly Mark[]): readonly Mark[] {
  const sorted = marks.toSorted((one, other) => one.from - other.from || other.to - one.to);
  const kept: Mark[] = [];
  for (const mark of sorted) {
    const last = kept.at(-1);
    if (last === undefined || mark.from >= last.to) kept.push(mark);
  }
  return kept;
}

const CITIES =
  "New York|Geneva|Vienna|Nairobi|Rome|Paris|Bonn|The Hague|Montreal|Addis Ababa|Bangkok|Genève|Vienne|Nueva York|Ginebra|Viena|Нью-Йорк|Женева|Вена|نيويورك|جنيف|纽约|日内瓦";
// "New York, ", "Nairobi, Tuesday, ", "Genève, le "; nothing of "the draft of "
const PLACE = new RegExp(
  String.raw`(?:(?:(?:${CITIES})|(?<=^|[,.;:|–—)]\s?)\p{Lu}[\p{L}-]+)[,،，]?\s*)?(?:\p{L}+day[,]?\s+)?(?:le\s+|el\s+|a\s+)?$`,
  "u",
);

/** Days that are printed as the date of the paper, and not spoken of: in a line of their own, or behind a place. */
function datesStandingAlone(text: string): readonly Mark[] {
  return daysIn(text).flatMap(({ from, to, day }): readonly Mark[] => {
    const before = text.slice(0, from);
    const place = PLACE.exec(before)?.[0] ?? "";
    const rest = before.slice(0, before.length - place.length).trimEnd();
    const isCity = new RegExp(`(?:${CITIES})`, "u").test(place);
    const isAlone = rest === "" || isCity || /[,.;:|–—()，（]$/u.test(rest) || /(?:会议|谈判|轮|发言)$/u.test(rest);
    return isAlone ? [{ mark: "date", from: from - place.length, to, wanted: from, day }] : [];
  });
}
