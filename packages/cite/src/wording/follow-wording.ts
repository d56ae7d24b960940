import type { DraftId, FateInDraft, ProposedChange, WordingFate } from "@travaux/model";
import { fateOfWords } from "./fate-of-words.ts";
import type { AskedWords, Fate, FollowedParagraph } from "./fate-of-words.ts";

/** A later draft, with what became in it of each paragraph that is cited. */
export interface LaterDraft {
  readonly draft: DraftId;
  readonly draftLabel: string;
  /** One for each paragraph of `cited`, in its order; empty where the paragraph was dropped. */
  readonly became: readonly (readonly FollowedParagraph[])[];
}

/** A change that is asked for, the paragraphs that it is asked for, and later drafts. */
export interface FollowedWording {
  readonly change: ProposedChange;
  readonly words: readonly string[];
  readonly wording: string | null;
  readonly place: AskedWords["place"];
  /** Only a part of the paragraph is meant ("the second sentence"), and its words are not quoted. */
  readonly isOfPart: boolean;
  readonly cited: readonly FollowedParagraph[];
  readonly later: readonly LaterDraft[];
}

/**
 * Whether a wording that was asked for stands in later drafts: draft by draft, with the words that show it.
 *
 * It is a count of words in what became of the paragraph, before and after. It says what stands there; who brought it there, and
 * whether because of what was said, is in no text.
 */
export function followWording(wording: FollowedWording): readonly FateInDraft[] {
  return wording.later.map(({ draft, draftLabel, became }) => ({ draft, draftLabel, ...fateIn(wording, became) }));
}

function fateIn(wording: FollowedWording, became: LaterDraft["became"]): Fate {
  const { change, cited, words, isOfPart } = wording;
  switch (change) {
    case "move":
      return {
        fate: "untold",
        text: "Whether a passage stands where it was asked to is for a reader to see.",
        quotes: [],
      };
    case "merge":
      return merged(became);
    case "split":
      return split(became);
    default: {
      if (isOfPart && words.length === 0 && change !== "add")
        return { fate: "untold", text: "A part of the paragraph is meant, and its words are not quoted.", quotes: [] };
      const phrases = words.length === 0 ? [null] : words;
      const fates = cited.flatMap((paragraph, index) =>
        phrases.map((phrase) => {
          const asked = { change, words: phrase, wording: wording.wording, place: wording.place };
          return fateOfWords(asked, paragraph, became[index] ?? []);
        }),
      );
      return together(fates);
    }
  }
}

/** Of several paragraphs or phrases: all, some or none. What can't be told of one says nothing of the others. */
function together(fates: readonly Fate[]): Fate {
  const [first] = fates;
  if (first === undefined) return { fate: "untold", text: "No paragraph is known to be meant.", quotes: [] };
  const told = fates.filter(({ fate }) => fate !== "untold");
  const [one] = told;
  if (one === undefined) return first;
  const fate: WordingFate = told.every((each) => each.fate === one.fate) ? one.fate : "in-part";
  return {
    fate,
    text: [...new Set(told.map(({ text }) => text))].join(" "),
    quotes: told.flatMap(({ quotes }) => quotes),
  };
}

function merged(became: LaterDraft["became"]): Fate {
  const [first, ...others] = became;
  if (first === undefined || others.length === 0)
    return { fate: "untold", text: "With what it is to be merged is not known.", quotes: [] };
  const common = first.filter(({ id }) => others.every((paragraphs) => paragraphs.some((other) => other.id === id)));
  return common.length > 0
    ? { fate: "verbatim", text: "They are one paragraph there.", quotes: whole(common) }
    : { fate: "not", text: "They are not one paragraph there.", quotes: whole(became.flat()) };
}

function split(became: LaterDraft["became"]): Fate {
  const isSplit = became.every((paragraphs) => paragraphs.length > 1);
  return isSplit && became.length > 0
    ? { fate: "verbatim", text: "It is several paragraphs there.", quotes: whole(became.flat()) }
    : { fate: "not", text: "It is not several paragraphs there.", quotes: whole(became.flat()) };
}

function whole(paragraphs: readonly FollowedParagraph[]): Fate["quotes"] {
  return paragraphs.map(({ id, address, text }) => ({ paragraph: id, address, from: 0, to: text.length, text }));
}

/** What is to be said of all drafts together: what the latest one says that tells anything. */
export function lastFate(fates: readonly FateInDraft[]): WordingFate {
  return fates.findLast(({ fate }) => fate !== "untold")?.fate ?? "untold";
}
