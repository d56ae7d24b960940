import type { Citation, ProposedWording, Span } from "@travaux/model";
import { Tokens } from "../recognise/tokens.ts";
import { quotations } from "./quotations.ts";
import type { Quotation } from "./quotations.ts";
import { asksToRetain } from "./retained-object.ts";
import { roleOf, sideNamed, sideOf } from "./quotation-role.ts";
import { wordingClauses } from "./wording-clauses.ts";
import type { WordingClause } from "./wording-clauses.ts";

/**
 * Finds the changes of wording that a statement asks for, tied to its citations: “replace 'should' by 'shall' in paragraph 44”,
 * "delete the second sentence of paragraph 12", "añadir «voluntario» después de «marco» en el párrafo 9".
 *
 * `citations` are those that `findCitations` found in the same text. What concerns no paragraph of the draft is left out, as is
 * what is refused ("we can not agree to delete paragraph 5"), wished of something else ("keep paragraph 5 short") or reported ("the phrase was deleted"). In the order of the text.
 */
export function findProposedWordings(text: string, citations: readonly Citation[]): readonly ProposedWording[] {
  const clauses = wordingClauses(new Tokens(text), quotations(text), citations);
  const found: ProposedWording[] = [];
  for (const clause of clauses) {
    const concerned = citationsOf(clause, citations, found.at(-1));
    const proposed = concerned.length === 0 ? null : proposalOf(text, clause, { concerned, citations });
    if (proposed !== null) found.push(proposed);
  }
  return found;
}

/** How far back a clause without a citation of its own may look for what it concerns, in characters. */
const REACH = 300;

/** The citations of a clause; else those of the change asked for just before; else the one named just before it. */
function citationsOf(
  clause: WordingClause,
  citations: readonly Citation[],
  before: ProposedWording | undefined,
): readonly number[] {
  if (clause.citations.length > 0) return clause.citations;
  if (clause.quotes.length === 0) return [];
  if (before !== undefined && before.to >= clause.from) return before.citations;
  const last = citations.findLastIndex(({ from }) => from < clause.from);
  const cited = citations[last];
  return cited !== undefined && cited.document === "draft" && clause.from - cited.to < REACH ? [last] : [];
}

interface Concerned {
  readonly concerned: readonly number[];
  readonly citations: readonly Citation[];
}

function proposalOf(text: string, clause: WordingClause, { concerned, citations }: Concerned): ProposedWording | null {
  const { change } = clause;
  const span = spanOf(clause, citations);
  const none = { ...span, change, citations: concerned, words: [], wording: null, place: null, into: null };
  switch (change) {
    case "delete":
      return { ...none, words: clause.quotes.map(bare) };
    case "retain":
      return asksToRetain(text, { ...clause, named: namedIn(clause, citations) })
        ? { ...none, words: clause.quotes.map(bare) }
        : null;
    case "move":
      return moved(clause, none);
    case "merge":
    case "split":
      return none;
    case "replace":
      return replaced(text, clause, none);
    case "add":
      return added(text, clause, none);
  }
}

/** Quotations with their marks, and citations, in the order of the text. */
function namedIn(clause: WordingClause, citations: readonly Citation[]): readonly Span[] {
  const cited = clause.citations.flatMap((at) => citations[at] ?? []);
  const quoted = clause.quotes.map(({ from, to }) => ({ from: from - 1, to: to + 1 }));
  return [...quoted, ...cited].toSorted((one, other) => one.from - other.from);
}

/** From the first to the last thing that is said: the verb, its quotations with their marks, its citations. */
function spanOf(clause: WordingClause, citations: readonly Citation[]): Span {
  const all = namedIn(clause, citations);
  return {
    from: Math.min(clause.verb, ...all.map(({ from }) => from)),
    to: Math.max(clause.verb, ...all.map(({ to }) => to)),
  };
}

function bare({ from, to }: Quotation): Span {
  return { from, to };
}

function moved(clause: WordingClause, none: ProposedWording): ProposedWording {
  const [first, ...others] = none.citations;
  const into = others.at(-1) ?? null;
  return {
    ...none,
    citations: first === undefined ? [] : [first, ...others.slice(0, -1)],
    words: clause.quotes.map(bare),
    into,
  };
}

/** "replace A by B", "substitute B for A", "以B取代A": told by the word before each quotation. */
function replaced(text: string, { quotes }: WordingClause, none: ProposedWording): ProposedWording | null {
  const [first, second] = quotes;
  if (first === undefined) return null;
  if (second === undefined) {
    const isNew = roleOf(text, first) === "new";
    return isNew ? { ...none, wording: bare(first) } : { ...none, words: [bare(first)] };
  }
  const isReversed =
    roleOf(text, second) === "old" || (roleOf(text, first) === "new" && roleOf(text, second) !== "new");
  return isReversed
    ? { ...none, words: [bare(second)], wording: bare(first) }
    : { ...none, words: [bare(first)], wording: bare(second) };
}

/** "add B after A", "after A, add B", "add B at the end of paragraph 9". */
function added(text: string, clause: WordingClause, none: ProposedWording): ProposedWording | null {
  const anchor = clause.quotes.find((quote) => sideOf(text, quote) !== null);
  const wording = clause.quotes.find((quote) => quote !== anchor);
  const side = anchor === undefined ? null : sideOf(text, anchor);
  if (anchor !== undefined && side !== null)
    return { ...none, wording: wording === undefined ? null : bare(wording), place: { side, words: bare(anchor) } };
  const said = text.slice(clause.from, clause.to);
  const margin = marginOf(said) ?? besideParagraph(text, clause);
  if (wording === undefined && margin === null && !NAMES_WHAT.test(text.slice(clause.verb, clause.to))) return null;
  const place = margin === null ? null : { side: margin, words: null };
  return { ...none, wording: wording === undefined ? null : bare(wording), place };
}

/** Without a quotation something must be named that is to be added: "add a reference to", not "to add to what was said". */
const NAMES_WHAT =
  /^\S+\s+(?:an?|the|new|one|another|two|paragraph|sentence|un|une|nouve\p{L}+|nuev[oa]|нов\p{L}+|ссылк\p{L}+|فقرة|جملة)\s|^..(?:一|新)/iu; // "insert a …"

/** "insert a new paragraph after paragraph 15". */
function besideParagraph(text: string, clause: WordingClause): "before" | "after" | null {
  const from = clause.citationsFrom;
  const word =
    from === null
      ? ""
      : (/(\p{L}+)\s*(?:(?:de|du|del|le|la|el)\s+)?$/u.exec(text.slice(Math.max(0, from - 24), from))?.[1] ?? ""); // the "after" before "paragraph 15"
  return sideNamed(word.toLowerCase());
}

const END = /\bat the end\b|à la fin|al final|в конце|في نهاية|末尾|之末/iu; // "at the end of paragraph 9"
const BEGINNING = /\bat the (?:beginning|start)\b|au début|al (?:principio|comienzo)|в начале|في بداية|开头/iu; // "at the start of"

function marginOf(words: string): "beginning" | "end" | null {
  if (END.test(words)) return "end";
  return BEGINNING.test(words) ? "beginning" : null;
}
