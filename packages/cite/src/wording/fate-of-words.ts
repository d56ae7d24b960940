import { firstWords } from "@travaux/model";
import type { ParagraphId, ProposedChange, QuotedWords, WordingFate } from "@travaux/model";
import { foldText, longestRun, occurrences, spanOfWords } from "./phrase.ts";
import type { FoldedText } from "./phrase.ts";

/** A paragraph in which it is looked whether words were taken. */
export interface FollowedParagraph {
  readonly id: ParagraphId;
  /** "44"; null when it has none. */
  readonly address: string | null;
  readonly text: string;
}

/** What is asked for of words, in words. */
export interface AskedWords {
  readonly change: Extract<ProposedChange, "replace" | "add" | "delete" | "retain">;
  /** Words of the draft that are to be replaced, deleted or retained; null when whole paragraphs are. */
  readonly words: string | null;
  /** Words that are to stand there. */
  readonly wording: string | null;
  readonly place: { readonly side: "before" | "after" | "beginning" | "end"; readonly words: string | null } | null;
}

/** One finding of fact: what became of the words in one draft. */
export interface Fate {
  readonly fate: WordingFate;
  readonly text: string;
  readonly quotes: readonly QuotedWords[];
}

/** A part that is shorter than this share of what was asked for is chance. */
const LEAST_SHARE = 0.5;

/** Whether words that were asked for stand in what became of one paragraph: by counting them before and after. */
export function fateOfWords(asked: AskedWords, cited: FollowedParagraph, later: readonly FollowedParagraph[]): Fate {
  const before = [foldText(cited.text)];
  const after = later.map(({ text }) => foldText(text));
  if (asked.words === null && asked.change !== "add") return fateOfWhole(asked.change, cited, later);
  const ground = { before, after, later };
  switch (asked.change) {
    case "replace":
      return replaced(asked, ground);
    case "add":
      return added(asked, ground);
    case "delete":
      return deleted(asked.words ?? "", ground);
    case "retain":
      return retained(asked.words ?? "", ground);
  }
}

interface Ground {
  readonly before: readonly FoldedText[];
  readonly after: readonly FoldedText[];
  readonly later: readonly FollowedParagraph[];
}

function count(texts: readonly FoldedText[], phrase: readonly string[]): number {
  return texts.reduce((sum, text) => sum + occurrences(text, phrase).length, 0);
}

/** The first place where a phrase stands, quoted. */
function quoted(phrase: readonly string[], { after, later }: Ground): readonly QuotedWords[] {
  for (const [index, folded] of after.entries()) {
    const [at] = occurrences(folded, phrase);
    const paragraph = later[index];
    if (at === undefined || paragraph === undefined) continue;
    const { from, to } = spanOfWords(folded, at, phrase.length);
    return [{ paragraph: paragraph.id, address: paragraph.address, from, to, text: paragraph.text.slice(from, to) }];
  }
  return [];
}

function named(words: string): string {
  return `“${firstWords(words, 80)}”`;
}

function untold(text: string): Fate {
  return { fate: "untold", text, quotes: [] };
}

const NOT_THERE = "the paragraph is not there any more";

function replaced({ words, wording }: AskedWords, ground: Ground): Fate {
  if (words === null || wording === null) return untold("What is to be replaced, or by what, is not quoted.");
  const [old, wanted] = [foldText(words).words, foldText(wording).words];
  if (count(ground.before, old) === 0) return untold(`${named(words)} does not stand in the paragraph that is cited.`);
  if (ground.after.length === 0)
    return { fate: "not", text: `${named(wording)} does not stand there: ${NOT_THERE}.`, quotes: [] };
  // "should" is still there in "should endeavour to", which was to take its place.
  const inside = occurrences(foldText(wording), old).length;
  const left = (texts: readonly FoldedText[]): number => count(texts, old) - inside * count(texts, wanted);
  const isGone = left(ground.after) < left(ground.before);
  const hasCome = count(ground.after, wanted) > count(ground.before, wanted);
  const quotes = quoted(wanted, ground);
  if (isGone && hasCome)
    return { fate: "verbatim", text: `${named(wording)} stands there, in the place of ${named(words)}.`, quotes };
  if (hasCome)
    return { fate: "in-part", text: `${named(wording)} stands there, and ${named(words)} still does.`, quotes };
  const part = partOf(wanted, ground);
  if (part !== null) return partly(wording, part, ground);
  if (isGone) {
    return {
      fate: "in-part",
      text: `${named(words)} is gone, and ${named(wording)} does not stand there.`,
      quotes: [],
    };
  }
  return { fate: "not", text: `${named(words)} still stands there.`, quotes: quoted(old, ground) };
}

/** A part of what was asked for that came; long enough to be no chance. */
function partOf(wanted: readonly string[], { before, after }: Ground): readonly string[] | null {
  const run = longestRun(wanted, after, before);
  return run !== null && run.length >= wanted.length * LEAST_SHARE ? run : null;
}

