import { noticed } from "@travaux/model";
import type { Finding } from "@travaux/model";
import { foldWord } from "@travaux/words";
import { definedTerms } from "./defined-terms.ts";
import type { DefinedTerm } from "./defined-terms.ts";
import type { Provision } from "./provision.ts";

/** As many terms are looked for in the text; no real draft has more. */
const MOST_TERMS = 400;

/** What is odd about the terms that a draft defines: defined twice and differently, or never used. */
export function checkTerms(provisions: readonly Provision[]): readonly Finding[] {
  const byTerm = new Map<string, DefinedTerm[]>();
  for (const defined of definedTerms(provisions)) {
    const key = bare(defined.term);
    byTerm.set(key, [...(byTerm.get(key) ?? []), defined]);
  }
  const texts = provisions.map(({ id, text }) => ({ id, text: foldText(text) }));
  return [...byTerm]
    .slice(0, MOST_TERMS)
    .flatMap(([key, all]) => [...contradictions(all, provisions), ...idle(key, all, texts)]);
}

/** Articles before a term are no part of it. */
const ARTICLE = /^(?:the|an?|les?|la|l['’]|los|las|el|une?)\s+/u; // "the Fund" fits, "theory" does not

function bare(term: string): string {
  return foldText(term).replace(ARTICLE, "");
}

function foldText(text: string): string {
  return foldWord(text).replaceAll(/\s+/gu, " ");
}

/** What stands in alternatives is meant to differ. */
const ALTERNATIVES = /\b(?:option|alternative|alt)\b/iu; // "Option A", "12 alt"; not "optional"
/** A definition for a part of the text only. */
const FOR_A_PART =
  /(?:purposes? of|fins d|efectos d|целей|لأغراض|就)[^.;:]{0,12}(?:this|th[ei]s|cet|cette|présente?|est[ea]|presente|настоящ\p{L}{2,3}|هذه|هذا|本)\s?(?:articles?|sections?|parts?|annexe?s?|paragraphs?|paragraphes?|artículo|sección|parte|párrafo|стать\p{L}|раздела|части|пункта|приложения|المادة|الفقرة|الجزء|条|款|部分)/iu;

function contradictions(all: readonly DefinedTerm[], provisions: readonly Provision[]): readonly Finding[] {
  const [first, ...others] = all.filter(({ definition, in: { path, address } }) =>
    definition === null || ALTERNATIVES.test([...path, address ?? ""].join(" "))
      ? false
      : !isForAPart(path, provisions),
  );
  if (first === undefined) return [];
  return others
    .filter((other) => plain(other) !== plain(first) && other.in.id !== first.in.id)
    .map(({ in: { id }, term, from, to }) => ({
      ...noticed(
        first.in.address === null
          ? { is: "term-in-other-words", term }
          : { is: "term-defined-elsewhere", term, label: first.in.address },
      ),
      paragraph: id,
      from,
      to,
    }));
}

function plain({ definition }: DefinedTerm): string {
  return foldText(definition ?? "").replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** Whether the provision, or what it stands in, says that a word means something there alone. */
function isForAPart(path: readonly string[], provisions: readonly Provision[]): boolean {
  return provisions.some(
    (outer) =>
      outer.path.length <= path.length &&
      outer.path.every((step, at) => step === path[at]) &&
      FOR_A_PART.test(outer.text),
  );
}

function idle(
  key: string,
  all: readonly DefinedTerm[],
  texts: readonly { readonly id: string; readonly text: string }[],
): readonly Finding[] {
  const [first] = all;
  const stem = stemOf(key);
  if (first === undefined || stem === null) return [];
  const definitions = new Set(all.map((defined) => defined.in.id));
  // Used in its own definition once more, or anywhere else.
  const isUsed = texts.some(({ id, text }) => {
    const at = text.search(stem);
    if (at < 0) return false;
    return !definitions.has(id) || text.slice(at + key.length).search(stem) >= 0;
  });
  if (isUsed) return [];
  const { in: provision, term, from, to } = first;
  return [{ ...noticed({ is: "term-idle", term }), paragraph: provision.id, from, to }];
}

/** Shorter words are sought whole: what follows a stem is an ending. */
const LEAST_STEM = 5;
const ENDING = 2;
/** A longer term is a sentence that somebody put in quotation marks. */
const MOST_WORDS = 8;

/** A term in any number or case: the beginnings of its words, one after another. Null when it is no term. */
function stemOf(key: string): RegExp | null {
  const words = key.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.length === 0 || words.length > MOST_WORDS) return null;
  const stems = words.map((word) => (word.length > LEAST_STEM ? word.slice(0, -ENDING) : word));
  return new RegExp(stems.join(String.raw`\p{L}{0,5}[^\p{L}\p{N}]{1,3}`), "u");
}
