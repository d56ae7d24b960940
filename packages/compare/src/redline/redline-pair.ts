import type { ChangeClass, Paragraph, ParagraphId, Redline, RedlineEntry, RedlineRun } from "@travaux/model";
import { Lexicon } from "@travaux/words";
import { classifyChange } from "./classify.ts";
import { diffTokens } from "./diff-tokens.ts";
import { textBefore } from "./text-before.ts";
import { tidy } from "./tidy.ts";
import { tokensOf } from "./token.ts";
import type { Token } from "./token.ts";

/**
 * The redline between the paragraphs of one pair.
 *
 * Kept and inserted runs, joined over the entries, spell the `after` paragraphs in the order given, each whole and once;
 * kept and deleted runs the `before` paragraphs. White space that differs is a change of its own.
 *
 * @param lexicon one for all pairs of a comparison saves time; it does not change the answer.
 */
export function redlinePair(
  before: readonly Paragraph[],
  after: readonly Paragraph[],
  lexicon: Lexicon = new Lexicon(),
): Redline {
  const [one, ...ones] = before;
  const [other, ...others] = after;
  if (one !== undefined && other !== undefined && ones.length === 0 && others.length === 0 && one.text === other.text) {
    return [{ before: one.id, after: other.id, runs: one.text === "" ? [] : [{ kind: "kept", text: one.text }] }];
  }
  const beforeTokens = before.flatMap((paragraph) => tokensOf(paragraph, lexicon));
  const afterTokens = after.flatMap((paragraph) => tokensOf(paragraph, lexicon));
  const script = tidy(
    diffTokens(
      beforeTokens.map((token) => token.spelling),
      afterTokens.map((token) => token.spelling),
    ),
    beforeTokens,
    afterTokens,
  );
  const speller = new Speller();
  let i = 0;
  let j = 0;
  for (const step of script) {
    if (step.kind === "keep") {
      for (let at = 0; at < step.count; at++) speller.keep(beforeTokens[i + at], afterTokens[j + at]);
      i += step.count;
      j += step.count;
    } else {
      for (const token of beforeTokens.slice(i, i + step.deleted)) speller.delete(token);
      for (const token of afterTokens.slice(j, j + step.inserted)) speller.insert(token);
      i += step.deleted;
      j += step.inserted;
    }
  }
  return speller.done(before, after);
}

interface OpenEntry {
  before: ParagraphId | null;
  after: ParagraphId | null;
  readonly stretches: Stretch[];
}

/** Kept words, or a change: what was struck out and what came in at one place. */
type Stretch =
  | { readonly kind: "kept"; text: string }
  | { readonly kind: "changed"; deleted: string; inserted: string };

/** Puts tokens into entries and spells them, each with its white space. */
class Speller {
  readonly #entries: OpenEntry[] = [];
  readonly #spelt = new Set<Paragraph>();

  keep(before: Token | undefined, after: Token | undefined): void {
    if (before === undefined || after === undefined) throw new Error("an edit script longer than its tokens");
    const entry = this.#entryFor(before.paragraph.id, after.paragraph.id);
    this.#spelt.add(before.paragraph).add(after.paragraph);
    this.#space(entry, before.lead, after.lead);
    spellKept(entry, before.text);
    this.#space(entry, before.tail, after.tail);
  }

  delete(token: Token): void {
    this.#spelt.add(token.paragraph);
    spellChanged(this.#entryFor(token.paragraph.id, null), token.lead + token.text + token.tail, "");
  }

  insert(token: Token): void {
    this.#spelt.add(token.paragraph);
    spellChanged(this.#entryFor(null, token.paragraph.id), "", token.lead + token.text + token.tail);
  }

  /** Paragraphs without a token are spelt last: they are empty or white space. */
  done(before: readonly Paragraph[], after: readonly Paragraph[]): Redline {
    for (const paragraph of before) {
      if (!this.#spelt.has(paragraph)) spellChanged(this.#entryFor(paragraph.id, null), paragraph.text, "");
    }
    for (const paragraph of after) {
      if (!this.#spelt.has(paragraph)) spellChanged(this.#entryFor(null, paragraph.id), "", paragraph.text);
    }
    return this.#entries.map(closeEntry);
  }

  #space(entry: OpenEntry, before: string, after: string): void {
    if (before === after) spellKept(entry, before);
    else spellChanged(entry, before, after);
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

function spellKept(entry: OpenEntry, text: string): void {
  if (text === "") return;
  const last = entry.stretches.at(-1);
  if (last?.kind === "kept") last.text += text;
  else entry.stretches.push({ kind: "kept", text });
}

function spellChanged(entry: OpenEntry, deleted: string, inserted: string): void {
  if (deleted === "" && inserted === "") return;
  const last = entry.stretches.at(-1);
  if (last?.kind === "changed") {
    last.deleted += deleted;
    last.inserted += inserted;
  } else entry.stretches.push({ kind: "changed", deleted, inserted });
}

/** A paragraph that came or went whole is new wording or old, whatever words, marks and numbers it is made of. */
const WHOLE_PARAGRAPH: readonly ChangeClass[] = ["wording"];

function closeEntry({ before, after, stretches }: OpenEntry): RedlineEntry {
  const runs: RedlineRun[] = [];
  const isWhole = before === null || after === null;
  const keep = (text: string): void => {
    const last = runs.at(-1);
    if (text === "") return;
    if (last?.kind === "kept") runs[runs.length - 1] = { kind: "kept", text: last.text + text };
    else runs.push({ kind: "kept", text });
  };
  for (const [at, stretch] of stretches.entries()) {
    if (stretch.kind === "kept") {
      keep(stretch.text);
      continue;
    }
    const { lead, tail, deleted, inserted } = peelSpace(stretch.deleted, stretch.inserted);
    keep(lead);
    const next = stretches[at + 1];
    const changes = isWhole
      ? WHOLE_PARAGRAPH
      : classifyChange(deleted, inserted, {
          before: textBefore(runs, runs.length),
          after: next?.kind === "kept" ? next.text : "",
        });
    if (deleted !== "") runs.push({ kind: "deleted", text: deleted, changes });
    if (inserted !== "") runs.push({ kind: "inserted", text: inserted, changes });
    keep(tail);
  }
  return { before, after, runs };
}

/** White space that both sides of a change begin or end with is kept. */
function peelSpace(
  deleted: string,
  inserted: string,
): { readonly lead: string; readonly tail: string; readonly deleted: string; readonly inserted: string } {
  const shorter = Math.min(deleted.length, inserted.length);
  let start = 0;
  while (start < shorter && deleted[start] === inserted[start] && isSpace(deleted[start])) start += 1;
  let end = 0;
  while (end < shorter - start && deleted.at(-1 - end) === inserted.at(-1 - end) && isSpace(deleted.at(-1 - end))) {
    end += 1;
  }
  return {
    lead: deleted.slice(0, start),
    tail: end === 0 ? "" : deleted.slice(-end),
    deleted: deleted.slice(start, deleted.length - end),
    inserted: inserted.slice(start, inserted.length - end),
  };
}

function isSpace(character: string | undefined): boolean {
  return character !== undefined && character.trim() === "";
}
