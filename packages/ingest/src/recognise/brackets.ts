import { noticed } from "@travaux/model";
import type { Bracket, BracketKind, Finding, Span } from "@travaux/model";
import { isCommentMark, kindOfBracket } from "./bracket-kind.ts";
import { withAlternatives } from "./bracket-options.ts";
import { findUnbracketed } from "./unbracketed.ts";

/** What of a paragraph the search for brackets needs. */
export interface BracketedParagraph {
  readonly id: string;
  /** Brackets in it count: one that opens in the label covers the text from its start. */
  readonly label: string | null;
  readonly text: string;
  /** Of a heading: how many headings enclose it; of others: how many are open above it. */
  readonly headingsOpen: number;
  readonly isHeading: boolean;
  /** A note stands outside of the running text: no bracket goes into it or out of it. */
  readonly isApart: boolean;
}

export interface FoundBrackets {
  /** One list for each paragraph, in the order of opening. */
  readonly brackets: readonly (readonly Bracket[])[];
  readonly findings: readonly Finding[];
}

/** Nesting beyond this is no text that people negotiate; it is reported and not recorded. */
const DEEPEST_BRACKET = 64;

/** Brackets without a partner that are reported one by one. */
const MOST_FINDINGS = 2000;

/** A bracket character that found no partner in its own paragraph. */
interface Stray {
  readonly paragraph: number;
  /** Place in the text; 0 with `isInLabel` when it stands in the label. */
  readonly at: number;
  readonly isInLabel: boolean;
  readonly depth: number;
}

interface Pair {
  readonly id: string;
  readonly paragraph: number;
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  readonly closes: boolean;
  /** Of words that have no square brackets around them. */
  readonly kind?: BracketKind;
}

/**
 * Finds the square brackets of a draft.
 *
 * Brackets are paired within paragraphs first, then what is left over across paragraphs: an opening one with the next
 * closing one that lies under the same heading (a bracket before a heading may close anywhere under the headings that
 * enclose it). What finds no partner is reported, and reading goes on. Linear in the text; at most `limit` brackets are
 * recorded, and what is beyond is reported once.
 */
export function findBrackets(paragraphs: readonly BracketedParagraph[], limit: number): FoundBrackets {
  const search = new BracketSearch(paragraphs, limit);
  paragraphs.forEach((paragraph, place) => search.readParagraph(paragraph, place));
  search.closePending(-1);
  return search.result();
}

class BracketSearch {
  readonly #paragraphs: readonly BracketedParagraph[];
  readonly #limit: number;
  readonly #pairs: Pair[][];
  readonly #findings: Finding[] = [];
  /** Opening brackets that may close in a later paragraph. */
  #pending: Stray[] = [];
  #count = 0;
  #unrecorded = 0;
  #unreported = 0;

  constructor(paragraphs: readonly BracketedParagraph[], limit: number) {
    this.#paragraphs = paragraphs;
    this.#limit = limit;
    this.#pairs = paragraphs.map(() => []);
  }

  readParagraph(paragraph: BracketedParagraph, place: number): void {
    if (paragraph.isHeading) this.closePending(paragraph.headingsOpen);
    // Places of opening brackets, those in the label as -1: numbers, because there may be millions.
    const stack: number[] = [];
    const strayAt = (at: number): Stray => ({
      paragraph: place,
      at: Math.max(0, at),
      isInLabel: at < 0,
      depth: paragraph.headingsOpen,
    });
    const visit = (character: string, at: number): void => {
      if (isOpening(character)) stack.push(at);
      else if (isClosing(character)) {
        const opening = stack.pop();
        this.#close(opening === undefined ? null : strayAt(opening), strayAt(at), paragraph);
      }
    };
    forEachBracket(paragraph.label ?? "", (character) => visit(character, -1));
    forEachBracket(paragraph.text, (character, at) => visit(character, at));
    if (!paragraph.isHeading) this.#readUnbracketed(paragraph, place);
    const waiting = paragraph.isApart ? 0 : Math.min(stack.length, DEEPEST_BRACKET);
    const given = stack.length - waiting;
    for (let index = 0; index < given; index++) this.#leaveOpen(strayAt(stack[index] ?? 0));
    for (let index = given; index < stack.length; index++) this.#pending.push(strayAt(stack[index] ?? 0));
    const oldest = this.#pending.splice(0, Math.max(0, this.#pending.length - DEEPEST_BRACKET));
    for (const stray of oldest) this.#leaveOpen(stray);
  }

  /** Gives up brackets that were opened deeper than the heading that begins now. */
  closePending(headingsOpen: number): void {
    const kept: Stray[] = [];
    for (const stray of this.#pending) {
      if (headingsOpen >= 0 && stray.depth <= headingsOpen) kept.push(stray);
      else this.#leaveOpen(stray);
    }
    this.#pending = kept;
  }

