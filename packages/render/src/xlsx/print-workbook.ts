import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { sheetNames } from "./sheet-names.ts";
import { printSheet } from "./print-sheet.ts";
import type { Sheet } from "./print-sheet.ts";
import { escapeXml } from "./escape-xml.ts";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The earliest day that a ZIP file can name: equal tables give equal bytes, whenever they are written. */
const WRITTEN = new Date(1980, 0, 1);

/**
 * A workbook (.xlsx) of tables of texts: a sheet for each, with a frozen line of titles that can be filtered by.
 *
 * Every cell is text, whatever it begins with: there is no formula, no macro and no link to anywhere.
 */
export function printWorkbook(sheets: readonly Sheet[]): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const numbers = sheets.map((_, at) => at + 1);
  const files: Record<string, string> = {
    "[Content_Types].xml": contentTypes(numbers),
    "_rels/.rels": relations([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": workbook(names),
    "xl/_rels/workbook.xml.rels": relations([
      ...numbers.map((number) => ["worksheet", `worksheets/sheet${number}.xml`] as const),
      ["styles", "styles.xml"],
    ]),
    "xl/styles.xml": STYLES,
  };
  for (const [at, sheet] of sheets.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] = HEAD + printSheet(sheet, { isFirst: at === 0 });
  const zipped: Zippable = {};
  for (const [name, text] of Object.entries(files)) zipped[name] = [strToU8(text), { mtime: WRITTEN }];
  return zipSync(zipped);
}

function contentTypes(numbers: readonly number[]): string {
  const parts = [
    ["/xl/workbook.xml", `${TYPE}.sheet.main+xml`],
    ["/xl/styles.xml", `${TYPE}.styles+xml`],
    ...numbers.map((number) => [`/xl/worksheets/sheet${number}.xml`, `${TYPE}.worksheet+xml`] as const),
  ];
  const overrides = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join("");
  const defaults =
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>';
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">${defaults}${overrides}</Types>`;
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${escapeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join("")}</sheets></workbook>`;
}

/**
 * Two styles, both of the number format "text" (49): 0 for cells, wrapped, 1 for titles, bold. `quotePrefix` keeps a cell
 * text even when somebody edits it.
 */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="2">' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  "</cellXfs></styleSheet>";
