import type { ThreadKind } from "../notation.ts";
import { escaped } from "./marked-up.ts";

/** The parts of a Word file that do not depend on its text: styles, numbering, settings, relationships. */

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** A part's root element with the two namespaces that every part here uses. */
export function wordPart(root: string, content: string): string {
  return `${declaration}<w:${root} xmlns:w="${wordNamespace}" xmlns:r="${officeRelationships}">${content}</w:${root}>`;
}

/** Whether paragraphs are numbered by their style or each for itself; both are met in circulating files. */
export type NumberingBy = "style" | "paragraph";

/** Style, list and level of each kind that is numbered. */
export const numberedKinds = {
  objective: { style: "Heading2", list: 2, level: 0 },
  numbered: { style: "NumberedParagraph", list: 1, level: 0 },
  bis: { style: "NumberedParagraph", list: 1, level: 0 },
  item: { style: "Point", list: 1, level: 1 },
  subitem: { style: "SecondPoint", list: 1, level: 2 },
} as const satisfies Partial<Record<ThreadKind, { style: string; list: number; level: number }>>;

export type NumberedKind = keyof typeof numberedKinds;

export function numberProperties(kind: NumberedKind): string {
  const { list, level } = numberedKinds[kind];
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;
}

function level(at: number, format: string, text: string, style: string | null): string {
  const indent = 567 * (at + 1);
  return [
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
    style === null ? "" : `<w:pStyle w:val="${style}"/>`,
    `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>`,
    `<w:pPr><w:ind w:left="${indent}" w:hanging="567"/></w:pPr></w:lvl>`,
  ].join("");
}

export function numberingPart(by: NumberingBy): string {
  const style = (id: string) => (by === "style" ? id : null);
  const objective = [
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>',
    by === "style" ? '<w:pStyle w:val="Heading2"/>' : "",
    '<w:suff w:val="space"/><w:lvlText w:val="Objective %1:"/><w:lvlJc w:val="left"/></w:lvl>',
  ].join("");
  return wordPart(
    "numbering",
    [
      '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>',
      level(0, "decimal", "%1.", style("NumberedParagraph")),
      level(1, "lowerLetter", "(%2)", style("Point")),
      level(2, "lowerRoman", "(%3)", style("SecondPoint")),
      "</w:abstractNum>",
      `<w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="singleLevel"/>${objective}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
    ].join(""),
  );
}

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly paragraph?: string;
  readonly run?: string;
}

const paragraphStyles: readonly Style[] = [
  { id: "Title", name: "Title", paragraph: '<w:jc w:val="center"/>', run: '<w:b/><w:sz w:val="32"/>' },
  {
    id: "Heading1",
    name: "heading 1",
    paragraph: '<w:keepNext/><w:outlineLvl w:val="0"/>',
    run: '<w:b/><w:sz w:val="28"/>',
  },
  { id: "Heading2", name: "heading 2", paragraph: '<w:keepNext/>#<w:outlineLvl w:val="1"/>', run: "<w:b/>" },
  { id: "PreambularParagraph", name: "Preambular Paragraph" },
  { id: "NumberedParagraph", name: "Numbered Paragraph", paragraph: "#" },
  { id: "Point", name: "Point", paragraph: "#" },
  { id: "SecondPoint", name: "Second Point", paragraph: "#" },
  { id: "TableText", name: "Table Text", paragraph: '<w:spacing w:after="0"/>' },
  { id: "FootnoteText", name: "footnote text", paragraph: '<w:spacing w:after="0"/>', run: '<w:sz w:val="18"/>' },
  { id: "Header", name: "header", paragraph: '<w:spacing w:after="0"/><w:jc w:val="right"/>' },
  { id: "Footer", name: "footer", paragraph: '<w:spacing w:after="0"/><w:jc w:val="center"/>' },
];

function styleNumbering(id: string): string {
  const found = Object.values(numberedKinds).find(({ style }) => style === id);
  if (found === undefined) {
    return "";
  }
  const at = found.level === 0 ? "" : `<w:ilvl w:val="${found.level}"/>`;
  return `<w:numPr>${at}<w:numId w:val="${found.list}"/></w:numPr>`;
}

export function stylesPart(by: NumberingBy): string {
  const styles = paragraphStyles.map(({ id, name, paragraph = "", run = "" }) => {
    const properties = paragraph.replace("#", by === "style" ? styleNumbering(id) : "");
    return [
      `<w:style w:type="paragraph"${id.includes("Paragraph") || id.includes("Point") || id === "TableText" ? ' w:customStyle="1"' : ""} w:styleId="${id}">`,
      `<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${id.startsWith("Heading") ? '<w:next w:val="Normal"/>' : ""}<w:qFormat/>`,
      properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`,
      run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
      "</w:style>",
    ].join("");
  });
  return wordPart(
    "styles",
    [
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>',
      '<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault>',
      '<w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults>',
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
      '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>',
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>',
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
      '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
      ...styles,
    ].join(""),
  );
}

export function settingsPart(isTracking: boolean): string {
  const notes = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>';
  return wordPart("settings", `${isTracking ? "<w:trackRevisions/>" : ""}<w:defaultTabStop w:val="567"/>${notes}`);
}

const parts = [
  ["document", "document.main+xml"],
  ["styles", "styles+xml"],
  ["numbering", "numbering+xml"],
  ["settings", "settings+xml"],
  ["footnotes", "footnotes+xml"],
  ["header1", "header+xml"],
  ["footer1", "footer+xml"],
] as const;

export const contentTypesPart = [
  declaration,
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">',
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  ...parts.map(([name, type]) => `<Override PartName="/word/${name}.xml" ContentType="${wordType}.${type}"/>`),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  "</Types>",
].join("");

export const packageRelationshipsPart = [
  `${declaration}<Relationships xmlns="${packageRelationships}">`,
  `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>`,
  `<Relationship Id="rId2" Type="${packageRelationships}/metadata/core-properties" Target="docProps/core.xml"/>`,
  "</Relationships>",
].join("");

export const documentRelationshipsPart = [
  `${declaration}<Relationships xmlns="${packageRelationships}">`,
  ...parts.slice(1).map(([name], at) => {
    const type = name.replace("1", "");
    return `<Relationship Id="rId${at + 1}" Type="${officeRelationships}/${type}" Target="${name}.xml"/>`;
  }),
  "</Relationships>",
].join("");

/** The last element of the body: paper, and the running head and foot (relationships 5 and 6). */
export const sectionProperties = [
  '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>',
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>',
].join("");

export function headerPart(line: string): string {
  return wordPart("hdr", `<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`);
}

export const footerPart = wordPart(
  "ftr",
  '<w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>',
);

export function corePart(title: string, instant: string): string {
  return [
    `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`,
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>Joint Secretariat</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${instant}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${instant}</dcterms:modified></cp:coreProperties>`,
  ].join("");
}
