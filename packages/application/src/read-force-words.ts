import { legalForceTable } from "@travaux/compare";
import type { ComparisonOptions, LegalForce, LegalForceTable } from "@travaux/compare";
import { failure, success } from "@travaux/model";
import type { Result } from "@travaux/model";
import type { RequestError } from "./travaux-error.ts";

/** More lines are no table that a person wrote. */
const MOST_LINES = 10_000;
const LONGEST_PHRASE = 100;

const strengths: Readonly<Record<string, LegalForce>> = { "1": 1, "2": 2, "3": 3, "4": 4 };

/**
 * Reads a person's words of legal force: a line each, `müssen = 4`, with a strength from 1 (permits) to 4 (binds); empty
 * lines and lines that begin with `#` are remarks. They are added to our own table, and count before it.
 */
export function readForceWords(text: string): Result<LegalForceTable, RequestError> {
  const lines = text.split("\n");
  if (lines.length > MOST_LINES)
    return unreadable(MOST_LINES + 1, "there are more lines than the 10,000 that are read");
  const own: [string, LegalForce][] = [];
  for (const [at, whole] of lines.entries()) {
    const line = whole.replace("\uFEFF", "").trim();
    if (line === "" || line.startsWith("#")) continue;
    const equals = line.lastIndexOf("=");
    const phrase = line.slice(0, Math.max(equals, 0)).split(/\s+/u).filter(Boolean).join(" "); // cuts at blanks and tabs
    const strength = strengths[line.slice(equals + 1).trim()];
    if (phrase === "" || phrase.length > LONGEST_PHRASE || strength === undefined) {
      return unreadable(at + 1, "a word or phrase, an equals sign and a strength from 1 to 4 are wanted: shall = 4");
    }
    own.push([phrase, strength]);
  }
  return success({ ...legalForceTable, own: Object.fromEntries(own) });
}

/** How to compare with the words that a person gave, or with ours alone. */
export function comparisonOptions(forceWords: string | undefined): Result<ComparisonOptions, RequestError> {
  if (forceWords === undefined) return success({});
  const read = readForceWords(forceWords);
  return read.ok ? success({ legalForce: read.value }) : read;
}

function unreadable(line: number, detail: string): Result<never, RequestError> {
  return failure({ kind: "bad-force-words", line, detail });
}
