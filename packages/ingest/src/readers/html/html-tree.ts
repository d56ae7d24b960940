import { defaultTreeAdapter } from "parse5";
import type { DefaultTreeAdapterMap, TreeAdapter } from "parse5";
import { RefusalSignal } from "../../ingest-error.ts";
import type { Limits } from "../../limits.ts";

export type HtmlNode = DefaultTreeAdapterMap["node"];
export type HtmlElement = DefaultTreeAdapterMap["element"];

/** Elements that a file may have: a hundred for each paragraph of the longest draft. */
const MOST_ELEMENTS = 2_000_000;

/**
 * The tree that parse5 builds by itself, refused while it is built when it grows too deep or too large: the parser
 * searches its open elements again and again, and re-opens formatting in each paragraph.
 */
export function guardedAdapter(limits: Limits): TreeAdapter<DefaultTreeAdapterMap> {
  let depth = 0;
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      if (++elements > MOST_ELEMENTS)
        throw new RefusalSignal({ kind: "limit-exceeded", what: "elements", limit: MOST_ELEMENTS });
      return defaultTreeAdapter.createElement(...given);
    },
    onItemPush() {
      if (++depth > limits.depth)
        throw new RefusalSignal({ kind: "limit-exceeded", what: "nested elements", limit: limits.depth });
    },
    onItemPop() {
      depth--;
    },
  };
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return "tagName" in node;
}

export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return "childNodes" in node ? node.childNodes : [];
}

export function attributeOf(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** Where a node begins in the decoded text; 0 for what the parser made up. */
export function offsetOf(node: HtmlNode): number {
  return ("sourceCodeLocation" in node ? node.sourceCodeLocation?.startOffset : undefined) ?? 0;
}

/** All text in a node, blocks parted by blanks. The tree is no deeper than the limit, so recursion is safe. */
export function textOf(node: HtmlNode): string {
  if (node.nodeName === "#text") return "value" in node ? node.value : "";
  if (isElement(node) && (node.tagName === "script" || node.tagName === "style")) return "";
  const inside = childrenOf(node).map(textOf).join("");
  return isElement(node) && /^(?:p|div|li|td|th|h[1-6]|br)$/.test(node.tagName) ? `${inside} ` : inside; // "p" and "br", not "span"
}

/** The beginning of the text in a node, a little more than `most` characters at most: in time that does not grow with the rest. */
export function textUpTo(node: HtmlNode, most: number): string {
  if (node.nodeName === "#text") return "value" in node ? node.value.slice(0, most + 1) : "";
  let text = "";
  for (const child of childrenOf(node)) {
    if (text.length > most) break;
    text += textUpTo(child, most - text.length);
  }
  return text;
}