  result(): FoundBrackets {
    if (this.#unrecorded > 0) {
      this.#findings.push(noticed({ is: "brackets-not-recorded", count: this.#unrecorded }));
    }
    if (this.#unreported > 0) {
      this.#findings.push(noticed({ is: "brackets-not-listed", count: this.#unreported }));
    }
    const brackets = this.#pairs.map((pairs, place) => this.#describe(pairs, place));
    return { brackets, findings: this.#findings };
  }

  #readUnbracketed({ text }: BracketedParagraph, place: number): void {
    for (const { from, to, kind } of findUnbracketed(text)) {
      if (this.#count + 1 > this.#limit) {
        this.#unrecorded++;
        continue;
      }
      const stray = { paragraph: place, at: from, isInLabel: false, depth: 0 };
      this.#add({ id: idOf(stray, ++this.#count), paragraph: place, from, to, opens: true, closes: true, kind });
    }
  }

  #close(inside: Stray | null, closing: Stray, paragraph: BracketedParagraph): void {
    const opening = inside ?? (paragraph.isApart ? undefined : this.#pending.pop());
    if (opening === undefined) {
      this.#report("bracket-not-opened", closing);
      return;
    }
    // "[OP4]": wholly in the label, it covers none of the text.
    if (inside !== null && closing.isInLabel) return;
    this.#record(opening, closing);
  }

  #record(opening: Stray, closing: Stray): void {
    const pieces = closing.paragraph - opening.paragraph + 1;
    if (this.#count + pieces > this.#limit) {
      this.#unrecorded++;
      return;
    }
    this.#count += pieces;
    const id = idOf(opening, this.#count);
    for (let place = opening.paragraph; place <= closing.paragraph; place++) {
      const opens = place === opening.paragraph;
      const closes = place === closing.paragraph;
      const length = this.#paragraphs[place]?.text.length ?? 0;
      const from = opens && !opening.isInLabel ? opening.at : 0;
      const to = closes ? (closing.isInLabel ? 0 : closing.at + 1) : length;
      if (this.#paragraphs[place]?.isApart === true && !opens && !closes) continue;
      this.#add({ id, paragraph: place, from, to, opens, closes });
    }
  }

  #leaveOpen(stray: Stray): void {
    this.#report("bracket-not-closed", stray);
    if (this.#count + 1 > this.#limit) {
      this.#unrecorded++;
      return;
    }
    this.#count++;
    const length = this.#paragraphs[stray.paragraph]?.text.length ?? 0;
    const from = stray.isInLabel ? 0 : stray.at;
    this.#add({
      id: idOf(stray, this.#count),
      paragraph: stray.paragraph,
      from,
      to: length,
      opens: true,
      closes: false,
    });
  }

  #add(pair: Pair): void {
    this.#pairs[pair.paragraph]?.push(pair);
  }

  #report(is: "bracket-not-closed" | "bracket-not-opened", stray: Stray): void {
    const paragraph = this.#paragraphs[stray.paragraph];
    if (paragraph === undefined) return;
    if (this.#findings.length >= MOST_FINDINGS) {
      this.#unreported++;
      return;
    }
    const to = stray.isInLabel ? stray.at : Math.min(stray.at + 1, paragraph.text.length);
    this.#findings.push({ ...noticed({ is }), paragraph: paragraph.id, from: stray.at, to });
  }

  /** Outer brackets first; depth by what encloses what. */
  #describe(pairs: Pair[], place: number): readonly Bracket[] {
    const text = this.#paragraphs[place]?.text ?? "";
    const ordered = pairs.toSorted((one, other) => one.from - other.from || other.to - one.to);
    const ends: number[] = [];
    const brackets: Bracket[] = [];
    for (const pair of ordered) {
      while (ends.length > 0 && (ends.at(-1) ?? 0) <= pair.from && pair.to > (ends.at(-1) ?? 0)) ends.pop();
      const depth = ends.length;
      if (depth >= DEEPEST_BRACKET) {
        this.#unrecordedDeep();
        continue;
      }
      ends.push(pair.to);
      const { id, from, to, opens, closes } = pair;
      const inside = {
        from: opens && isOpening(text.charAt(from)) ? from + 1 : from,
        to: closes ? Math.max(from, to - 1) : to,
      };
      const kind = pair.kind ?? (opens && closes ? kindOfBracket(text, inside) : "open");
      if (kind === "citation" && isCommentMark(text, inside)) this.#reportComment(place, { from, to });
      brackets.push({ id, from, to, depth, kind, opens, closes, alternatives: [] });
    }
    return withAlternatives(text, brackets);
  }

  #reportComment(place: number, { from, to }: Span): void {
    if (this.#findings.length >= MOST_FINDINGS) return;
    const paragraph = this.#paragraphs[place]?.id ?? "";
    this.#findings.push({ ...noticed({ is: "comment-mark-printed" }), paragraph, from, to });
  }

  #unrecordedDeep(): void {
    if (this.#unrecorded > 0) return;
    this.#unrecorded = 1;
    this.#findings.push(noticed({ is: "brackets-too-deep", most: DEEPEST_BRACKET }));
  }
}

function idOf(opening: Stray, count: number): string {
  return `b${opening.paragraph.toString(36)}.${count.toString(36)}`;
}

function isOpening(character: string): boolean {
  return character === "[" || character === "［";
}

function isClosing(character: string): boolean {
  return character === "]" || character === "］";
}

const ANY_BRACKET = /[[\]［］]/g; // matches "[" and "］", not "("

function forEachBracket(text: string, visit: (character: string, at: number) => void): void {
  for (const match of text.matchAll(ANY_BRACKET)) visit(match[0], match.index);
}
