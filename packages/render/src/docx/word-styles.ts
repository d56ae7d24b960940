import { directionOf } from "../text/direction.ts";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import { DEEPEST_HEADING, DEEPEST_LEVEL } from "./line-style.ts";
import { said, w } from "./word-element.ts";

/** One step of nesting, in twentieths of a point: half an inch, as Word's tabs stand. */
const STEP = 720;

/** One step of a list: a fifth of an inch. */
const LIST_STEP = 288;

const FONT = "Times New Roman";
/** For Chinese, where the font above has no characters. */
const EAST_ASIAN_FONT = "SimSun";

interface Style {
  readonly id: string;
  /** As Word names it: its own styles have fixed names, and programs show them in the user's language. */
  readonly name: string;
  /** One that Word does not have by itself. */
  readonly isOurs?: boolean;
  readonly basedOn?: string;
  readonly next?: string;
  readonly ofLine?: readonly XmlElement[];
  readonly ofLetters?: readonly XmlElement[];
}

/** The styles of the documents that we make. `language` is BCP 47, "" when it can not be told. */
export function wordStyles(language: string): XmlElement {
  const letters = [
    w("rFonts", { ascii: FONT, hAnsi: FONT, eastAsia: EAST_ASIAN_FONT, cs: FONT }),
    said("sz", 24),
    said("szCs", 24),
    languageElement(language),
  ];
  return w(
    "styles",
    WORD_NAMESPACES,
    w("docDefaults", {}, w("rPrDefault", {}, w("rPr", {}, ...letters)), w("pPrDefault", {})),
    w(
      "style",
      { type: "paragraph", default: 1, styleId: "Normal" },
      said("name", "Normal"),
      w("qFormat"),
      w("pPr", {}, w("spacing", { after: 160, line: 276, lineRule: "auto" })),
    ),
    w(
      "style",
      { type: "character", default: 1, styleId: "DefaultParagraphFont" },
      said("name", "Default Paragraph Font"),
      said("uiPriority", 1),
      w("semiHidden"),
      w("unhideWhenUsed"),
    ),
    TABLE_NORMAL,
    TABLE_GRID,
    ...lineStyles().map(lineStyle),
    ...LETTER_STYLES,
  );
}

/** The namespaces of the parts that we make. */
export const WORD_NAMESPACES = {
  "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
} as const;

/** Word keeps the language of a text by the kind of its script. */
function languageElement(language: string): XmlElement {
  const primary = language.toLowerCase().split("-")[0] ?? "";
  if (primary === "" || primary === "und") return w("lang", { val: "en-GB" });
  if (directionOf(language) === "rtl") return w("lang", { val: "en-GB", bidi: language });
  return EAST_ASIAN.has(primary) ? w("lang", { val: "en-GB", eastAsia: language }) : w("lang", { val: language });
}

const EAST_ASIAN: ReadonlySet<string> = new Set(["ja", "ko", "zh"]);

function lineStyles(): readonly Style[] {
  return [
    {
      id: "Title",
      name: "Title",
      basedOn: "Normal",
      next: "Normal",
      ofLine: [w("keepNext"), w("spacing", { before: 0, after: 240 }), said("jc", "center")],
      ofLetters: [w("b"), w("bCs"), said("sz", 32), said("szCs", 32)],
    },
    ...levels(DEEPEST_HEADING).map((level): Style => ({
      id: `Heading${level}`,
      name: `heading ${level}`,
      basedOn: "Normal",
      next: "Normal",
      ofLine: [w("keepNext"), w("spacing", { before: 240, after: 120 }), said("outlineLvl", level - 1)],
      ofLetters: [w("b"), w("bCs"), ...(level === 1 ? [said("sz", 28), said("szCs", 28)] : [])],
    })),
    ...levels(DEEPEST_LEVEL).flatMap((level): readonly Style[] => [
      {
        id: `Plain${level}`,
        isOurs: true,
        name: `Paragraph level ${level}`,
        basedOn: "Normal",
        ofLine: level === 1 ? [] : [w("ind", { left: STEP * (level - 1) })],
      },
      {
        id: `Numbered${level}`,
        isOurs: true,
        name: `Numbered paragraph level ${level}`,
        basedOn: "Normal",
        ofLine: [w("ind", { left: STEP * level, hanging: STEP })],
      },
    ]),
    ...[1, 2].map((level): Style => ({
      id: `Listed${level}`,
      isOurs: true,
      name: `List item level ${level}`,
      basedOn: "Normal",
      ofLine: [w("spacing", { after: 80 }), w("ind", { left: LIST_STEP * level, hanging: LIST_STEP })],
    })),
    {
      id: "FootnoteText",
      name: "footnote text",
      basedOn: "Normal",
      ofLine: [w("spacing", { after: 40, line: 240, lineRule: "auto" })],
      ofLetters: [said("sz", 20), said("szCs", 20)],
    },
    { id: "CommentText", name: "annotation text", basedOn: "Normal", ofLetters: [said("sz", 20), said("szCs", 20)] },
    { id: "Header", name: "header", basedOn: "Normal", ofLine: SMALL_LINE, ofLetters: SMALL_LETTERS },
    {
      id: "Footer",
      name: "footer",
      basedOn: "Normal",
      ofLine: [...SMALL_LINE, said("jc", "center")],
      ofLetters: SMALL_LETTERS,
    },
    {
      id: "TableText",
      isOurs: true,
      name: "Table text",
      basedOn: "Normal",
      ofLine: [w("spacing", { before: 40, after: 40, line: 240, lineRule: "auto" })],
      ofLetters: [said("sz", 20), said("szCs", 20)],
    },
  ];
}

