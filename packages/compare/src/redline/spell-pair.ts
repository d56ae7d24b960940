import type { ParagraphId, Redline } from "@travaux/model";
import { isBetweenBrackets } from "./between-brackets.ts";
import { closeEntry } from "./close-entry.ts";
import type { ChangedWords, OpenEntry, WordsThatWent } from "./close-entry.ts";
import { ownLegalForces } from "./legal-force.ts";
import type { LegalForces } from "./legal-force.ts";
import type { MarkedPair } from "./mark-pair.ts";
import type { PhraseEnds } from "./moved-phrases.ts";
import { endWithSpace, paragraphText, startWithSpace } from "./token-row.ts";
import type { TokenRow } from "./token-row.ts";

/**
 * Spells a pair: its tokens with their white space, put into entries, with the classes of each change.
 *
 * @param ends of phrases that moved, which lie in what was struck out or brought in, in order and apart on each side
 */
export function spellPair(
  { before, after, script }: MarkedPair,
  ends: PhraseEnds,
  forces: LegalForces = ownLegalForces,
): Redline {
  const speller = new Speller(before, after, ends);
  let i = 0;
  let j = 0;
  for (const step of script) {
    if (step.kind === "keep") {
      speller.keep(i, j, step.count);
      i += step.count;
      j += step.count;
    } else {
      speller.change(i, i + step.deleted, j, j + step.inserted);
      i += step.deleted;
      j += step.inserted;
    }
  }
  return speller.done().map((entry) => closeEntry(entry, forces));
}

class Speller {
  readonly #before: TokenRow;
  readonly #after: TokenRow;
  readonly #ends: PhraseEnds;
  /** How many ends lie behind what was spelt. */
  readonly #passed = { deleted: 0, inserted: 0 };
  readonly #entries: OpenEntry[] = [];

  constructor(before: TokenRow, after: TokenRow, ends: PhraseEnds) {
    this.#before = before;
    this.#after = after;
    this.#ends = ends;
  }

