import { containerNamed, isParagraphWord } from "@travaux/model";
import type { AlignmentPair, ChangeClass, Paragraph, ParagraphId, Redline, RedlineEntry } from "@travaux/model";
import { cutWords } from "@travaux/words";
import { withoutElision } from "./reference-words.ts";
import { textBefore } from "./text-before.ts";

/** Tells references that only followed the renumbering of what they name from those that name something else now. */
export class FollowedReferences {
  readonly #before: LabelIndex;
  readonly #after: LabelIndex;
  readonly #pairs: readonly AlignmentPair[];
  #partners: ReadonlyMap<ParagraphId, ReadonlySet<ParagraphId>> | null = null;

  constructor(before: readonly Paragraph[], after: readonly Paragraph[], pairs: readonly AlignmentPair[]) {
    this.#before = new LabelIndex(before);
    this.#after = new LabelIndex(after);
    this.#pairs = pairs;
  }

  /**
   * The redline with `renumbered-reference` for `reference` where every number that changed named one paragraph before,
   * names one now, and the two are linked. Where that can't be told, `reference` stays: a quiet class must not hide news.
   */
  mark(redline: Redline): Redline {
    const isTouched = redline.some(({ runs }) => runs.some((run) => run.changes?.includes("reference")));
    return isTouched ? redline.map((entry) => this.#markEntry(entry)) : redline;
  }

  #markEntry(entry: RedlineEntry): RedlineEntry {
    const { before, after } = entry;
    if (before === null || after === null) return entry;
    const runs = [...entry.runs];
    for (const [at, run] of entry.runs.entries()) {
      const next = entry.runs[at + 1];
      const isReference = run.kind === "deleted" && next?.kind === "inserted" && run.changes?.includes("reference");
      if (!isReference || next === undefined) continue;
      const read = textBefore(entry.runs, at);
      const change = { deleted: run.text, inserted: next.text, read, ahead: entry.runs[at + 2]?.text ?? "" };
      if (this.#hasFollowed(change, { before, after })) {
        runs[at] = { ...run, changes: quietly(run.changes) };
        runs[at + 1] = { ...next, changes: quietly(next.changes) };
      }
    }
    return { ...entry, runs };
  }

  #hasFollowed(change: Change, place: { readonly before: ParagraphId; readonly after: ParagraphId }): boolean {
    const names = namesOf(change);
    if (names === null) return false;
    return names.every(([one, other]) => {
      const named = this.#before.find(one, place.before);
      const namesNow = this.#after.find(other, place.after);
      return named !== null && namesNow !== null && this.#areLinked(named, namesNow);
    });
  }

  /** Worked out when the first reference asks: most pairs of drafts have none that changed. */
  #areLinked(before: ParagraphId, after: ParagraphId): boolean {
    this.#partners ??= partnersIn(this.#pairs);
    return this.#partners.get(before)?.has(after) === true;
  }
}

function partnersIn(pairs: readonly AlignmentPair[]): ReadonlyMap<ParagraphId, ReadonlySet<ParagraphId>> {
  const partners = new Map<ParagraphId, Set<ParagraphId>>();
  for (const { links } of pairs) {
    for (const link of links) {
      const known = partners.get(link.before);
      if (known === undefined) partners.set(link.before, new Set([link.after]));
      else known.add(link.after);
    }
  }
  return partners;
}

/** How far ahead another container would say that the number is counted there. */
const AHEAD = 30;

interface Change {
  readonly deleted: string;
  readonly inserted: string;
  readonly read: string;
  readonly ahead: string;
}

/** The canonical labels before and after, in pairs; null when the change is not only of numbers of named provisions. */
function namesOf({ deleted, inserted, read, ahead }: Change): readonly (readonly [string, string])[] | null {
  const before = wordsOf(deleted);
  const after = wordsOf(inserted);
  if (before.length !== after.length || before.length === 0) return null;
  let naming = namingIn(wordsOf(read), read.endsWith("("));
  const isCountedElsewhere = wordsOf(ahead.slice(0, AHEAD)).some((word) => containerNamed(word) !== null);
  const names: (readonly [string, string])[] = [];
  for (const [at, word] of before.entries()) {
    const other = after[at] ?? "";
    if (word === other) {
      naming = namingIn([word], false) ?? naming;
      continue;
    }
    if (naming === null || !isOrdinal(word) || !isOrdinal(other)) return null;
    // "paragraph 2 of article 9" counts in article 9, wherever it is said.
    if (isCountedElsewhere && naming.isOfParagraphs) return null;
    names.push([naming.spell(word), naming.spell(other)]);
  }
  return names.length > 0 ? names : null;
}

interface Naming {
  /** Not of articles, annexes and the like. */
  readonly isOfParagraphs: boolean;
  /** The canonical label with an ordinal. */
  readonly spell: (ordinal: string) => string;
}

/** What the last word that names a provision makes of a number behind it. */
function namingIn(words: readonly string[], isBracketed: boolean): Naming | null {
  for (const word of words.toReversed().map(withoutElision)) {
    const container = containerNamed(word);
    if (container !== null) return { isOfParagraphs: false, spell: (ordinal) => `${container} ${ordinal}` };
    if (!isParagraphWord(word)) continue;
    const spell = (ordinal: string): string => (isBracketed || isLetter(ordinal) ? `(${ordinal})` : ordinal);
    return { isOfParagraphs: true, spell };
  }
  return null;
}

function isOrdinal(word: string): boolean {
  // "44", "xii" and "b" fit, "water" does not.
  return /^(?:\p{N}{1,4}|[ivxlc]{1,6}|\p{L})$/iu.test(word);
}

function isLetter(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}

function wordsOf(text: string): readonly string[] {
  return cutWords(text)
    .filter(({ kind }) => kind === "word" || kind === "number")
    .map(({ from, to }) => text.slice(from, to));
}

function quietly(changes: readonly ChangeClass[] | undefined): readonly ChangeClass[] {
  return (changes ?? []).map((name) => (name === "reference" ? "renumbered-reference" : name));
}

/** Finds paragraphs by their canonical labels: the only one of the draft, or the only one of an article. */
class LabelIndex {
  readonly #paragraphs: readonly Paragraph[];
  #known: IndexedLabels | null = null;

  constructor(paragraphs: readonly Paragraph[]) {
    this.#paragraphs = paragraphs;
  }

  /** The paragraph that the label names when it is said in `place`; null when there is none, or several. */
  find(label: string, place: ParagraphId): ParagraphId | null {
    this.#known ??= indexLabels(this.#paragraphs);
    const { only, articles } = this.#known;
    return only.get(`${articles.get(place) ?? ""}\n\n${label}`) ?? only.get(label) ?? null;
  }
}

interface IndexedLabels {
  readonly only: ReadonlyMap<string, ParagraphId | null>;
  readonly articles: ReadonlyMap<ParagraphId, string>;
}

function indexLabels(paragraphs: readonly Paragraph[]): IndexedLabels {
  const only = new Map<string, ParagraphId | null>();
  const articles = new Map<ParagraphId, string>();
  for (const { id, canonical, path } of paragraphs) {
    const article = path.slice(0, path.findLastIndex((step) => step.startsWith("Art. ")) + 1).join("\n");
    articles.set(id, article);
    if (canonical === null) continue;
    for (const key of [canonical, `${article}\n\n${canonical}`]) only.set(key, only.has(key) ? null : id);
  }
  return { only, articles };
}
