import type { Attribution, Bracket, Span } from "@travaux/model";
import { mayBeginWithActor, readActors, readClauses, readSpeaker, verbBefore } from "./attribution-clauses.ts";
import type { Clause } from "./attribution-clauses.ts";
import { attributionOf, readHead } from "./attributions.ts";

/** Who is named stands in the first or the last so many characters of a paragraph. */
const LONGEST_NAMES = 160;
/** A paragraph that is a comment has no more remarks than this. */
const MOST_REMARKS = 12;

/**
 * Finds who is named outside of brackets, as compilations print it: "EU: text", "CARICOM- include this", "India do not
 * support it", "Chile, supported by Peru and opposed by Fiji, proposed …", and behind the text "… annually - G77; US
 * delete." and "… annually (EU, Norway)".
 *
 * A name within a sentence is text: names count where a paragraph begins or ends with them and a sign or a verb parts them
 * from it. Looks at the two ends of a paragraph, and on into the remarks of one that begins as a remark.
 */
export function findLineAttributions(text: string, brackets: readonly Bracket[]): readonly Attribution[] {
  const remarks = readRemarks(text);
  if (remarks.length > 0) return remarks;
  return readBehind(text, brackets);
}

/** The names of a line that holds nothing else, "(Islamic Republic of Iran)": they speak for the paragraph before. */
export function namesAlone(text: string): readonly Clause[] | null {
  const inside = text.startsWith("(") && text.endsWith(")") && text.length <= LONGEST_NAMES ? text.slice(1, -1) : null;
  return inside === null ? null : readClauses(inside.trim());
}

/** True for a line that says who wants what, which is no heading however short it is. */
export function isRemark(text: string): boolean {
  return readRemark(text, { from: 0, to: text.length }).length > 0 || namesAlone(text) !== null;
}

function readRemarks(text: string): readonly Attribution[] {
  const [first, ...others] = sentencesOf(text);
  if (first === undefined) return [];
  const found = [...readRemark(text, first)];
  if (found.length === 0) return [];
  for (const sentence of others) found.push(...readRemark(text, sentence));
  return found;
}

/** One sentence that begins with names: before a colon or a dash, or before a verb. */
function readRemark(text: string, sentence: Span): readonly Attribution[] {
  const head = text.slice(sentence.from, Math.min(sentence.to, sentence.from + LONGEST_NAMES));
  if (!mayBeginWithActor(head)) return [];
  const named = readHead(head);
  if (named !== null) {
    const span = trimmed(text, { from: sentence.from + named.end, to: sentence.to });
    return span.to > span.from ? [attributionOf(named.clause, span)] : [];
  }
  const reported = readReport(head);
  if (reported.length > 0) return reported.map((clause) => attributionOf(clause, sentence));
  for (const { index } of head.matchAll(/ /g)) {
    const verb = verbBefore(head.slice(index));
    const before = head.slice(0, index);
    const actors = verb === null ? null : readActors(before);
    if (verb !== null && actors !== null)
      return [attributionOf({ actors, verb }, trimmed(text, { from: sentence.from + index, to: sentence.to }))];
  }
  const speaker = readSpeaker(head.trim());
  return speaker === null ? [] : [attributionOf({ ...speaker, verb: "propose" }, sentence)];
}

/** "Chile, supported by Peru and Kenya and opposed by Fiji, proposed …". */
function readReport(head: string): readonly Clause[] {
  const proposed = /^([^,]{2,60}), ((?:supported|opposed) by [^,]{2,80}), (?:proposed|suggested|preferred)/i.exec(head); // "Chile, supported by Peru, proposed"
  const actors = proposed?.[1] === undefined ? null : readActors(proposed[1]);
  if (actors === null || proposed === null) return [];
  const clauses: Clause[] = [{ actors, verb: "propose" }];
  for (const [, said = "", names = ""] of (proposed[2] ?? "").matchAll(
    /(supported|opposed) by (.+?)(?= and (?:supported|opposed) by |$)/gi, // "supported by Peru"
  )) {
    const others = readActors(names);
    if (others === null) return [];
    clauses.push({ actors: others, verb: said.toLowerCase() === "supported" ? "support" : "oppose" });
  }
  return clauses;
}

/** Names at the end of a paragraph, outside of its brackets. */
function readBehind(text: string, brackets: readonly Bracket[]): readonly Attribution[] {
  const start = Math.max(0, text.length - LONGEST_NAMES);
  const tail = text.slice(start);
  const wrapped = /\(([^()]{2,120})\)[.;,]?$/.exec(tail); // "(EU, Norway)." at the end
  const dashed = wrapped === null ? lastDashed(tail) : null;
  const at = start + (wrapped?.index ?? dashed?.from ?? 0);
  if ((wrapped === null && dashed === null) || at === 0 || isInBracket(at, brackets)) return [];
  const names = wrapped?.[1] ?? tail.slice(dashed?.to ?? 0);
  const clauses = readClauses(names);
  if (clauses === null || (wrapped !== null && isPartOfSentence(text.slice(0, at), clauses))) return [];
  const span = trimmed(text, { from: 0, to: at });
  return span.to > span.from ? clauses.map((clause) => attributionOf(clause, span)) : [];
}

/** "the European Union (EU)" explains a name, "Oslo (Norway)" a place. */
function isPartOfSentence(before: string, clauses: readonly Clause[]): boolean {
  const last = /\p{Lu}[\p{L}\p{M}'’-]* $/u.test(before.slice(-40)); // "Oslo " before the bracket
  return last && clauses.length === 1 && clauses[0]?.actors.length === 1;
}

function lastDashed(tail: string): Span | null {
  let last: Span | null = null;
  for (const match of tail.matchAll(/ [–—-] ?/g)) last = { from: match.index, to: match.index + match[0].length }; // " - EU", " -EU"
  return last;
}

function isInBracket(at: number, brackets: readonly Bracket[]): boolean {
  return brackets.some(({ from, to }) => from <= at && at < to);
}

/** The first sentences of a text: cut behind a full stop or a semicolon and a blank. */
function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.;] (?=\p{Lu})/gu)) {
    // ". I" of "it. India"
    if (spans.length >= MOST_REMARKS) break;
    spans.push({ from, to: match.index + 1 });
    from = match.index + 2;
  }
  return [...spans, { from, to: text.length }];
}

function trimmed(text: string, { from, to }: Span): Span {
  let start = from;
  let end = to;
  while (start < end && text.charAt(start) === " ") start++;
  while (end > start && " ,;".includes(text.charAt(end - 1))) end--;
  return { from: start, to: end };
}
