import { strToU8, zipSync } from "fflate";

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts of a Word file besides the text: the inside of each part's root element. */
export interface WordParts {
  readonly numbering?: string;
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header1?: string;
}

/** A Word file around the inside of a body. */
export function wordFile(body: string, parts: WordParts = {}): Uint8Array {
  const roots = {
    numbering: "w:numbering",
    styles: "w:styles",
    footnotes: "w:footnotes",
    endnotes: "w:endnotes",
    comments: "w:comments",
    header1: "w:hdr",
  } as const;
  const files: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8("<Types/>"),
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="r1" Type="${TYPES}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(`<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`),
  };
  let relationships = "";
  for (const name of ["numbering", "styles", "footnotes", "endnotes", "comments", "header1"] as const) {
    const inside = parts[name];
    if (inside === undefined) continue;
    files[`word/${name}.xml`] = strToU8(`<${roots[name]} ${NAMESPACES}>${inside}</${roots[name]}>`);
    relationships += `<Relationship Id="${name}" Type="${TYPES}/${name.replace("1", "")}" Target="${name}.xml"/>`;
  }
  files["word/_rels/document.xml.rels"] = strToU8(`<Relationships>${relationships}</Relationships>`);
  return zipSync(files);
}

/** A paragraph: properties, then text or runs. */
export function p(content: string, properties = ""): string {
  const runs = content.startsWith("<") ? content : r(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

export function r(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function numPr(numId: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`;
}

/** One level of a list: "%1.", "decimal", and what else it says. */
export function lvl(level: number, format: string, text: string, more = '<w:start w:val="1"/>'): string {
  return `<w:lvl w:ilvl="${level}">${more}<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

export function list(id: number, levels: string): string {
  return `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
}

export function num(id: number, abstractId: number, overrides = ""): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${overrides}</w:num>`;
}

/** A style of paragraphs: its id, what it is based on, and the inside of its two properties. */
export function style(id: string, says: { name?: string; base?: string; paragraph?: string; run?: string }): string {
  const { name = id, base, paragraph = "", run = "" } = says;
  const basedOn = base === undefined ? "" : `<w:basedOn w:val="${base}"/>`;
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${basedOn}<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** A style of characters. */
export function characterStyle(id: string, run: string, name = id): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:rPr>${run}</w:rPr></w:style>`;
}

/** What every tracked change of these files says of itself. */
export const by = 'w:id="1" w:author="Ana" w:date="2031-05-01T10:00:00Z"';

export function ins(inside: string): string {
  return `<w:ins ${by}>${inside}</w:ins>`;
}

export function del(text: string): string {
  return `<w:del ${by}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** Properties of a paragraph whose mark was inserted ("ins") or deleted ("del"). */
export function mark(change: string): string {
  return `<w:rPr><w:${change} ${by}/></w:rPr>`;
}