  /** Equal tokens on both sides; whole stretches at once where their white space is equal too. */
  keep(i: number, j: number, count: number): void {
    let done = 0;
    while (done < count) {
      const [one, other] = [i + done, j + done];
      const length = Math.min(stretchOf(this.#before, one, count - done), stretchOf(this.#after, other, count - done));
      const entry = this.#entryFor(idAt(this.#before, one), idAt(this.#after, other));
      const [was, is] = [textOf(this.#before, one, length), textOf(this.#after, other, length)];
      if (was === is) spellKept(entry, is);
      else this.#keepOneByOne(entry, one, other, length);
      done += length;
    }
  }

  change(fromBefore: number, toBefore: number, fromAfter: number, toAfter: number): void {
    this.#spellSide("deleted", fromBefore, toBefore);
    this.#spellSide("inserted", fromAfter, toAfter);
    const change = this.#entries.at(-1)?.stretches.at(-1);
    if (change?.kind !== "changed") return;
    change.isInBrackets =
      isBetweenBrackets(this.#before, fromBefore, toBefore) && isBetweenBrackets(this.#after, fromAfter, toAfter);
  }

  /** Paragraphs without a token are spelt last: they are empty or white space. */
  done(): readonly OpenEntry[] {
    for (const paragraph of withoutTokens(this.#before)) {
      spellChanged(this.#entryFor(paragraph.id, null), { deleted: paragraph.text });
    }
    for (const paragraph of withoutTokens(this.#after)) {
      spellChanged(this.#entryFor(null, paragraph.id), { inserted: paragraph.text });
    }
    return this.#entries;
  }

  #keepOneByOne(entry: OpenEntry, i: number, j: number, count: number): void {
    const [before, after] = [this.#before, this.#after];
    const [was, is] = [paragraphText(before, i), paragraphText(after, j)];
    for (let step = 0; step < count; step++) {
      const [one, other] = [i + step, j + step];
      const [from, to] = [before.from[one] ?? 0, before.to[one] ?? 0];
      spellSpace(
        entry,
        was.slice(startWithSpace(before, one), from),
        is.slice(startWithSpace(after, other), after.from[other]),
      );
      spellKept(entry, was.slice(from, to));
      spellSpace(
        entry,
        was.slice(to, endWithSpace(before, one)),
        is.slice(after.to[other], endWithSpace(after, other)),
      );
    }
  }

  /** What was struck out, or brought in, cut where a paragraph or a phrase that moved begins or ends. */
  #spellSide(side: "deleted" | "inserted", from: number, to: number): void {
    const row = side === "deleted" ? this.#before : this.#after;
    let at = from;
    while (at < to) {
      while ((this.#ends[side][this.#passed[side]]?.to ?? Infinity) <= at) this.#passed[side] += 1;
      const phrase = this.#ends[side][this.#passed[side]];
      const isInside = phrase !== undefined && phrase.from <= at;
      const limit = Math.min(to, (isInside ? phrase.to : phrase?.from) ?? to);
      const length = stretchOf(row, at, limit - at);
      const id = idAt(row, at);
      const entry = side === "deleted" ? this.#entryFor(id, null) : this.#entryFor(null, id);
      const text = textOf(row, at, length);
      const words = isInside ? { text, move: phrase.move, alsoChanged: phrase.changes } : { text };
      spellWords(entry, side, words);
      at += length;
    }
  }

  /** The entry at hand when it is between these two, or can become so; else a new one. */
  #entryFor(before: ParagraphId | null, after: ParagraphId | null): OpenEntry {
    const last = this.#entries.at(-1);
    if (last !== undefined) {
      const fitsBefore = before === null || last.before === null || last.before === before;
      const fitsAfter = after === null || last.after === null || last.after === after;
      if (fitsBefore && fitsAfter) {
        last.before = last.before ?? before;
        last.after = last.after ?? after;
        return last;
      }
    }
    const entry: OpenEntry = { before, after, stretches: [] };
    this.#entries.push(entry);
    return entry;
  }
}

function idAt(row: TokenRow, at: number): ParagraphId | null {
  return row.paragraphs[row.owner[at] ?? -1]?.id ?? null;
}

/** How many of the next tokens are in the paragraph of the first. */
function stretchOf(row: TokenRow, at: number, most: number): number {
  const owner = row.owner[at];
  if (row.owner[at + most - 1] === owner) return most;
  let count = 1;
  while (count < most && row.owner[at + count] === owner) count += 1;
  return count;
}

/** Tokens of one paragraph, with their white space. */
function textOf(row: TokenRow, at: number, count: number): string {
  return paragraphText(row, at).slice(startWithSpace(row, at), endWithSpace(row, at + count - 1));
}

function withoutTokens(row: TokenRow): TokenRow["paragraphs"] {
  if (row.paragraphs.length === 1 && row.length > 0) return [];
  const spelt = new Set(row.owner);
  return row.paragraphs.filter((_, at) => !spelt.has(at));
}

function spellKept(entry: OpenEntry, text: string): void {
  if (text === "") return;
  const last = entry.stretches.at(-1);
  if (last?.kind === "kept") last.text += text;
  else entry.stretches.push({ kind: "kept", text });
}

function spellSpace(entry: OpenEntry, before: string, after: string): void {
  if (before === after) spellKept(entry, before);
  else spellChanged(entry, { deleted: before, inserted: after });
}

function spellChanged(
  entry: OpenEntry,
  { deleted = "", inserted = "" }: { deleted?: string; inserted?: string },
): void {
  if (deleted !== "") spellWords(entry, "deleted", { text: deleted });
  if (inserted !== "") spellWords(entry, "inserted", { text: inserted });
}

function spellWords(entry: OpenEntry, side: "deleted" | "inserted", words: WordsThatWent): void {
  const parts = openChange(entry)[side];
  const last = parts.at(-1);
  if (last !== undefined && last.move === undefined && words.move === undefined) last.text += words.text;
  else parts.push({ ...words });
}

function openChange(entry: OpenEntry): ChangedWords {
  const last = entry.stretches.at(-1);
  if (last?.kind === "changed") return last;
  const opened: ChangedWords = { kind: "changed", deleted: [], inserted: [], isInBrackets: false };
  entry.stretches.push(opened);
  return opened;
}
