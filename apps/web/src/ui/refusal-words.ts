import { languageInUse } from "../language/language-in-use.ts";
import { inARow } from "../language/listed.ts";
import { type MessageValues, t } from "../language/t.ts";
import type { Refusal, RefusedNames } from "../read-model.ts";

/** Our own sentences for what a server refuses, and what each of them names. */
const wanted = {
  "ambiguous-address": ["address", "draft", "candidates"],
  "archive-busy": [],
  "archive-read-only": [],
  "backward-round": ["from", "to"],
  "bad-address": ["address"],
  "bad-date": ["text"],
  "bad-language": ["language"],
  "decided-otherwise": ["author", "addresses"],
  "decision-ended": ["author"],
  "disk-full": [],
  "draft-there": ["name"],
  "empty-file": ["name"],
  "empty-label": [],
  "encrypted-file": ["name"],
  "limit-exceeded": ["name"],
  "mended-otherwise": ["draft"],
  "no-author": [],
  "no-drafts": [],
  "no-such-citation": [],
  "no-such-decision": [],
  "no-such-draft": ["draft", "negotiation", "drafts"],
  "no-such-mend": [],
  "no-such-negotiation": ["negotiation"],
  "no-such-paragraph": ["address", "draft"],
  "no-such-paragraph-near": ["address", "draft", "nearest"],
  "no-such-round": ["round"],
  "no-such-statement": ["statement"],
  "no-such-upload": [],
  "no-such-words": ["words", "address"],
  "not-allowed": [],
  "nothing-said": [],
  "query-too-long": ["length", "most"],
  "same-draft": ["addresses"],
  "scanned-pdf": ["name"],
  "series-changed": ["negotiation"],
  "settled-otherwise": ["author"],
  "timed-out": ["name"],
  "too-large": ["name", "megabytes"],
  "unknown-format": ["name"],
  "unreadable-file": ["name", "part"],
  "unrelated-drafts": ["before", "after"],
  "unsupported-format": ["name", "format"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Said = keyof typeof wanted;

/**
 * A refusal in the language of the page. Null in English, which the server speaks better, and where we have no sentence
 * or the server does not tell what ours names.
 */
export function refusalWords({ kind, names }: Refusal): string | null {
  if (languageInUse().language === "en") return null;
  const said = sentenceFor(kind, names);
  if (said === null) return null;
  const filled = filledWith(names);
  return wanted[said].every((name) => name in filled) ? t(`refusal.${said}`, filled) : null;
}

/** A kind that has two sentences, or the sentence of another kind, is told apart by what it names. */
function sentenceFor(kind: string, names: RefusedNames): Said | null {
  if (kind === "conflict") return names["what"] === "draft" ? "draft-there" : null;
  if (kind === "no-such-paragraph" && countOf(names["nearest"]) > 0) return "no-such-paragraph-near";
  if (kind === "no-such-draft" && countOf(names["drafts"]) === 0) return "no-drafts";
  if (kind === "ambiguous-decision") return "no-such-decision";
  if (kind === "ambiguous-statement") return "no-such-statement";
  return kind in wanted ? (kind as Said) : null;
}

/** Of what is no list, or is not told, nothing can be said. */
function countOf(names: RefusedNames[string] | undefined): number {
  return Array.isArray(names) ? names.length : Number.NaN;
}

const MEBIBYTE = 1024 * 1024;

function filledWith(names: RefusedNames): MessageValues {
  const bytes = names["limitBytes"];
  const listed = Object.entries(names).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "object" ? inARow(value.map(String)) : value,
  ]);
  return { ...Object.fromEntries(listed), ...(typeof bytes === "number" ? { megabytes: bytes / MEBIBYTE } : {}) };
}
