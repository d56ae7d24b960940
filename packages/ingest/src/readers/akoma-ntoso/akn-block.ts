import { paragraphBlock } from "../../block.ts";
import type { Block, DeclaredPlace } from "../../block.ts";
import type { InlineText } from "../../inline-text.ts";
import { withLabel } from "./akn-context.ts";
import type { ElementNames } from "./akn-context.ts";

/** What the file says of a paragraph besides its words. */
export interface AknFormat {
  /** Place of the element in the file. */
  readonly ordinal: number;
  readonly label: InlineText | null;
  /** Undefined for a line that the file leaves bare. */
  readonly declared: DeclaredPlace | undefined;
  readonly names: ElementNames;
}

/** A block of Akoma Ntoso. Its place counts elements of the file, which no version of the reader changes. */
export function aknBlock(inline: InlineText, { ordinal, label, declared, names }: AknFormat): Block {
  const kind = declared?.kind;
  const role = kind === "title" || kind === "heading" || kind === "table-row" || kind === "note" ? kind : "paragraph";
  const block = paragraphBlock(withLabel(inline, label), placeIn(ordinal), {
    role,
    formatLabel: label === null || label.text === "" ? null : label.text,
    headingLevel: declared !== undefined && kind === "heading" ? declared.level : null,
    isListItem: kind === "item",
  });
  return { ...block, ...(declared === undefined ? {} : { declared }), ...names };
}

export function placeIn(ordinal: number): Block["origin"] {
  return { part: "akn", at: ordinal };
}
