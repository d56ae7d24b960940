import type { ParagraphKind } from "@travaux/model";
import type { Context } from "./akn-context.ts";
import { roleOf } from "./akn-elements.ts";
import { marksWith } from "./akn-inline-marks.ts";
import type { AknElement } from "./akn-tree.ts";

/** The same place, with the typographic marks that the element adds. */
export function inlineContext(element: AknElement, context: Context): Context {
  const marks = marksWith(element, context.marks);
  return marks === context.marks ? context : { ...context, marks };
}

/** What the larger parts of a document mean for the text in them. */
export function containerContext(element: AknElement, context: Context): Context {
  switch (element.name) {
    case "coverPage":
    case "preface":
      return context.area === "attached-front" || context.area === "named-front"
        ? context
        : { ...context, area: "front" };
    case "longTitle":
      return { ...context, isTitle: true };
    case "preamble":
      return { ...context, area: "preamble" };
    case "conclusions":
      return { ...context, area: "end", headings: 0, level: 0, provision: null };
    case "attachment":
    case "component": {
      const isNamed = context.headings > 0;
      return { ...context, area: isNamed ? "named-front" : "attached-front", headings: isNamed ? context.headings : 1 };
    }
    case "body":
    case "mainBody":
    case "debateBody":
    case "amendmentBody":
    case "judgmentBody":
      return { ...context, area: "body" };
    default:
      return context;
  }
}

const PREAMBULAR: ReadonlySet<string> = new Set(["recital", "citation"]);
/** Inside other provisions these are provisions of their own rank, not items. */
const NESTED_PARAGRAPHS: ReadonlySet<string> = new Set(["paragraph", "subsection", "section", "article"]);

/** What an element with a number is, and how deep it stands. */
export function provisionPlace(
  element: AknElement,
  context: Context,
): { kind: ParagraphKind; level: number; labelsAround?: number } {
  const { attributes, name } = element;
  const said = levelSaid(element);
  const isItem = roleOf(element) === "item" || (context.level > 0 && !NESTED_PARAGRAPHS.has(name));
  const kind = PREAMBULAR.has(name) ? "preamble" : isItem ? "item" : "paragraph";
  const lowest = kind === "item" ? 2 : 1;
  return {
    ...labelsAroundSaid(element),
    kind: kindSaid(attributes["own:kind"]) ?? kind,
    level: said ?? Math.max(lowest, context.level + 1),
  };
}

/** Our writer says how many labels are open around a paragraph where the elements around it do not. */
export function labelsAroundSaid({ attributes }: AknElement): { labelsAround?: number } {
  const labelsAround = wholeNumberIn(attributes["own:within"]);
  return labelsAround === null ? {} : { labelsAround };
}

/** No file nests deeper, and whoever shows a text indents it by its levels. */
const HIGHEST_LEVEL = 200;

/** The level that our writer says, null where it says none that can be. */
export function levelSaid({ attributes }: AknElement): number | null {
  const level = wholeNumberIn(attributes["own:level"]);
  return level === null || level > HIGHEST_LEVEL ? null : level;
}

export function wholeNumberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null; // "12", not "-1", "1e9"
}

const KINDS: Readonly<Record<ParagraphKind, true>> = {
  title: true,
  heading: true,
  preamble: true,
  paragraph: true,
  item: true,
  note: true,
  "table-row": true,
};

/** The kind that our writer names. */
export function kindSaid(kind: string | undefined): ParagraphKind | undefined {
  return kind !== undefined && isKind(kind) ? kind : undefined;
}

function isKind(kind: string): kind is ParagraphKind {
  return Object.hasOwn(KINDS, kind);
}
