import type { Span } from "@travaux/model";
import type { Provision } from "./provision.ts";
import { termWordTable } from "./term-words.ts";
import type { TermWords } from "./term-words.ts";

/** A term where it is introduced. The span is the term's, without its quotation marks. */
export interface DefinedTerm extends Span {
  readonly in: Provision;
  readonly term: string;
  /** The whole definition when it is one ("“X” means …"); null where a name is given in passing. */
  readonly definition: string | null;
}

const OPENING = '[“"«„「『]\\s?';
const CLOSING = '\\s?[”"»“」』]';
/** Longer than any term; shorter than a sentence. */
const TERM = '([^“”"«»„「」『』]{2,80})';
/** Between "hereinafter" and the term: "referred to as the". */
const LONGEST_LEAD = 45;

interface Patterns {
  readonly defining: RegExp;
  readonly naming: RegExp;
}

/** Each phrase is a literal; what repeats is bounded, so that no text makes them slow. */
function patternsOf(words: readonly TermWords[]): Patterns {
  const any = (pick: (line: TermWords) => string): string =>
    words
      .flatMap((line) => pick(line).split("|"))
      .toSorted((one, other) => other.length - one.length)
      .map((phrase) => phrase.replaceAll(/[.*+?^$()[\]{}|\\]/gu, String.raw`\$&`))
      .join("|");
  const lead = '[^“"«„「『.]{0,60}?';
  const quoted = `${OPENING}${TERM}${CLOSING}`;
  const by = `(?:[^“"«„「『.]{0,60}?(?:${any((line) => line.by)})\\s?)?`;
  const means = `(?:[^“"«„「『.]{0,25}?[\\s,](?:${any((line) => line.means)})(?![\\p{L}])|\\s?[:：]\\s|\\s?(?:系指|是指|指|意指|意为))`;
  return {
    // “Fund” means …; By “Fund” is meant …; «Fonds» : …
    defining: new RegExp(`^(?:${lead}(?:${any((line) => line.meant)})\\s?${quoted}|${by}${quoted}${means})`, "iu"),
    // (hereinafter referred to as “the Fund”)
    naming: new RegExp(
      `(?:${any((line) => line.hereinafter)})[^“"«„「『.;]{0,${LONGEST_LEAD}}${OPENING}${TERM}${CLOSING}`,
      "giu",
    ),
  };
}

const known = patternsOf(termWordTable);

/** The terms that a draft introduces, in reading order. */
export function definedTerms(provisions: readonly Provision[]): readonly DefinedTerm[] {
  return provisions.flatMap((provision) => {
    const defining = known.defining.exec(provision.text);
    const defined = defining === null ? [] : termIn(provision, defining, { isDefinition: true });
    const named = [...provision.text.matchAll(known.naming)].flatMap((match) =>
      termIn(provision, match, { isDefinition: false }),
    );
    return [...defined, ...named.filter((one) => !defined.some(({ from }) => from === one.from))];
  });
}

function termIn(
  provision: Provision,
  match: RegExpMatchArray,
  { isDefinition }: { readonly isDefinition: boolean },
): readonly DefinedTerm[] {
  const term = (match[1] ?? match[2] ?? "").trim();
  if (term === "" || match.index === undefined) return [];
  const from = match.index + match[0].lastIndexOf(term);
  const definition = isDefinition ? provision.text : null;
  return [{ in: provision, term, definition, from, to: from + term.length }];
}
