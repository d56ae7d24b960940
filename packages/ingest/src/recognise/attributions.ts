import type { Attribution, AttributionVerb, Bracket, Span } from "@travaux/model";
import { isActor, LONGEST_NAME_WORDS } from "./actors.ts";

/** An attribution stands at the end of its bracket or at its start, and within as many characters. */
const LONGEST_ATTRIBUTION = 240;

/** Who says what: "EU, G77 retain". */
interface Clause {
  readonly actors: readonly string[];
  readonly verb: AttributionVerb;
}

/**
 * Finds who is named in brackets as wanting or not wanting their words.
 *
 * Reads names behind a dash ("[should - EU; G77 delete]"), names without one at the end ("[and fisheries EU]"), names
 * before a colon ("[EU: should]"), in each option of a bracket by itself. A semicolon parts clauses and a verb closes its
 * own clause only; an option without a name belongs to nobody. What is not wholly names and a verb is text.
 */
export function findAttributions(text: string, brackets: readonly Bracket[]): readonly Attribution[] {
  return brackets.flatMap((bracket, place) => {
    if (bracket.kind !== "open" || !bracket.opens || !bracket.closes) return [];
    const nested = lastEndInside(brackets, place);
    const inside = bracket.alternatives.filter((option) => option.from > bracket.from && option.to < bracket.to);
    // Options that stand beside the bracket are read in brackets of their own.
    const isOptional = inside.length > 1 && inside.length === bracket.alternatives.length;
    const stretches = isOptional ? inside : [{ from: bracket.from + 1, to: bracket.to - 1 }];
    return stretches.flatMap((stretch) => attributionsIn(text, stretch, nested));
  });
}

function attributionsIn(text: string, stretch: Span, nestedEnd: number): readonly Attribution[] {
  const found = behindText(text, stretch, nestedEnd) ?? beforeText(text, stretch);
  if (found === null) return [];
  const span = trimmed(text, found.span);
  return span.to <= span.from
    ? []
    : found.clauses.map((clause) => ({ ...span, actors: clause.actors, verb: clause.verb }));
}

interface Found {
  readonly span: Span;
  readonly clauses: readonly Clause[];
}

/** "text - EU, Norway", "text – US; G77 delete", "text EU". */
function behindText(text: string, stretch: Span, nestedEnd: number): Found | null {
  const start = Math.max(stretch.from, nestedEnd, stretch.to - LONGEST_ATTRIBUTION);
  const tail = text.slice(start, stretch.to);
  const dash = lastDash(tail);
  if (dash !== null) {
    const clauses = readClauses(tail.slice(dash.to));
    if (clauses !== null) return { span: { from: stretch.from, to: start + dash.from }, clauses };
  }
  return withoutDash(tail, start, stretch);
}

function withoutDash(tail: string, start: number, stretch: Span): Found | null {
  const words = [...tail.matchAll(/\S+/g)]; // "and", "EU,"
  for (let count = Math.min(LONGEST_NAME_WORDS * 2, words.length - 1); count >= 1; count--) {
    const first = words[words.length - count];
    const before = words[words.length - count - 1]?.[0] ?? "";
    if (first === undefined || LEADING_TO_OBJECT.has(before.toLowerCase()) || before.endsWith(",")) continue;
    const clauses = readClauses(tail.slice(first.index));
    if (clauses !== null) return { span: { from: stretch.from, to: start + first.index }, clauses };
  }
  return null;
}

/** Behind these a name is part of the sentence: "in China", "the EU", "of Norway". */
const LEADING_TO_OBJECT: ReadonlySet<string> = new Set([
  "in",
  "of",
  "by",
  "to",
  "with",
  "from",
  "for",
  "the",
  "as",
  "on",
  "at",
  "between",
  "than",
  "like",
  "within",
  "into",
  "via",
  "under",
  "among",
  "per",
]);

/** "EU: text", "CARICOM- text", "G77, China: delete". */
function beforeText(text: string, stretch: Span): Found | null {
  const head = text.slice(stretch.from, Math.min(stretch.to, stretch.from + LONGEST_ATTRIBUTION));
  const colon = /[:–—]|- /.exec(head); // "EU:", "CARICOM- include", not "non-binding"
  if (colon === null) return null;
  const actors = readActors(head.slice(0, colon.index));
  if (actors === null) return null;
  const from = stretch.from + colon.index + colon[0].length;
  const said = text
    .slice(from, Math.min(stretch.to, from + 40))
    .trim()
    .toLowerCase();
  const verb = VERBS.find(([words]) => said === words || said.startsWith(`${words} `))?.[1] ?? "propose";
  return { span: { from, to: stretch.to }, clauses: [{ actors, verb }] };
}

