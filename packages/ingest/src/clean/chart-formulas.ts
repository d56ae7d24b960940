import { charactersOf } from "../readers/docx/xml-element.ts";
import type { XmlElement } from "../readers/docx/xml-element.ts";
import { readXmlText } from "../readers/docx/xml.ts";
import type { XmlText } from "../readers/docx/xml.ts";
import type { Tally } from "./findings-tally.ts";
import { rewriteXml } from "./rewrite-xml.ts";

/** The workbook in front of a sheet, with the way there: `'C:\ana\[x.xlsx]` in `'C:\ana\[x.xlsx]A b'!$A$1`, `[x.xlsx]` in `[x.xlsx]A!$A$1`. */
const WORKBOOK = /'[^'[]*\[[^\]]*\]|[^'!,()=\s[]*\[[^\]]*\]/g;

/**
 * A chart whose formulas name sheets and cells, and no workbook: its values stand in the chart, and nothing is fetched from
 * there any more.
 */
export function cleanFormulas(source: XmlText, tally: Tally): string {
  const changed = new Map<number, string>();
  formulasIn(readXmlText(source)).forEach((formula, at) => {
    const clean = formula.replaceAll(WORKBOOK, (workbook) => {
      tally.removed("paths", workbook.replace(/^'/, ""));
      return workbook.startsWith("'") ? "'" : "";
    });
    if (clean !== formula) changed.set(at, clean);
  });
  if (changed.size === 0) return source.text;
  let count = 0;
  return rewriteXml(source, ({ local, attributes }) => ({
    attributes,
    text: local === "f" ? changed.get(count++) : undefined,
  }));
}

/** In the order in which they begin. The tree is no deeper than the limit, so recursion is safe. */
function formulasIn(element: XmlElement): readonly string[] {
  const own = element.name.slice(element.name.indexOf(":") + 1) === "f" ? [charactersOf(element)] : [];
  return [...own, ...element.children.flatMap((child) => (typeof child === "string" ? [] : formulasIn(child)))];
}
