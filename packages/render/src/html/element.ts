import { showControlsKeepingDirection } from "../text/visible-characters.ts";

/** The elements that pages are made of. */
export type Tag =
  | "a"
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
  | "h5"
  | "h6"
  | "head"
  | "header"
  | "html"
  | "ins"
  | "li"
  | "link"
  | "main"
  | "mark"
  | "meta"
  | "nav"
  | "ol"
  | "p"
  | "script"
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

/** The attributes that pages use. None of them can hold a script; what leads elsewhere is checked when it is printed. */
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
  readonly "aria-current"?: "page";
  readonly charset?: "utf-8";
  readonly name?: string;
  readonly content?: string;
  readonly "http-equiv"?: "Content-Security-Policy";
  readonly href?: string;
  readonly rel?: "alternate" | "bookmark" | "canonical" | "next" | "prev" | "stylesheet" | "up";
  /** Of a script: data for whoever collects it, which no browser runs. */
  readonly type?: "application/ld+json" | "application/json" | "application/akn+xml";
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

const VOID_TAGS: ReadonlySet<Tag> = new Set(["link", "meta"]);

/** An element as markup. Every text and every value is escaped; style sheets and data are checked, because they can't be. */
export function printElement(node: HtmlElement): string {
  const opening = `<${node.tag}${printAttributes(node.attributes)}>`;
  if (VOID_TAGS.has(node.tag)) return opening;
  return `${opening}${node.children.map((child) => printNode(child, node.tag)).join("")}</${node.tag}>`;
}

function printNode(node: HtmlNode, parent: Tag): string {
  if (typeof node !== "string") return printElement(node);
  if (parent === "style") return checkedStyles(node);
  return parent === "script" ? dataText(node) : escapeText(node);
}

function printAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(
      ([name, value]) => ` ${name}="${escapeValue(name === "href" ? checkedAddress(String(value)) : String(value))}"`,
    )
    .join("");
}

// "../drafts/rev-2.html#44", "#16-c" and "https://example.org/a" fit; "javascript:…", "//host" and "data:…" do not. Linear.
const ADDRESS = /^(?:https?:\/\/[^\s"<>]+|(?:\.\.\/)*[\w.-]+(?:\/[\w.-]+)*(?:#[\w.-]+)?|#[\w.-]+)$/u;

/** Links lead to files of the same site or to where it is published; one that could do anything else is a bug. */
function checkedAddress(address: string): string {
  if (!ADDRESS.test(address)) throw new Error("an address must be a file beside the page, or begin with https://");
  return address;
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

/** JSON within a `script` element: angle brackets are written as JSON's own escapes, so that no text can end the element. */
function dataText(json: string): string {
  return json.replaceAll("<", "\\u003c").replaceAll(">", "\\u003e");
}
