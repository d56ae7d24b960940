import type { RefusalKind } from "@travaux/api";
import { languageInUse } from "../language/language-in-use.ts";
import { inARow } from "../language/listed.ts";
import { type MessageValues, t } from "../language/t.ts";
import type { Refusal, RefusedNames } from "../read-model.ts";

/** What is refused to a command line, or to whoever started the server, and to nobody in front of a page. */
type RefusedElsewhere =
  | "missing-file"
  | "is-directory"
  | "no-permission"
  | "not-cleaned"
  | "bad-force-words"
  | "bad-manifest"
  | "bad-manifest-file";

/** Kinds that have several sentences, or that of another kind: see `sentenceFor`. */
type SaidOtherwise = "conflict" | "ambiguous-decision" | "ambiguous-statement" | "unknown-bundle";

/** Our own sentences for what a server refuses, and what each of them names. A kind without one does not compile. */
export const wantedNames = {
  "ambiguous-address": ["address", "draft", "candidates"],
  "ambiguous-draft": ["draft", "candidates"],
  "archive-busy": [],
  "archive-damaged": ["path"],
  "archive-missing": ["path"],
  "archive-newer": ["path"],
  "archive-read-only": [],
  "archive-unreachable": ["path"],
  "backward-round": ["from", "to"],
  "bad-address": ["address"],
  "bad-bundle": ["name", "place"],
  "bad-bundle-file": ["name", "of"],
  "bad-date": ["text"],
  "bad-language": ["language"],
  "bad-mends": ["place"],
  "bad-name": ["name"],
  "bad-request": ["place"],
  "bad-zone": ["zone"],
  "broken-off": [],
  bug: [],
  "bundle-conflicts": ["name"],
  "bundle-too-large": ["negotiation", "megabytes"],
  busy: [],
  "decided-otherwise": ["author", "addresses"],
  "decision-ended": ["author"],
  "disk-full": [],
  "draft-not-shown": ["draft", "shown"],
  "draft-there": ["name"],
  "empty-file": ["name"],
  "empty-label": [],
  "empty-query": [],
  "encrypted-file": ["name"],
  "limit-exceeded": ["name"],
  "lost-mend": [],
  "mended-otherwise": ["draft"],
  missing: ["name"],
  "negotiation-there": ["name"],
  "no-author": [],
  "no-bundle": ["name"],
  "no-drafts": [],
  "no-negotiation": [],
  "no-such-citation": [],
  "no-such-decision": [],
  "no-such-draft": ["draft", "negotiation", "drafts"],
  "no-such-mend": [],
  "no-such-negotiation": ["negotiation"],
  "no-such-paragraph": ["address", "draft"],
  "no-such-paragraph-near": ["address", "draft", "nearest"],
  "no-such-procedure": [],
  "no-such-round": ["round"],
  "no-such-statement": ["statement"],
  "no-such-upload": [],
  "no-such-words": ["words", "address"],
  "not-allowed": [],
  "not-an-archive": ["path"],
  "not-built": [],
  "not-found": [],
  "nothing-said": [],
  "one-draft-twice": ["draft"],
  "other-bundle": ["name", "format"],
  "query-too-long": ["length", "most"],
  "request-not-understood": [],
  "round-there": ["name"],
  "same-draft": ["addresses"],
  "scanned-pdf": ["name"],
  "series-changed": ["negotiation"],
  "settled-otherwise": ["author"],
  "several-negotiations": [],
  stalled: ["name"],
  "statement-there": ["name"],
  "timed-out": ["name"],
  "too-large": ["name", "megabytes"],
  "unknown-format": ["name"],
  "unreadable-file": ["name", "part"],
  "unrelated-drafts": ["before", "after"],
  "unsupported-format": ["name", "format"],
} as const satisfies Readonly<Record<Exclude<RefusalKind, RefusedElsewhere | SaidOtherwise>, readonly string[]>> &
  Readonly<Record<string, readonly string[]>>;

type Said = keyof typeof wantedNames;

/**
 * A refusal in the language of the page. Null in English, which the server speaks better, and where we have no sentence
 * or the server does not tell what ours names.
 */
export function refusalWords({ kind, names }: Refusal): string | null {
  if (languageInUse().language === "en") return null;
  const said = sentenceFor(kind, names);
  if (said === null) return null;
  const filled = filledWith(names);
  return wantedNames[said].every((name) => name in filled) ? t(`refusal.${said}`, filled) : null;
}

/** A kind that has two sentences, or the sentence of another kind, is told apart by what it names. */
function sentenceFor(kind: string, names: RefusedNames): Said | null {
  if (kind === "conflict") return conflictIn(names["what"]);
  if (kind === "unknown-bundle") return String(names["format"]).startsWith(BUNDLES) ? "other-bundle" : "no-bundle";
  if (kind === "timed-out" && "stallMs" in names) return "stalled";
  if (kind === "bad-request" && (names["place"] ?? "") === "") return "request-not-understood";
  if (kind === "no-such-paragraph" && countOf(names["nearest"]) > 0) return "no-such-paragraph-near";
  if (kind === "no-such-draft" && countOf(names["drafts"]) === 0) return "no-drafts";
  if (kind === "ambiguous-decision") return "no-such-decision";
  if (kind === "ambiguous-statement") return "no-such-statement";
  return kind in wantedNames ? (kind as Said) : null;
}

/** What the name of every version of bundles begins with. */
const BUNDLES = "travaux.bundle/";

function conflictIn(what: RefusedNames[string] | undefined): Said | null {
  switch (what) {
    case "negotiation":
    case "round":
    case "draft":
    case "statement":
      return `${what}-there`;
    default:
      return null;
  }
}

/** Of what is no list, or is not told, nothing can be said. */
function countOf(names: RefusedNames[string] | undefined): number {
  return Array.isArray(names) ? names.length : Number.NaN;
}

const MEBIBYTE = 1024 * 1024;

function filledWith(names: RefusedNames): MessageValues {
  const bytes = names["limitBytes"] ?? names["mostBytes"];
  const listed = Object.entries(names).map(([name, value]): [string, string | number] => [
    name,
    typeof value === "object" ? inARow(value.map(String)) : value,
  ]);
  return { ...Object.fromEntries(listed), ...(typeof bytes === "number" ? { megabytes: bytes / MEBIBYTE } : {}) };
}
