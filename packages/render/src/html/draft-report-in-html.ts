import type { DraftReport, Paragraph } from "@travaux/model";
import { directionOf, labelBeside } from "../text/direction.ts";
import { contentsInWords, findingsInWords, formatWords, personsInWords } from "../view/draft-words.ts";
import { findingsByParagraph } from "../view/finding-places.ts";
import type { PlacedFinding } from "../view/finding-places.ts";
import { mastheadInWords } from "../view/masthead-words.ts";
import { nameParagraphs } from "../view/paragraph-names.ts";
import type { ParagraphNames } from "../view/paragraph-names.ts";
import { runsOfParagraph } from "../view/paragraph-runs.ts";
import { languageByScript } from "./draft-language.ts";
import { element } from "./element.ts";
import type { HtmlElement } from "./element.ts";
import { mastheadInHtml } from "./masthead-in-html.ts";
import { printPage } from "./page.ts";
import { styledRunInHtml } from "./styled-run-in-html.ts";

/** What was understood of a draft, as a page of its own: its paragraphs with addresses, beside each what was noticed. */
export function renderDraftReportHtml(report: DraftReport): string {
  const names = nameParagraphs(report.paragraphs, report.addresses);
  const title = report.title === "" ? report.source.name : report.title;
  const origin = `${report.source.name}, ${formatWords[report.source.format]}`;
  const summary = `${origin}. ${contentsInWords(report)} Findings: ${findingsInWords(report)}.`;
  const lang = report.language === "und" ? languageByScript(report.paragraphs) : report.language;
  const attributes = lang === "" ? { lang } : { lang, dir: directionOf(lang) };
  const placed = findingsByParagraph(report);
  const paragraphs = report.paragraphs.flatMap((paragraph) => [
    paragraphElement(paragraph, names, lang),
    ...placed.of(paragraph.id).map(findingElement),
  ]);
  const persons = personsInWords(report).map((sentence) => element("p", { class: "quiet", dir: "auto" }, sentence));
  const words = mastheadInWords(report.masthead);
  const masthead = words === "" ? [] : [mastheadInHtml({ name: "Masthead", words })];
  const whole = placed.whole.map(findingElement);
  return printPage(
    { title, summary },
    ...masthead,
    ...persons,
    ...whole,
    element("article", attributes, ...paragraphs),
  );
}

function paragraphElement(paragraph: Paragraph, names: ParagraphNames, lang: string): HtmlElement {
  const nodes = runsOfParagraph(paragraph, names).map(styledRunInHtml);
  if (paragraph.kind === "heading" || paragraph.kind === "title") {
    const label = names.label(paragraph.id);
    return element(headingTag(paragraph.level), { dir: "auto" }, label === "" ? "" : `${label}  `, ...nodes);
  }
  const level = Math.min(Math.max(paragraph.level, 1), 4);
  const label = element("div", { class: "label" }, labelBeside(names.label(paragraph.id), lang));
  return element(
    "div",
    { class: `passage level-${level}` },
    label,
    element("p", { class: "text", dir: "auto" }, ...nodes),
  );
}

/** The title of the page is the only h1. */
function headingTag(level: number): "h2" | "h3" | "h4" {
  if (level <= 1) return "h2";
  return level === 2 ? "h3" : "h4";
}

/** In English and from the left, whatever the draft is in; the word stands in the margin, the sentence beside the text. */
function findingElement({ finding, quotation }: PlacedFinding): HtmlElement {
  const isWarning = finding.severity === "warning";
  return element(
    "div",
    { class: `passage finding${isWarning ? " warning" : ""}`, lang: "en", dir: "ltr" },
    element("div", { class: "label" }, isWarning ? "Warning" : "Remark"),
    element(
      "p",
      { class: "text" },
      finding.message,
      ...(quotation === null ? [] : [" — ", element("span", { class: "quiet", dir: "auto" }, `“${quotation}”`)]),
    ),
  );
}
