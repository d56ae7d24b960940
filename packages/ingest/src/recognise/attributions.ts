import type { Attribution, Bracket, Span } from "@travaux/model";
import { readActors, readClauses, readSpeaker, verbBefore } from "./attribution-clauses.ts";
import type { Clause } from "./attribution-clauses.ts";
import { LONGEST_NAME_WORDS } from "./delegations/delegation-names.ts";

/** An attribution stands at the end of its bracket or at its start, and within as many characters. */
const LONGEST_ATTRIBUTION = 240;

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
  return span.to <= span.from ? [] : found.clauses.map((clause) => attributionOf(clause, span));
}

/** A clause as it is kept, about the words of a span. */
export function attributionOf({ actors, verb, speaker }: Clause, { from, to }: Span): Attribution {
  return {
    from,
    to,
    actors: actors.map(({ name }) => name),
    delegations: actors.map(({ code }) => code),
    verb,
    ...(speaker === undefined ? {} : { speaker }),
  };
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
  const named = readHead(head);
  if (named === null) return null;
  return { span: { from: stretch.from + named.end, to: stretch.to }, clauses: [named.clause] };
}

/** Names before a colon or a dash at the start of a text, with what they do; `end` is behind the colon. */
export function readHead(head: string): { readonly clause: Clause; readonly end: number } | null {
  const colon = /[:：–—]|- /.exec(head); // "EU:", "CARICOM- include", not "non-binding"
  if (colon === null) return null;
  const named = head.slice(0, colon.index).trim();
  const end = colon.index + colon[0].length;
  const speaker = readSpeaker(named);
  if (speaker !== null) return { clause: { ...speaker, verb: verbBefore(head.slice(end)) ?? "propose" }, end };
  const actors = readActors(named);
  if (actors !== null) return { clause: { actors, verb: verbBefore(head.slice(end)) ?? "propose" }, end };
  // "JPN alt: text", "EU proposes: text"
  const clauses = readClauses(named);
  const [clause, ...others] = clauses ?? [];
  return clause === undefined || others.length > 0 || clause.verb === "support" ? null : { clause, end };
}

function lastDash(tail: string): Span | null {
  let last: Span | null = null;
  for (const match of tail.matchAll(/ ?[–—] ?| -{1,2} ?|- /g))
    last = { from: match.index, to: match.index + match[0].length }; // " - ", "–", not "non-State"
  return last;
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
