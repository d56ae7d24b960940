import type { ElementNames } from "./akn-context.ts";
import type { AknElement } from "./akn-tree.ts";

/** No name is longer. */
const LONGEST_NAME = 256;

/** `eId` and `wId`, and what they were called before version 3. */
export function elementNames(element: AknElement): ElementNames {
  const { attributes } = element;
  const eId = nameIn(attributes["eId"] ?? attributes["currentId"] ?? attributes["id"]);
  const wId = nameIn(attributes["wId"] ?? attributes["originalId"] ?? attributes["evolvingId"]);
  return { ...(eId === null ? {} : { eId }), ...(wId === null ? {} : { wId }) };
}

function nameIn(value: string | undefined): string | null {
  return value !== undefined && value.length <= LONGEST_NAME && /^\S+$/.test(value) ? value : null; // "art_5", not "art 5"
}

/** What a note is known by while the file is read: its place, since two documents in a file may use one name. */
export function noteKeyOf(element: AknElement): string {
  return `note@${element.ordinal}`;
}
