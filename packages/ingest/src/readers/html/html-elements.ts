import type { InlineMark, InlineRevision } from "../../inline-piece.ts";
import { attributeOf } from "./html-tree.ts";
import type { HtmlElement } from "./html-tree.ts";

/** Marks and changes that lie on the text of a place. */
export interface InlineContext {
  readonly marks: readonly InlineMark[];
  readonly revisions: readonly InlineRevision[];
}

const DROPPED: ReadonlySet<string> = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "head",
  "iframe",
  "object",
  "embed",
  "svg",
  "canvas",
  "audio",
  "video",
  "input",
  "link",
  "meta",
]);

const BLOCKS: ReadonlySet<string> = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "p",
  "section",
  "summary",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
]);

const MARK_OF_ELEMENT: Readonly<Record<string, InlineMark>> = {
  b: { kind: "strong" },
  strong: { kind: "strong" },
  i: { kind: "emphasis" },
  em: { kind: "emphasis" },
  cite: { kind: "emphasis" },
  u: { kind: "underline" },
  s: { kind: "strike" },
  strike: { kind: "strike" },
  mark: { kind: "highlight" },
  sup: { kind: "superscript" },
  sub: { kind: "subscript" },
};

/** Elements without any text of the draft. */
export function dropsOut(tagName: string): boolean {
  return DROPPED.has(tagName);
}

/** Elements that begin and end a paragraph. */
export function isBlockElement(tagName: string): boolean {
  return BLOCKS.has(tagName);
}

/** `ins` and `del`; a struck-out `s` is typography, since nobody said that it is a change. */
export function revisionOfElement(element: HtmlElement): "insert" | "delete" | null {
  if (element.tagName === "ins") return "insert";
  return element.tagName === "del" ? "delete" : null;
}

/** What the browser does not show. */
export function isHidden(element: HtmlElement): boolean {
  if (attributeOf(element, "hidden") !== undefined) return true;
  const styles = stylesOf(element);
  return styles.get("display") === "none" || styles.get("visibility") === "hidden";
}

export function isCentred(element: HtmlElement): boolean {
  return (
    element.tagName === "center" ||
    attributeOf(element, "align")?.toLowerCase() === "center" ||
    stylesOf(element).get("text-align") === "center"
  );
}

/** The marks of a place and those that the element adds, by its name and by its style attribute. */
export function marksOfElement(element: HtmlElement, around: readonly InlineMark[]): readonly InlineMark[] {
  const own: InlineMark[] = [];
  const named = MARK_OF_ELEMENT[element.tagName];
  if (named !== undefined) own.push(named);
  if (attributeOf(element, "style") !== undefined) own.push(...marksOfStyles(stylesOf(element)));
  const added = own.filter((mark) => !around.some((each) => each.kind === mark.kind && each.value === mark.value));
  return added.length === 0 ? around : [...around, ...added];
}

/** What the declarations of a style attribute print that has a meaning in drafts. */
export function marksOfStyles(styles: ReadonlyMap<string, string>): readonly InlineMark[] {
  const marks: InlineMark[] = [];
  const weight = styles.get("font-weight") ?? "";
  if (weight === "bold" || weight === "bolder" || Number(weight) >= 600) marks.push({ kind: "strong" });
  if (styles.get("font-style") === "italic") marks.push({ kind: "emphasis" });
  const decoration = `${styles.get("text-decoration") ?? ""} ${styles.get("text-decoration-line") ?? ""}`;
  if (decoration.includes("underline")) marks.push({ kind: "underline" });
  if (decoration.includes("line-through")) marks.push({ kind: "strike" });
  const background = styles.get("background-color") ?? styles.get("background");
  if (background !== undefined && !["transparent", "white", "none"].includes(background))
    marks.push({ kind: "highlight", value: background });
  const colour = styles.get("color");
  if (colour !== undefined && !["black", "windowtext", "#000", "#000000", "inherit"].includes(colour))
    marks.push({ kind: "colour", value: colour });
  return marks;
}

/** Longest style attribute that is read. */
const LONGEST_STYLE = 2000;

/** The declarations of a style attribute, lower case. */
export function stylesOf(element: HtmlElement): ReadonlyMap<string, string> {
  const style = attributeOf(element, "style");
  return style === undefined ? NO_STYLES : declarationsOf(style);
}

/** A style attribute's declarations, lower case. */
export function declarationsOf(style: string): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const declaration of style.slice(0, LONGEST_STYLE).toLowerCase().split(";")) {
    const colon = declaration.indexOf(":");
    if (colon > 0) declarations.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return declarations;
}

const NO_STYLES: ReadonlyMap<string, string> = new Map();
