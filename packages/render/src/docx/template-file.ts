import type { ChosenTemplate, TemplateHead, TemplatePicture } from "@travaux/model";
import type { XmlElement, XmlNode } from "../xml/xml-element.ts";
import { xml } from "../xml/xml-element.ts";
import { bytesOfBase64 } from "./bytes-of-base64.ts";
import { TemplateDress } from "./template-dress.ts";
import { lastSection } from "./template-sections.ts";
import { TemplateStyles } from "./template-styles.ts";
import type { WovenComparison } from "./weave-drafts.ts";
import { w } from "./word-element.ts";
import { NAMES_OF_SEPARATORS, SEPARATORS } from "./word-file.ts";
import type { WordContent } from "./word-file.ts";
import { printWordFile, relationOf } from "./word-parts.ts";
import type { Picture, WordPart } from "./word-parts.ts";
import { WORD_NAMESPACES } from "./word-styles.ts";

/** A Word file that looks as a user's: its styles, lists, fonts, design, settings of pages and lines, and running heads. */
export class TemplateFile {
  readonly dress: TemplateDress;
  readonly #chosen: ChosenTemplate;
  readonly #styles: TemplateStyles;
  readonly #heads: readonly WordPart[];
  readonly #lastSection: number;

  constructor(chosen: ChosenTemplate, { blocks, cut }: WovenComparison) {
    const { styles, heads, pictures } = chosen.template;
    const bytes = pictures.map(({ base64 }) => bytesOfBase64(base64));
    this.#chosen = chosen;
    this.#styles = new TemplateStyles(styles);
    this.#heads = heads.map((head, at) => headPart(head, at, { pictures, bytes }));
    this.#lastSection = lastSection(blocks, chosen);
    this.dress = new TemplateDress({
      chosen,
      paragraphs: cut[chosen.of].map(({ paragraph }) => paragraph),
      styles: this.#styles,
      section: (place) => this.#section(place),
    });
  }

  /** The file of what was written in its dress. */
  print(
    title: string,
    { body, footnotes, comments }: Pick<WordContent, "body" | "footnotes" | "comments">,
  ): Uint8Array {
    const { numbering, fonts, theme, settings } = this.#chosen.template;
    const parts: readonly WordPart[] = [
      ...this.#heads,
      part("styles", this.#styles.elements),
      part("settings", withNamesOfSeparators(settings)),
      part("footnotes", [...SEPARATORS, ...footnotes]),
      ...(comments.length === 0 ? [] : [part("comments", comments)]),
      ...(numbering.length === 0 ? [] : [part("numbering", numbering)]),
      ...(fonts.length === 0
        ? []
        : [{ ...part("fonts", fonts), name: "fontTable.xml", relation: "fontTable", content: "fontTable" }]),
      ...(theme === null ? [] : [themePart(theme)]),
    ];
    const document = w("document", WORD_NAMESPACES, w("body", {}, ...body, this.#section(this.#lastSection)));
    return printWordFile(title, document, parts);
  }

  /** The properties of a section, with its running heads. Heads are the first parts, so their names are settled early. */
  #section(place: number): XmlElement {
    const section = this.#chosen.template.sections[place];
    const heads = (section?.heads ?? []).flatMap(({ kind, pages, head }) => {
      const relation = relationOf(this.#heads, this.#heads[head]?.name ?? "");
      return relation === undefined ? [] : [w(`${kind}Reference`, { type: pages, "r:id": relation })];
    });
    return w("sectPr", {}, ...heads, ...(section?.properties ?? []));
  }
}

function part(name: string, children: readonly XmlNode[]): WordPart {
  return { name: `${name}.xml`, relation: name, content: name, root: w(name, WORD_NAMESPACES, ...children) };
}

const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const DRAWING_OF_WORD = "http://schemas.microsoft.com/office/word/2010";

/** Running heads may have drawings. */
const HEAD_NAMESPACES = {
  ...WORD_NAMESPACES,
  "xmlns:wp": `${DRAWING}/wordprocessingDrawing`,
  "xmlns:a": `${DRAWING}/main`,
  "xmlns:pic": `${DRAWING}/picture`,
  "xmlns:wps": `${DRAWING_OF_WORD}/wordprocessingShape`,
  "xmlns:wpg": `${DRAWING_OF_WORD}/wordprocessingGroup`,
  "xmlns:mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
  "xmlns:v": "urn:schemas-microsoft-com:vml",
  "xmlns:o": "urn:schemas-microsoft-com:office:office",
  "xmlns:w10": "urn:schemas-microsoft-com:office:word",
} as const;

interface Pictures {
  readonly pictures: readonly TemplatePicture[];
  readonly bytes: readonly Uint8Array[];
}

function headPart(head: TemplateHead, at: number, { pictures, bytes }: Pictures): WordPart {
  const shown = head.pictures.flatMap((place): readonly Picture[] => {
    const [picture, content] = [pictures[place], bytes[place]];
    return picture === undefined || content === undefined
      ? []
      : [{ name: `picture${place}`, type: picture.type, bytes: content }];
  });
  return {
    name: `${head.kind}${at + 1}.xml`,
    relation: head.kind,
    content: head.kind,
    root: w(head.kind === "header" ? "hdr" : "ftr", HEAD_NAMESPACES, ...head.content),
    pictures: shown,
  };
}

function themePart(theme: XmlElement): WordPart {
  return {
    name: "theme.xml",
    relation: "theme",
    content: "application/vnd.openxmlformats-officedocument.theme+xml",
    root: xml("a:theme", { "xmlns:a": `${DRAWING}/main`, ...theme.attributes }, ...theme.children),
  };
}

/** What is said of notes stands before what is said of older versions of Word, and of languages. */
const BEHIND_NOTES: ReadonlySet<string> = new Set(
  "w:compat w:themeFontLang w:clrSchemeMapping w:decimalSymbol w:listSeparator".split(" "),
);

function withNamesOfSeparators(settings: readonly XmlElement[]): readonly XmlElement[] {
  const place = settings.findIndex(({ name }) => BEHIND_NOTES.has(name));
  const cut = place < 0 ? settings.length : place;
  return [...settings.slice(0, cut), NAMES_OF_SEPARATORS, ...settings.slice(cut)];
}