function partly(wording: string, run: readonly string[], ground: Ground): Fate {
  const quotes = quoted(run, ground);
  return {
    fate: "in-part",
    text: `Of ${named(wording)} only ${named(quotes[0]?.text ?? run.join(" "))} stands there.`,
    quotes,
  };
}

function added({ wording, place }: AskedWords, ground: Ground): Fate {
  if (wording === null) return untold("What is to be added is not quoted.");
  const wanted = foldText(wording).words;
  if (ground.after.length === 0)
    return { fate: "not", text: `${named(wording)} does not stand there: ${NOT_THERE}.`, quotes: [] };
  if (count(ground.after, wanted) > count(ground.before, wanted)) {
    const quotes = quoted(wanted, ground);
    return isInPlace(wanted, place, ground.after)
      ? { fate: "verbatim", text: `${named(wording)} stands there.`, quotes }
      : { fate: "in-part", text: `${named(wording)} stands there, but not where it was asked for.`, quotes };
  }
  if (count(ground.before, wanted) > 0) return untold(`${named(wording)} stood there before.`);
  const part = partOf(wanted, ground);
  if (part !== null) return partly(wording, part, ground);
  return { fate: "not", text: `${named(wording)} does not stand there.`, quotes: [] };
}

function isInPlace(wanted: readonly string[], place: AskedWords["place"], texts: readonly FoldedText[]): boolean {
  if (place === null) return true;
  const beside = foldText(place.words ?? "").words;
  return texts.some((text) =>
    occurrences(text, wanted).some((at) => {
      const end = at + wanted.length;
      const { words } = text;
      const ends = (from: number, phrase: readonly string[]): boolean =>
        phrase.every((word, ahead) => words[from + ahead] === word);
      switch (place.side) {
        case "after":
          return beside.length === 0 || ends(at - beside.length, beside);
        case "before":
          return beside.length === 0 || ends(end, beside);
        case "beginning":
          return at === 0;
        case "end":
          return end === words.length;
      }
    }),
  );
}

function deleted(words: string, ground: Ground): Fate {
  const old = foldText(words).words;
  if (count(ground.before, old) === 0) return untold(`${named(words)} does not stand in the paragraph that is cited.`);
  if (ground.after.length === 0)
    return { fate: "verbatim", text: `${named(words)} is gone: ${NOT_THERE}.`, quotes: [] };
  if (count(ground.after, old) >= count(ground.before, old))
    return { fate: "not", text: `${named(words)} still stands there.`, quotes: quoted(old, ground) };
  const rest = longestRun(old, ground.after, []);
  if (rest !== null && rest.length >= old.length * LEAST_SHARE) {
    const quotes = quoted(rest, ground);
    return { fate: "in-part", text: `Of ${named(words)} there still stands ${named(quotes[0]?.text ?? "")}.`, quotes };
  }
  return { fate: "verbatim", text: `${named(words)} is gone.`, quotes: [] };
}

function retained(words: string, ground: Ground): Fate {
  const old = foldText(words).words;
  if (count(ground.before, old) === 0) return untold(`${named(words)} does not stand in the paragraph that is cited.`);
  if (count(ground.after, old) > 0)
    return { fate: "verbatim", text: `${named(words)} still stands there.`, quotes: quoted(old, ground) };
  const rest = longestRun(old, ground.after, []);
  if (rest === null || rest.length < old.length * LEAST_SHARE)
    return {
      fate: "not",
      text: `${named(words)} is gone${ground.after.length === 0 ? `: ${NOT_THERE}` : ""}.`,
      quotes: [],
    };
  const quotes = quoted(rest, ground);
  return { fate: "in-part", text: `Of ${named(words)} there still stands ${named(quotes[0]?.text ?? "")}.`, quotes };
}

/** A whole paragraph that was to go or to stay. */
function fateOfWhole(
  change: AskedWords["change"],
  cited: FollowedParagraph,
  later: readonly FollowedParagraph[],
): Fate {
  const isGone = later.length === 0;
  const quotes = later
    .slice(0, 1)
    .map(({ id, address, text }) => ({ paragraph: id, address, from: 0, to: text.length, text }));
  if (change === "delete")
    return isGone
      ? { fate: "verbatim", text: "The paragraph is not there any more.", quotes }
      : { fate: "not", text: "The paragraph is still there.", quotes };
  if (change !== "retain") return untold("Which words are meant is not quoted.");
  if (isGone) return { fate: "not", text: "The paragraph is not there any more.", quotes };
  const [old, present] = [
    foldText(cited.text).words.join(" "),
    later.map(({ text }) => foldText(text).words.join(" ")).join(" "),
  ];
  return old === present
    ? { fate: "verbatim", text: "The paragraph has the same words.", quotes }
    : { fate: "in-part", text: "The paragraph is still there, with other words.", quotes };
}
