import { strToU8, zipSync } from "fflate";

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const MORE = [
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:d="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"',
  'xmlns:wp14="http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing"',
].join(" ");
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** Words that stand for people, machines and places in the file below, in every way in which Word keeps such. */
export const SECRETS = ["Jane", "Acme", "C:\\", "00AB12CD", "printer.bin", "evil.example", "vbaProject", "Secret"];

/**
 * A Word file of a house: letters of its own, a running head with a seal, two sections, automatic numbers, a typed label, a
 * table, a footnote; and everything in it that must not travel.
 */
export function letterhead(
  change: (parts: Record<string, string>) => void = () => undefined,
  seal: (png: Uint8Array) => Uint8Array = (png) => png,
): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypes(),
    "_rels/.rels": relations([
      ["officeDocument", "word/document.xml"],
      ["extended-properties", "docProps/app.xml"],
      ["custom-properties", "docProps/custom.xml"],
    ]),
    "docProps/app.xml": `<Properties xmlns="${OFFICE.replace("relationships", "extended-properties")}"><Company>Acme</Company><Template>C:\\Jane.dotm</Template></Properties>`,
    "docProps/custom.xml": `<Properties xmlns="${OFFICE.replace("relationships", "custom-properties")}"><property><x>Secret</x></property></Properties>`,
    "word/document.xml": `<w:document ${W} ${R}><w:body>${BODY}</w:body></w:document>`,
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["settings", "settings.xml"],
      ["footnotes", "footnotes.xml"],
      ["header", "header1.xml"],
      ["footer", "footer1.xml"],
      ["printerSettings", "printer.bin"],
      ["vbaProject", "vbaProject.bin"],
    ]),
    "word/_rels/settings.xml.rels": relations([["attachedTemplate", "file:///C:\\Jane.dotm", "External"]]),
    "word/styles.xml": `<w:styles ${W}>${STYLES}</w:styles>`,
    "word/numbering.xml": `<w:numbering ${W}>${NUMBERING}</w:numbering>`,
    "word/settings.xml": `<w:settings ${W} ${R}>${SETTINGS}</w:settings>`,
    "word/footnotes.xml": `<w:footnotes ${W}>${FOOTNOTES}</w:footnotes>`,
    "word/header1.xml": `<w:hdr ${W} ${R} ${MORE}>${HEADER}</w:hdr>`,
    "word/_rels/header1.xml.rels": relations([
      ["image", "media/seal.png"],
      ["image", "http://evil.example/seen.png", "External"],
    ]),
    "word/footer1.xml": `<w:ftr ${W} ${R}>${FOOTER}</w:ftr>`,
    "word/printer.bin": "Acme",
    "word/vbaProject.bin": "Secret",
  };
  change(parts);
  const files = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...Object.fromEntries(files), "word/media/seal.png": seal(sealedPng()) });
}

