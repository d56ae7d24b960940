import type { ComparedPair } from "@travaux/model";
import { directionOf, labelBeside } from "../text/direction.ts";
import { unchangedInWords } from "../view/comparison-rows.ts";
import type { ComparisonRow, PairRow } from "../view/comparison-rows.ts";
import type { Passage } from "../view/passage.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { redlineInHtml } from "./redline-in-html.ts";

/** How the rows of a comparison are set. */
export interface RowSetting {
  readonly lang: string;
  /** Whether evidence is shown. */
  readonly withWhy: boolean;
  /** Where the label of a passage leads; nowhere unless given. */
  readonly addressOf?: (passage: Passage) => string | null;
  /** The name of a pair in its page, by which links lead to it; none unless given. */
  readonly nameOf?: (pair: ComparedPair) => string | null;
}

/** One row of a comparison as an element: on a page of its own, and on the pages of a site. */
export function comparisonRowInHtml(row: ComparisonRow, setting: RowSetting): HtmlElement {
  const { lang } = setting;
  switch (row.kind) {
    case "heading":
      return element("h2", { lang, dir: "auto" }, row.label === "" ? row.text : `${row.label}  ${row.text}`);
    case "unchanged":
      return element("p", { class: "unchanged" }, `⋯ ${unchangedInWords(row)}`);
    case "moved-away":
      return element("p", { class: "stub" }, `↕ ${row.sentence}`);
    case "pair":
      return pairInHtml(row, setting);
  }
}

/** A pair with its remarks beneath. */
export function pairInHtml(row: PairRow, setting: RowSetting): HtmlElement {
  const passages = row.passages.map((passage) => passageElement(passage, setting));
  const remarks = row.remarks.length === 0 ? [] : [element("p", { class: "remarks" }, row.remarks.join(" · "))];
  const doubt = row.doubt === null ? [] : [element("p", { class: "doubt" }, row.doubt)];
  const why = setting.withWhy && row.reasons.length > 0 ? [whyElement(row)] : [];
  const moved = row.pair.moved ? " moved" : "";
  const name = setting.nameOf?.(row.pair) ?? null;
  const attributes = { class: `pair ${row.pair.kind}${moved}`, ...(name === null ? {} : { id: name }) };
  return element("section", attributes, ...passages, ...remarks, ...doubt, ...why);
}

function whyElement({ reasons, commands }: PairRow): HtmlElement {
  const words = { "+": "For", "−": "Against" } as const;
  const items = reasons.map(({ sign, text }) => element("li", {}, `${words[sign]}: ${text}`));
  const settling = commands.map((command) => element("li", {}, command));
  return element(
    "details",
    { class: "remarks" },
    element("summary", {}, "Why"),
    element("ul", {}, ...items, ...settling),
  );
}

function passageElement(passage: Passage, { lang, addressOf }: RowSetting): HtmlElement {
  const level = Math.min(Math.max(passage.level, 1), 4);
  const href = addressOf?.(passage) ?? null;
  const words = labelNodes(passage, lang);
  const label = element("div", { class: "label" }, ...(href === null ? words : [linkOf(words, href)]));
  const text = element("p", { class: "text", lang, dir: "auto" }, ...redlineInHtml(passage.runs));
  const name = `passage level-${level}${passage.isHeading ? " heading" : ""}`;
  // Where words run from the right, their labels stand at the right.
  const direction = directionOf(lang) === "rtl" ? ({ dir: "rtl" } as const) : {};
  return element("div", { class: name, ...direction }, label, text);
}

/** "44 (was 38)"; a dropped paragraph has the label it had. */
function labelNodes(passage: Passage, lang: string): readonly (HtmlElement | string)[] {
  const [before, after] = [labelBeside(passage.before, lang), labelBeside(passage.after, lang)];
  if (passage.isDropped) return [before];
  if (before === "" || before === after) return [after];
  const was = element("span", { class: "quiet" }, ` (was ${before})`);
  return after === "" ? [was] : [after, was];
}

/** What has no label has a sign to follow, which says where it leads. */
function linkOf(words: readonly (HtmlElement | string)[], href: string): HtmlElement {
  const hasWords = words.some((word) => word !== "");
  return hasWords ? element("a", { href }, ...words) : element("a", { href, "aria-label": "this paragraph" }, "¶");
}