const SMALL_LINE = [w("spacing", { after: 0, line: 240, lineRule: "auto" })];
const SMALL_LETTERS = [said("color", "595959"), said("sz", 18), said("szCs", 18)];

function levels(deepest: number): readonly number[] {
  return Array.from({ length: deepest }, (_, at) => at + 1);
}

function lineStyle({ id, name, isOurs, basedOn, next, ofLine = [], ofLetters = [] }: Style): XmlElement {
  const properties = (element: string, children: readonly XmlNode[]): readonly XmlElement[] =>
    children.length === 0 ? [] : [w(element, {}, ...children)];
  return w(
    "style",
    { type: "paragraph", styleId: id, customStyle: isOurs === true ? 1 : undefined },
    said("name", name),
    ...(basedOn === undefined ? [] : [said("basedOn", basedOn)]),
    ...(next === undefined ? [] : [said("next", next)]),
    w("qFormat"),
    ...properties("pPr", ofLine),
    ...properties("rPr", ofLetters),
  );
}

const LETTER_STYLES = [
  letterStyle("InsertedWords", "Inserted words", said("color", "1F6F43"), said("u", "single")),
  letterStyle("DeletedWords", "Deleted words", w("strike"), said("color", "A32020")),
  letterStyle("Quiet", "Quiet words", w("i"), w("iCs"), said("color", "595959")),
  letterStyle("Strong", "Strong", w("b"), w("bCs")),
  w(
    "style",
    { type: "character", styleId: "FootnoteReference" },
    said("name", "footnote reference"),
    w("rPr", {}, said("vertAlign", "superscript")),
  ),
  w(
    "style",
    { type: "character", styleId: "CommentReference" },
    said("name", "annotation reference"),
    w("rPr", {}, said("sz", 16), said("szCs", 16)),
  ),
];

function letterStyle(id: string, name: string, ...properties: readonly XmlElement[]): XmlElement {
  const own = { type: "character", customStyle: id === "Strong" ? undefined : 1, styleId: id };
  return w("style", own, said("name", name), w("rPr", {}, ...properties));
}

const CELL_MARGINS = w(
  "tblCellMar",
  {},
  w("top", { w: 0, type: "dxa" }),
  w("left", { w: 108, type: "dxa" }),
  w("bottom", { w: 0, type: "dxa" }),
  w("right", { w: 108, type: "dxa" }),
);

const TABLE_NORMAL = w(
  "style",
  { type: "table", default: 1, styleId: "TableNormal" },
  said("name", "Normal Table"),
  said("uiPriority", 99),
  w("semiHidden"),
  w("unhideWhenUsed"),
  w("tblPr", {}, w("tblInd", { w: 0, type: "dxa" }), CELL_MARGINS),
);

const TABLE_GRID = w(
  "style",
  { type: "table", styleId: "TableGrid" },
  said("name", "Table Grid"),
  said("basedOn", "TableNormal"),
  w(
    "tblPr",
    {},
    w(
      "tblBorders",
      {},
      ...["top", "left", "bottom", "right", "insideH", "insideV"].map((side) =>
        w(side, { val: "single", sz: 4, space: 0, color: "A6A6A6" }),
      ),
    ),
  ),
);
