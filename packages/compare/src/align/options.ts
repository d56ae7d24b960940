import { letterValue, parseClauseLabel, romanValue } from "@travaux/model";
import type { Paragraph } from "@travaux/model";
import { BELOW_HEADINGS } from "./ranks.ts";

/** Which options of which choices a paragraph lies in: `memberships[p]` names each choice and the option of it. */
export interface Options {
  readonly memberships: ReadonlyMap<number, readonly Membership[]>;
}

interface Membership {
  readonly choice: number;
  readonly option: number;
}

/** A paragraph whose own label opens an option. */
interface Opening {
  readonly at: number;
  /** As printed, without the word: "A", "II", "A.1". */
  readonly name: string;
}

/**
 * Finds the choices that a draft leaves open ("Option A" and "Option B", "Alternative 1" and "Alternative 2") and what lies
 * in each option.
 *
 * Read from the labels in their order and not from the nesting: drafts set the word "Option" above a title, above whole
 * articles, or beside the number of the paragraph, and a paragraph may stand between two options. An option reaches to
 * the next of its choice; the last one ends where the provision ends, or, when the options before it hold headings, with
 * what outranks those. `rank` is lower for what contains more.
 */
export function findOptions(paragraphs: readonly Paragraph[], rank: Int32Array, parent: Int32Array): Options {
  const openings = paragraphs.flatMap((paragraph, at): Opening[] => {
    const name = optionName(paragraph.canonical);
    return name === null ? [] : [{ at, name }];
  });
  const memberships = new Map<number, Membership[]>();
  const isTaken = new Set<Opening>();
  let choice = 0;
  for (const [place, first] of openings.entries()) {
    if (isTaken.has(first) || !isFirst(first.name)) continue;
    const family = familyOf(openings, place, { rank, parent });
    for (const member of family) isTaken.add(member);
    if (family.length > 1)
      addMemberships(memberships, family, { choice: choice++, end: endOf(openings, family, rank) });
  }
  return { memberships };
}

/** Whether two paragraphs lie in different options of one choice. */
export function areInDifferentOptions({ memberships }: Options, one: number, other: number): boolean {
  const ofOther = memberships.get(other);
  if (ofOther === undefined) return false;
  return (memberships.get(one) ?? []).some(({ choice, option }) =>
    ofOther.some((member) => member.choice === choice && member.option !== option),
  );
}

function optionName(canonical: string | null): string | null {
  // Canonical labels say it so in every language.
  if (canonical === null || !(canonical.includes("Option") || canonical.includes("Alternative"))) return null;
  for (const step of canonical.split("/")) {
    const label = parseClauseLabel(step);
    if (label?.container !== "Option" && label?.container !== "Alternative") continue;
    const name = label.numbers.map((number) => number.printed).join(".");
    return name === "" ? null : name;
  }
  return null;
}

/** "A", "I", "1", and "A.1". */
function isFirst(name: string): boolean {
  const last = name.split(".").at(-1) ?? "";
  return valuesOf(last).includes(1);
}

function isNext(name: string, before: string): boolean {
  const steps = name.split(".");
  const stepsBefore = before.split(".");
  if (steps.length !== stepsBefore.length || steps.slice(0, -1).join(".") !== stepsBefore.slice(0, -1).join(".")) {
    return false;
  }
  const values = valuesOf(steps.at(-1) ?? "");
  return valuesOf(stepsBefore.at(-1) ?? "").some((value, way) => value !== null && values[way] === value + 1);
}

/** What an ordinal may be worth: as digits, as a roman numeral, as a letter. */
function valuesOf(printed: string): readonly (number | null)[] {
  // "12" fits, "B" does not.
  const digits = /^\d{1,4}$/u.test(printed) ? Number(printed) : null;
  return [digits, romanValue(printed), letterValue(printed)];
}

/** The openings of one choice: each the next in the order of the one before, all inside what contains the first. */
function familyOf(
  openings: readonly Opening[],
  place: number,
  { rank, parent }: { readonly rank: Int32Array; readonly parent: Int32Array },
): readonly Opening[] {
  const first = openings[place];
  if (first === undefined) return [];
  const outer = rank[parent[first.at] ?? -1] ?? -1;
  const family = [first];
  let from = first.at;
  for (const opening of openings.slice(place + 1, place + 1 + MOST_OPENINGS)) {
    for (from += 1; from < opening.at; from++) if ((rank[from] ?? 0) <= outer) return family;
    if ((rank[opening.at] ?? 0) <= outer || opening.name === first.name) return family;
    if (isNext(opening.name, family.at(-1)?.name ?? "")) family.push(opening);
  }
  return family;
}

/** A choice has no more openings within it than this, its own and those of choices inside its options. */
const MOST_OPENINGS = 60;

/** Where the last option of a choice ends; at the latest where the next choice of its kind opens. */
function endOf(openings: readonly Opening[], family: readonly Opening[], rank: Int32Array): number {
  const [first, last] = [family[0], family.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const own = Math.min(...family.map(({ at }) => rank[at] ?? 0));
  const isOpening = new Set(family.map(({ at }) => at));
  let highest = own + 1;
  for (let at = first.at; at < last.at; at++) {
    if (own < BELOW_HEADINGS && !isOpening.has(at)) highest = Math.min(highest, rank[at] ?? 0);
  }
  const latest = openings.find(({ at, name }) => at > last.at && name === first.name && (rank[at] ?? 0) <= own);
  let end = last.at + 1;
  while (end < (latest?.at ?? rank.length) && (rank[end] ?? 0) >= highest) end += 1;
  return end;
}

function addMemberships(
  memberships: Map<number, Membership[]>,
  family: readonly Opening[],
  { choice, end }: { readonly choice: number; readonly end: number },
): void {
  for (const [option, { at }] of family.entries()) {
    const next = family[option + 1]?.at ?? end;
    for (let member = at; member < next; member++) {
      const known = memberships.get(member);
      if (known === undefined) memberships.set(member, [{ choice, option }]);
      else known.push({ choice, option });
    }
  }
}
