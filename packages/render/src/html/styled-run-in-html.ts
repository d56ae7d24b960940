import type { StyledRun } from "../text/styled-run.ts";
import { element } from "./element.ts";
import type { HtmlNode } from "./element.ts";

/** A stretch of a draft's text; what it is can be seen without colour. */
export function styledRunInHtml(run: StyledRun): HtmlNode {
  switch (run.style) {
    case "inserted":
      return element("ins", {}, run.text);
    case "deleted":
      return element("del", {}, run.text);
    case "moved-here":
      return element("ins", { class: "phrase-moved", title: "moved to here" }, run.text);
    case "moved-away":
      return element("del", { class: "phrase-moved", title: "moved from here" }, run.text);
    case "bracket":
      return element("span", { class: "bracket" }, run.text);
    case "quiet":
      return element("span", { class: "quiet" }, run.text);
    case "strong":
      return element("strong", {}, run.text);
    case "match":
      return element("mark", {}, run.text);
    case "plain":
    case "warning":
      return run.text;
  }
}
