import type { BracketKind, Span } from "@travaux/model";
import { kindOfBracket, LONGEST_STATUS } from "./bracket-kind.ts";

/** Words that mean what bracketed ones do and have no square brackets around them. */
export interface Marker extends Span {
  readonly kind: BracketKind;
}

const BRACED = /\{[^{}]{1,120}\}/g; // "{Placeholder for a list}"

/** Numbers of documents that have none yet: "-/LAKES.4", "LAKES/2031/XX", "WH73/X"; in brackets they are found with those. */
const UNNUMBERED =
  /(?<![\w/[-])(?:-\/[A-Z]{2,12}(?:[./]\d{1,4}){1,3}|[A-Z][A-Z0-9.]{1,14}(?:\/[A-Z0-9.]{1,12}){0,4}\/X{1,4})(?![\w/])/g; // as above

/** Placeholders in braces and for numbers, and a paragraph that is wholly a status ("Agreed ad ref"). */
export function findUnbracketed(text: string): readonly Marker[] {
  if (isStatusLine(text)) return [{ from: 0, to: text.length, kind: "status" }];
  if (!text.includes("{") && !text.includes("-/") && !text.includes("/X")) return [];
  const markers: Marker[] = [];
  for (const { index, 0: braced } of text.matchAll(BRACED)) {
    const span = { from: index, to: index + braced.length };
    if (kindOfBracket(text, { from: span.from + 1, to: span.to - 1 }) === "placeholder")
      markers.push({ ...span, kind: "placeholder" });
  }
  for (const { index, 0: number } of text.matchAll(UNNUMBERED))
    markers.push({ from: index, to: index + number.length, kind: "placeholder" });
  return markers;
}

/** "Agreed ad ref", "(Agreed ad ref)", "Deleted" alone on a line; what ends like a sentence is one. */
export function isStatusLine(text: string): boolean {
  if (text.length > LONGEST_STATUS || /[.;:,\]]$/.test(text)) return false; // "Agreed:", "[Deleted]"
  const isWrapped = text.startsWith("(") && text.endsWith(")");
  const bare = isWrapped ? text.slice(1, -1) : text;
  return kindOfBracket(bare, { from: 0, to: bare.length }) === "status";
}
