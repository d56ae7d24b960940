import { directionOf } from "../text/direction.ts";
import type { XmlElement } from "../xml/xml-element.ts";
import { LONG_SIDE, MARGIN, SHORT_SIDE } from "./page-size.ts";
import { said, w, when } from "./word-element.ts";
import { printWordFile, relationOf } from "./word-parts.ts";
import type { WordPart } from "./word-parts.ts";
import { WORD_NAMESPACES, wordStyles } from "./word-styles.ts";

/** What a Word file is made of. */
export interface WordContent {
  /** What the file calls itself. */
  readonly title: string;
  /** What stands at the head of each page. */
  readonly head: string;
  /** BCP 47; "" when it can not be told. */
  readonly language: string;
  readonly body: readonly XmlElement[];
  readonly footnotes: readonly XmlElement[];
  readonly comments: readonly XmlElement[];
  /** Wide pages, for tables of many columns. */
  readonly isWide?: boolean;
}

/** A Word file of our own making: our styles, a head line, page numbers. Equal content gives equal bytes. */
export function wordFile(content: WordContent): Uint8Array {
  const parts = partsOf(content);
  const document = w("document", WORD_NAMESPACES, w("body", {}, ...content.body, section(content, parts)));
  return printWordFile(content.title, document, parts);
}

function partsOf({ head, language, footnotes, comments }: WordContent): readonly WordPart[] {
  return [
    part("styles", wordStyles(language)),
    part("settings", SETTINGS),
    part("footnotes", w("footnotes", WORD_NAMESPACES, ...SEPARATORS, ...footnotes)),
    ...(comments.length === 0 ? [] : [part("comments", w("comments", WORD_NAMESPACES, ...comments))]),
    part("header", w("hdr", WORD_NAMESPACES, headLine(head, language))),
    part("footer", w("ftr", WORD_NAMESPACES, PAGE_NUMBER)),
  ];
}

function part(kind: string, root: XmlElement): WordPart {
  return { name: `${kind}.xml`, relation: kind, content: kind, root };
}

/** The settings say which they are. */
export const NAMES_OF_SEPARATORS = w("footnotePr", {}, w("footnote", { id: -1 }), w("footnote", { id: 0 }));

const SETTINGS = w(
  "settings",
  WORD_NAMESPACES,
  said("defaultTabStop", 720),
  NAMES_OF_SEPARATORS,
  w(
    "compat",
    {},
    w("compatSetting", { name: "compatibilityMode", uri: "http://schemas.microsoft.com/office/word", val: 15 }),
  ),
);

/** The lines between text and notes, which Word wants to be in the file. */
export const SEPARATORS = [
  w("footnote", { type: "separator", id: -1 }, w("p", {}, w("r", {}, w("separator")))),
  w("footnote", { type: "continuationSeparator", id: 0 }, w("p", {}, w("r", {}, w("continuationSeparator")))),
];

function headLine(head: string, language: string): XmlElement {
  const isRightToLeft = directionOf(language) === "rtl";
  return w(
    "p",
    {},
    w("pPr", {}, said("pStyle", "Header"), ...when(isRightToLeft, w("bidi"))),
    w("r", {}, w("t", { "xml:space": "preserve" }, head)),
  );
}

const PAGE_NUMBER = w(
  "p",
  {},
  w("pPr", {}, said("pStyle", "Footer")),
  w("fldSimple", { instr: " PAGE " }, w("r", {}, w("t", {}, "1"))),
);

function section({ language, isWide = false }: WordContent, parts: readonly WordPart[]): XmlElement {
  const size = isWide
    ? w("pgSz", { w: LONG_SIDE, h: SHORT_SIDE, orient: "landscape" })
    : w("pgSz", { w: SHORT_SIDE, h: LONG_SIDE });
  return w(
    "sectPr",
    {},
    w("headerReference", { type: "default", "r:id": relationOf(parts, "header.xml") }),
    w("footerReference", { type: "default", "r:id": relationOf(parts, "footer.xml") }),
    size,
    w("pgMar", { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: 708, footer: 708, gutter: 0 }),
    ...when(directionOf(language) === "rtl", w("bidi")),
  );
}
