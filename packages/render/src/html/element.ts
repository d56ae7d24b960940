import { showControlsKeepingDirection } from "../text/visible-characters.ts";

/** The elements that pages are made of. */
export type Tag =
  | "article"
  | "aside"
  | "body"
  | "caption"
  | "dd"
  | "del"
  | "details"
  | "div"
  | "dl"
  | "dt"
  | "footer"
  | "h1"
  | "h2"
  | "h3"
  | "h4"
  | "head"
  | "header"
  | "html"
  | "ins"
  | "li"
  | "main"
  | "mark"
  | "meta"
  | "ol"
  | "p"
  | "section"
  | "span"
  | "strong"
  | "style"
  | "summary"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "time"
  | "title"
  | "tr"
  | "ul";

/** The attributes that pages use. None of them can hold a script or lead anywhere. */
export interface Attributes {
  readonly lang?: string;
  readonly dir?: "ltr" | "rtl" | "auto";
  readonly class?: string;
  readonly id?: string;
  readonly title?: string;
  readonly datetime?: string;
  readonly scope?: "col" | "row";
  readonly role?: "region";
  readonly tabindex?: "0";
  readonly "aria-label"?: string;
  readonly charset?: "utf-8";
  readonly name?: string;
  readonly content?: string;
  readonly "http-equiv"?: "Content-Security-Policy";
}

/** An element, or text. Text is what it says: it is escaped when it is printed, and nothing else prints it. */
export type HtmlNode = HtmlElement | string;

export interface HtmlElement {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly HtmlNode[];
}

/** Makes an element. Empty text is left out. */
export function element(tag: Tag, attributes: Attributes, ...children: readonly HtmlNode[]): HtmlElement {
  return { tag, attributes, children: children.filter((child) => child !== "") };
}

const VOID_TAGS: ReadonlySet<Tag> = new Set(["meta"]);

/** An element as markup. Every text and every value is escaped; a style sheet is checked, because it can't be. */
export function printElement(node: HtmlElement): string {
  const opening = `<${node.tag}${printAttributes(node.attributes)}>`;
  if (VOID_TAGS.has(node.tag)) return opening;
  return `${opening}${node.children.map((child) => printNode(child, node.tag)).join("")}</${node.tag}>`;
}

function printNode(node: HtmlNode, parent: Tag): string {
  if (typeof node !== "string") return printElement(node);
  return parent === "style" ? checkedStyles(node) : escapeText(node);
}

function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeValue(String(value))}"`)
    .join("");
}

function escapeText(text: string): string {
  return showControlsKeepingDirection(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function escapeValue(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** Style sheets are this package's own and never hold a text; one that could end its element is a bug. */
function checkedStyles(styles: string): string {
  if (styles.includes("<")) throw new Error("a style sheet must not contain “<”");
  return styles;
}
