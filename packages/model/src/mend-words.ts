import type { EmphasisKind } from "./emphasis.ts";
import { firstWords } from "./first-words.ts";
import type { LegendEntry, Mend } from "./mend.ts";
import type { ParagraphKind } from "./paragraph.ts";

/** What each kind of paragraph is called. */
export const kindNames = {
  paragraph: "paragraph",
  item: "item",
  heading: "heading",
  preamble: "preambular paragraph",
  title: "title",
  note: "note",
  "table-row": "table row",
} as const satisfies Record<ParagraphKind, string>;

/** What each typographic mark is called. */
const markNames = {
  emphasis: "italics",
  strong: "bold",
  underline: "underline",
  strike: "strike-through",
  highlight: "highlight",
  colour: "text colour",
  superscript: "superscript",
  subscript: "subscript",
} as const satisfies Record<EmphasisKind, string>;

/** What a mend does, to follow the words that it does it to: "“Parties shall act”: label 44 bis". */
export function mendInWords(mend: Mend): string {
  switch (mend.kind) {
    case "join":
      return "joined with the paragraph before";
    case "part":
      return mend.goesOn === "" ? "parted" : `parted before “${firstWords(mend.goesOn)}”`;
    case "label":
      return mend.label === null ? "no label" : `label ${mend.label}`;
    case "level":
      return `level ${mend.level}`;
    case "kind":
      return kindNames[mend.as];
  }
}

/** "highlight yellow". */
export function markInWords({ mark, value }: Pick<LegendEntry, "mark" | "value">): string {
  return value === undefined ? markNames[mark] : `${markNames[mark]} ${value}`;
}

/** What was said of a mark: "highlight yellow means proposed". */
export function legendInWords(entry: LegendEntry): string {
  return `${markInWords(entry)} means ${entry.means}`;
}
