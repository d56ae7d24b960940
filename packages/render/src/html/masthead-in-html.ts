import type { MastheadInWords } from "../view/masthead-words.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";

/** A masthead beside the text, as one quiet line; its name is English whatever the words are in. */
export function mastheadInHtml({ name, words }: MastheadInWords): HtmlElement {
  return element("p", { class: "quiet" }, `${name}: `, element("span", { dir: "auto" }, words));
}
