import { charactersOf, childOf, elementsOf } from "./akn-tree.ts";
import type { AknElement } from "./akn-tree.ts";

/** Parts of a text that people give titles to. */
const DIVISIONS: ReadonlySet<string> = new Set([
  "book",
  "tome",
  "part",
  "subpart",
  "title",
  "subtitle",
  "chapter",
  "subchapter",
  "section",
  "division",
  "subdivision",
  "article",
  "rule",
  "level",
  "transitional",
  "hcontainer",
  "attachment",
  "component",
  "tblock",
  "debateSection",
  "administrationOfOath",
  "rollCall",
  "prayers",
  "oralStatements",
  "writtenStatements",
  "personalStatements",
  "ministerialStatements",
  "resolutions",
  "nationalInterest",
  "declarationOfVote",
  "communication",
  "petitions",
  "papers",
  "noticesOfMotion",
  "questions",
  "address",
  "proceduralMotions",
  "pointOfOrder",
  "adjournment",
  "speechGroup",
  "speech",
  "question",
  "answer",
  "recitals",
  "citations",
]);

/** Parts that hold the provisions themselves. Those of the second list count as items of the ones around them. */
const PARAGRAPHS: ReadonlySet<string> = new Set([
  "paragraph",
  "subsection",
  "clause",
  "subrule",
  "proviso",
  "alinea",
  "subparagraph",
  "recital",
  "citation",
]);
const ITEMS: ReadonlySet<string> = new Set(["point", "indent", "list", "sublist", "subclause", "item"]);

/** Without a number, they part the provision around them and begin none. */
const STRETCHES: ReadonlySet<string> = new Set(["alinea", "subparagraph", "list", "sublist", "proviso"]);

/** Elements inside a line. What is not listed begins and ends a paragraph, unless it stands inside a line itself. */
const BLOCKS_IN_LINES: ReadonlySet<string> = new Set([
  "quotedStructure",
  "embeddedStructure",
  "subFlow",
  "p",
  "block",
  "ul",
  "ol",
  "li",
  "table",
  "blockList",
  "blockContainer",
  "tblock",
  "toc",
  "foreign",
]);

/** Elements that hold words of the text and no paragraphs. */
const LINES: ReadonlySet<string> = new Set([
  "p",
  "block",
  "listIntroduction",
  "listWrapUp",
  "caption",
  "from",
  "heading",
  "subheading",
  "crossHeading",
  "num",
]);

/** Inline elements that may stand where a paragraph is due, in files that are not quite valid. */
const INLINE: ReadonlySet<string> = new Set([
  "b",
  "i",
  "u",
  "sub",
  "sup",
  "span",
  "a",
  "abbr",
  "ref",
  "mref",
  "rref",
  "ins",
  "del",
  "mod",
  "mmod",
  "rmod",
  "quotedText",
  "embeddedText",
  "remark",
  "omissis",
  "placeholder",
  "fillIn",
  "inline",
  "term",
  "def",
  "date",
  "time",
  "person",
  "organization",
  "concept",
  "object",
  "event",
  "location",
  "process",
  "role",
  "quantity",
  "entity",
  "docTitle",
  "docType",
  "docNumber",
  "docDate",
  "docPurpose",
  "docStage",
  "docStatus",
  "docProponent",
  "docAuthority",
  "docCommittee",
  "docIntroducer",
  "docJurisdiction",
  "docketNumber",
  "shortTitle",
  "legislature",
  "session",
  "signature",
  "authorialNote",
  "noteRef",
  "eol",
  "br",
  "eop",
  "img",
  "marker",
  "decoration",
]);

export function isLine(element: AknElement): boolean {
  return LINES.has(element.name);
}

export function isInline(element: AknElement): boolean {
  return INLINE.has(element.name) || element.name.startsWith("other:");
}

/** True for what interrupts a line: a quoted article inside a sentence, a list inside an item. */
export function interruptsLine(element: AknElement): boolean {
  return BLOCKS_IN_LINES.has(element.name) || roleOf(element) !== "other";
}

/** What an element of the hierarchy is by its name. */
export function roleOf(element: AknElement): "division" | "paragraph" | "item" | "other" {
  if (DIVISIONS.has(element.name)) return "division";
  if (PARAGRAPHS.has(element.name)) return "paragraph";
  return ITEMS.has(element.name) ? "item" : "other";
}

/** How an element of the hierarchy is to be read. */
export type Reading = "heading" | "numbered" | "goes-on" | "transparent";

/**
 * What an element makes of its number and title: a heading with its text below, a provision with a label, a further
 * stretch of the provision around it, or nothing of its own.
 *
 * Publishers differ: a section of a South African act is a provision when it has no title, an article of a treaty is a
 * heading even without one ("Article 5"), an unnumbered sub-paragraph of the European Union goes on the paragraph.
 */
export function readingOf(element: AknElement, isInProvision: boolean): Reading {
  const role = roleOf(element);
  const hasNumber = childOf(element, "num") !== undefined;
  const isTitled = childOf(element, "heading") !== undefined || childOf(element, "subheading") !== undefined;
  if (role === "division") {
    if (isInProvision) return hasNumber || isTitled ? "numbered" : "transparent";
    if (isTitled) return "heading";
    if (!hasNumber) return "transparent";
    return namesItself(element) || hasParts(element) ? "heading" : "numbered";
  }
  if (isTitled && !isInProvision && role !== "item") return "heading";
  if (hasNumber) return "numbered";
  if (STRETCHES.has(element.name))
    return isInProvision ? "goes-on" : element.name.includes("list") ? "transparent" : "numbered";
  return "numbered";
}

/** "Article 5", "Sección 2", "المادة 5": a word that names the part, not only its number. */
function namesItself(element: AknElement): boolean {
  const num = childOf(element, "num");
  return num !== undefined && /\p{L}{3}/u.test(charactersOf(num).slice(0, 256)); // "Article", not "12 a"
}

function hasParts(element: AknElement): boolean {
  return elementsOf(element).some((child) => roleOf(child) !== "other");
}

/** The title of a part. */
export function isTitleOf(element: AknElement): boolean {
  return element.name === "heading" || element.name === "subheading";
}
