import { canonicalLabel } from "@travaux/model";
import { isBlank, skipBlanks } from "./label-characters.ts";
import { LONGEST_LABEL } from "./label-clues.ts";
import { partOf } from "./label-part.ts";
import type { LabelPart } from "./label-part.ts";

/** One label that was found at a place, and where it ends. */
export interface Found {
  readonly part: LabelPart;
  readonly end: number;
}

/** The label that stands printed so, read as `printed`; null when that is none. */
export function found(printed: string, end: number, shown: string): Found | null {
  const canonical = canonicalLabel(printed);
  return canonical === null ? null : { part: partOf(shown, printed, canonical), end };
}

/** Behind the punctuation that ends a label, and what is said of it in brackets when nothing else follows. */
export function endOfTerminators(window: string, end: number): number {
  const at = skipBlanks(window, end);
  if (":：".includes(window.charAt(at)) && window.charAt(at) !== "") return at + 1;
  if (window.charAt(end) === ".") return end + 1;
  if ("–—-".includes(window.charAt(at)) && window.charAt(at) !== "" && isBlank(window.charAt(at + 1))) return at + 1;
  // "OPTION I (merging articles 15 and 19):" is one label when nothing follows it.
  if (window.charAt(at) === "(" && /\): *$/.test(window.slice(-8)) && window.length < LONGEST_LABEL)
    return window.trimEnd().length; // "(…):" at the end
  return end;
}