function relations(each: readonly (readonly [type: string, target: string, mode?: string])[]): string {
  const all = each.map(
    ([type, target, mode], at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"${mode === undefined ? "" : ` TargetMode="${mode}"`}/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function contentTypes(): string {
  const overrides = [
    ["document", "document.main"],
    ["styles", "styles"],
    ["numbering", "numbering"],
    ["settings", "settings"],
    ["footnotes", "footnotes"],
    ["header1", "header"],
    ["footer1", "footer"],
  ].map(([part, type]) => `<Override PartName="/word/${part}.xml" ContentType="${WORD}.${type}+xml"/>`);
  return `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join("")}</Types>`;
}

function line(text: string, properties = "", letters = ""): string {
  return `<w:p w:rsidR="00AB12CD" w:rsidRDefault="00AB12CD"><w:pPr>${properties}</w:pPr>${run(text, letters)}</w:p>`;
}

function run(text: string, letters = ""): string {
  const content = text.split("\t").map((words) => `<w:t xml:space="preserve">${words}</w:t>`);
  return `<w:r w:rsidR="00AB12CD"><w:rPr>${letters}</w:rPr>${content.join("<w:tab/>")}</w:r>`;
}

function style(id: string, name: string, inside: string, more = ""): string {
  return `<w:style w:type="paragraph" ${more}w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
}

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="21"/><w:lang w:val="fr-CH"/></w:rPr></w:rPrDefault></w:docDefaults>',
  style("Standard", "Normal", '<w:rsid w:val="00AB12CD"/><w:pPr><w:spacing w:after="111"/></w:pPr>', 'w:default="1" '),
  style(
    "Titre1",
    "heading 1",
    '<w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>',
  ),
  style(
    "Alinea",
    "Alinéa",
    '<w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/></w:pPr><w:rPr><w:vanish w:val="0"/></w:rPr>',
  ),
  '<w:style w:type="character" w:styleId="Cache"><w:name w:val="Caché"/><w:rPr><w:vanish/></w:rPr></w:style>',
  style("Note", "footnote text", '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="17"/></w:rPr>'),
].join("");

const NUMBERING =
  '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="00AB12CD"/><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0" w:tplc="00AB12CD"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Alinea"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/><w:pPr><w:tabs><w:tab w:val="num" w:pos="653"/></w:tabs><w:ind w:left="653" w:hanging="432"/></w:pPr></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="900" w:hanging="300"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

const SETTINGS =
  '<w:writeProtection w:recommended="1"/><w:attachedTemplate r:id="r1"/><w:mirrorMargins/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="653"/><w:autoHyphenation/><w:rsids><w:rsidRoot w:val="00AB12CD"/></w:rsids><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="14"/></w:compat><w:docVars><w:docVar w:name="Jane" w:val="Secret"/></w:docVars>';

const FOOTNOTES =
  '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:pPr><w:pStyle w:val="Note"/><w:jc w:val="both"/></w:pPr><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> As agreed on 3 May.</w:t></w:r></w:p></w:footnote>';

function field(instruction: string, shown: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

function picture(relation: string): string {
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="360000" cy="360000"/><wp:docPr id="7" name="Jane's seal" descr="C:\\Jane\\seal.png"/><d:graphic><d:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="7" name="seal by Jane.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><d:blip r:embed="${relation}"/><d:stretch><d:fillRect/></d:stretch></pic:blipFill><pic:spPr><d:xfrm><d:off x="0" y="0"/><d:ext cx="360000" cy="360000"/></d:xfrm><d:prstGeom prst="rect"><d:avLst/></d:prstGeom></pic:spPr></pic:pic></d:graphicData></d:graphic></wp:inline></w:drawing></w:r>`;
}

/** A text box as Word writes it: its place in a share of the page for newer programs, in a group whose name tells. */
const BOX = `<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><mc:AlternateContent><mc:Choice Requires="wp14"><wp:positionH relativeFrom="page"><wp14:pctPosHOffset>45000</wp14:pctPosHOffset></wp:positionH></mc:Choice><mc:Fallback><wp:positionH relativeFrom="page"><wp:posOffset>3498</wp:posOffset></wp:positionH></mc:Fallback></mc:AlternateContent><wp:positionV relativeFrom="page"><wp:posOffset>7</wp:posOffset></wp:positionV><wp:extent cx="360000" cy="360000"/><wp:wrapNone/><wp:docPr id="9" name="Jane's box"/><wp:cNvGraphicFramePr/><d:graphic><d:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr><d:xfrm><d:off x="0" y="0"/><d:ext cx="360000" cy="360000"/><d:chOff x="0" y="0"/><d:chExt cx="360000" cy="360000"/></d:xfrm></wpg:grpSpPr><wpg:grpSp><wpg:cNvPr id="10" name="C:\\Jane"/><wpg:cNvGrpSpPr/><wpg:grpSpPr/><wps:wsp><wps:cNvPr id="11" name="Jane"/><wps:cNvSpPr txBox="1"/><wps:spPr><d:xfrm><d:off x="0" y="0"/><d:ext cx="360000" cy="360000"/></d:xfrm><d:prstGeom prst="rect"><d:avLst/></d:prstGeom></wps:spPr><wps:txbx><w:txbxContent><w:p><w:r><w:t>Second copy</w:t></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></wpg:grpSp></wpg:wgp></d:graphicData></d:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>`;

const HEADER = `<w:p>${picture("r1")}${picture("r2")}${run("Office of the Lakes, page ")}${field("PAGE", "1")}${field("AUTHOR", "Jane")}<w:fldSimple w:instr=" FILENAME \\p "><w:r><w:t>C:\\Jane.docx</w:t></w:r></w:fldSimple><w:ins w:id="1" w:author="Jane"><w:r><w:t xml:space="preserve"> of </w:t></w:r></w:ins>${run("Secret", '<w:rStyle w:val="Cache"/>')}${field("DOCPROPERTY Pages", "nine")}${field('DOCPROPERTY "Author"', "Jane")}<w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:creator[1]" w:storeItemID="{0}"/></w:sdtPr><w:sdtContent><w:r><w:t>Jane</w:t></w:r></w:sdtContent></w:sdt>${BOX}</w:p>`;

const FOOTER = `<w:p>${run("Do not circulate")}</w:p>`;

const FIRST_PAGES =
  '<w:sectPr w:rsidR="00AB12CD"><w:headerReference w:type="default" r:id="r5"/><w:footerReference w:type="default" r:id="r6"/><w:pgSz w:w="11111" w:h="15555"/><w:pgMar w:top="999" w:right="888" w:bottom="777" w:left="1234" w:header="300" w:footer="300" w:gutter="0"/><w:paperSrc w:first="7"/></w:sectPr>';
const LAST_PAGES =
  '<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="15555" w:h="11111" w:orient="landscape"/><w:pgMar w:top="999" w:right="888" w:bottom="777" w:left="1234" w:header="300" w:footer="300" w:gutter="0"/><w:cols w:num="2" w:space="400"/></w:sectPr>';

const TABLE = `<w:tbl><w:tblPr><w:tblW w:w="6000" w:type="dxa"/><w:tblBorders><w:top w:val="double" w:sz="6" w:space="0" w:color="123456"/></w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="4000"/></w:tblGrid>${[
  "Lake\tArea",
  "Long lake\tTwelve",
]
  .map(
    (cells) =>
      `<w:tr><w:trPr><w:trHeight w:val="400" w:hRule="exact"/></w:trPr>${cells
        .split("\t")
        .map(
          (cell, at) =>
            `<w:tc><w:tcPr><w:tcW w:w="${at === 0 ? 2000 : 4000}" w:type="dxa"/></w:tcPr>${line(cell, '<w:jc w:val="center"/>')}</w:tc>`,
        )
        .join("")}</w:tr>`,
  )
  .join("")}</w:tbl>`;

export const EMPTY_LINE = '<w:p><w:pPr><w:spacing w:before="77"/></w:pPr></w:p>';

const BODY = [
  line("Lakes and rivers", '<w:pStyle w:val="Titre1"/>'),
  line(
    "States shall keep lakes clean and report on them once a year.",
    '<w:pStyle w:val="Alinea"/>',
    '<w:sz w:val="19"/>',
  ),
  line("States may ask each other for data on rivers at any time.", '<w:pStyle w:val="Alinea"/>'),
  line(
    "Data on floods are shared without delay and free of charge.",
    '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>',
  ),
  EMPTY_LINE,
  line("\t(a)\tEach request names the river that it is about.", '<w:ind w:left="300"/>'),
  `<w:p><w:pPr>${FIRST_PAGES}</w:pPr>${run("The first part ends with this sentence.")}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
  TABLE,
  line("The second part stands on wide pages."),
  LAST_PAGES,
].join("");

/** A picture of one point, with the name of somebody in it. */
function sealedPng(): Uint8Array {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  );
  const words = Buffer.from("tEXtAuthor\0Jane");
  const chunk = Buffer.concat([Buffer.from([0, 0, 0, words.length - 4]), words, Buffer.alloc(4)]);
  const header = 8 + 25;
  return Buffer.concat([png.subarray(0, header), chunk, png.subarray(header)]);
}