function lastDash(tail: string): Span | null {
  let last: Span | null = null;
  for (const match of tail.matchAll(/ ?[–—] ?| -{1,2} ?|- /g))
    last = { from: match.index, to: match.index + match[0].length }; // " - ", "–", not "non-State"
  return last;
}

/** Verbs and the ways in which they are printed, longer ones first. */
const VERBS: readonly (readonly [string, AttributionVerb])[] = [
  ["do not support", "oppose"],
  ["does not support", "oppose"],
  ["cannot support", "oppose"],
  ["opposes", "oppose"],
  ["oppose", "oppose"],
  ["supports", "support"],
  ["support", "support"],
  ["to delete", "delete"],
  ["deletes", "delete"],
  ["delete", "delete"],
  ["del", "delete"],
  ["to retain", "retain"],
  ["retains", "retain"],
  ["retain", "retain"],
  ["keep", "retain"],
  ["reservation", "reserve"],
  ["reserves", "reserve"],
  ["reserve", "reserve"],
  ["reserved", "reserve"],
  ["proposes", "propose"],
  ["propose", "propose"],
  ["proposal", "propose"],
  ["alt", "propose"],
  ["includes", "include"],
  ["include", "include"],
  ["add", "include"],
  ["prefers", "prefer"],
  ["prefer", "prefer"],
  ["welcomes", "welcome"],
  ["welcome", "welcome"],
  ["bracket", "bracket"],
  ["brackets", "bracket"],
  ["reopen", "reopen"],
  ["reopens", "reopen"],
];

function readClauses(text: string): readonly Clause[] | null {
  const clauses: Clause[] = [];
  for (const part of text.split(";")) {
    const clause = readClause(part.trim());
    if (clause === null) return null;
    clauses.push(clause);
  }
  return clauses;
}

function readClause(text: string): Clause | null {
  const bare = text.endsWith(".") ? text.slice(0, -1).trim() : text;
  const lower = bare.toLowerCase();
  for (const [words, verb] of VERBS) {
    if (!lower.endsWith(` ${words}`)) continue;
    const actors = readActors(bare.slice(0, -words.length).replace(/[:,\s]+$/, "")); // "EU: " before its verb
    if (actors !== null) return { actors, verb };
  }
  const actors = readActors(bare);
  return actors === null ? null : { actors, verb: "support" };
}

/** A list of names and nothing else; "G77, China" and "G77 and China" are one actor. */
function readActors(text: string): readonly string[] | null {
  const actors: string[] = [];
  for (const part of text.split(",")) {
    const names = readJoined(part.trim());
    if (names === null) return null;
    actors.push(...names);
  }
  return joinGroup(actors);
}

/** "Norway", "Norway and Chile", "Trinidad and Tobago", "the EU". */
function readJoined(text: string): readonly string[] | null {
  const bare = /^the /i.test(text) ? text.slice(4) : text; // "the EU", not "theory"
  if (isActor(bare)) return [bare];
  for (let at = bare.indexOf(" and "); at >= 0; at = bare.indexOf(" and ", at + 1)) {
    const before = bare.slice(0, at);
    const after = readJoined(bare.slice(at + 5));
    if (isActor(before) && after !== null) return [before, ...after];
  }
  return bare.startsWith("and ") ? readJoined(bare.slice(4)) : null;
}

function joinGroup(actors: readonly string[]): readonly string[] {
  return actors.flatMap((actor, place) => {
    const isGroup = actor === "G77" || actor === "G-77" || actor === "Group of 77";
    if (isGroup && actors[place + 1] === "China") return [`${actor} and China`];
    const previous = actors[place - 1];
    const isJoined = actor === "China" && (previous === "G77" || previous === "G-77" || previous === "Group of 77");
    return isJoined ? [] : [actor];
  });
}

/** Where the last bracket inside a bracket ends: names are looked for behind it. */
function lastEndInside(brackets: readonly Bracket[], place: number): number {
  const end = brackets[place]?.to ?? 0;
  let last = 0;
  for (let at = place + 1; at < brackets.length; at++) {
    const bracket = brackets[at];
    if (bracket === undefined || bracket.from >= end) break;
    last = Math.max(last, bracket.to);
  }
  return last;
}

function trimmed(text: string, span: Span): Span {
  let { from, to } = span;
  while (from < to && text.charAt(from) === " ") from++;
  while (to > from && /[\s,;]/.test(text.charAt(to - 1))) to--; // a blank or a comma before the name
  return { from, to };
}
