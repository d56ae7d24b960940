import { elementsOf, wordsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** Names of the title in a preface; other things in it (dates, numbers) are lines beside it. */
const TITLES: ReadonlySet<string> = new Set(["docTitle", "shortTitle", "docType", "docPurpose"]);

/** True when the document names its title in the element. */
export function holdsTitle(element: AknElement): boolean {
  return elementsOf(element).some((child) => TITLES.has(child.name) || holdsTitle(child));
}

/** What a line in a preface says of the version, not of the text. */
const STAMPS: ReadonlySet<string> = new Set([
  "docNumber",
  "docDate",
  "docStage",
  "docStatus",
  "session",
  "legislature",
]);
const STAMP_WORDS = 12;

/** "A/CONF.999/L.3", "Rev 2, 28 May 2031": a short line with such a name in it and no title. */
export function namesVersion(element: AknElement): boolean {
  const isStamp = elementsOf(element).some((child) => STAMPS.has(child.name));
  return isStamp && !holdsTitle(element) && wordsOf(element).trim().split(/\s+/).length <= STAMP_WORDS; // blanks in a row
}
