import { childOf, elementsOf, isOn, numberOf, valueOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** The styles of a file, asked by their ids; what a style does not say its bases do. */
export interface StyleSheet {
  /** 1 to 9 for headings; null for the rest. */
  outlineLevel(styleId: string): number | null;
  isTitle(styleId: string): boolean;
  /**
   * The list that a style numbers its paragraphs by; `numId` "0" means none. `styleId` is the style that says so, `level`
   * the nearest that the style or one of its bases names: a style may say its level alone and leave the list to its base.
   */
  numberingOfStyle(
    styleId: string,
  ): { readonly numId: string; readonly level: number | undefined; readonly styleId: string } | null;
  /** What a style says of a run property: on, off or nothing. */
  runProperty(styleId: string, name: string): boolean | null;
  isCentred(styleId: string): boolean;
  readonly defaultParagraphStyle: string | null;
}

/** A longer chain of bases is a cycle. */
const LONGEST_CHAIN = 32;

/** Reads `word/styles.xml`; without it a file has no styles. */
export function readStyles(root: XmlElement | null): StyleSheet {
  const styles = new Map<string, Style>();
  let defaultParagraphStyle: string | null = null;
  for (const element of root === null ? [] : elementsOf(root)) {
    if (element.name !== "w:style") continue;
    const id = element.attributes["w:styleId"] ?? "";
    const isDefault = ["1", "true", "on"].includes(element.attributes["w:default"] ?? "");
    if (isDefault && element.attributes["w:type"] === "paragraph") defaultParagraphStyle = id;
    styles.set(id, {
      name: (valueOf(element, "w:name") ?? "").toLowerCase(),
      basedOn: valueOf(element, "w:basedOn"),
      paragraph: childOf(element, "w:pPr"),
      run: childOf(element, "w:rPr"),
    });
  }
  return sheetOf(styles, defaultParagraphStyle);
}

function sheetOf(styles: ReadonlyMap<string, Style>, defaultParagraphStyle: string | null): StyleSheet {
  /** The first answer along the chain of bases. */
  const along = <Answer>(styleId: string, ask: (style: Style, id: string) => Answer | null): Answer | null => {
    let id: string | undefined = styleId;
    for (let step = 0; id !== undefined && step < LONGEST_CHAIN; step++) {
      const style: Style | undefined = styles.get(id);
      if (style === undefined) return null;
      const answer = ask(style, id);
      if (answer !== null) return answer;
      id = style.basedOn;
    }
    return null;
  };
  return {
    defaultParagraphStyle,
    outlineLevel: (styleId) => {
      const level = along(styleId, ({ paragraph, name }) => outlineOf(paragraph) ?? levelOfName(name));
      return level === null || level === 0 ? null : level;
    },
    isTitle: (styleId) => along(styleId, ({ name }) => (name === "title" ? true : null)) === true,
    numberingOfStyle: (styleId) => {
      let nearest: { readonly level: number; readonly styleId: string } | null = null;
      return along(styleId, ({ paragraph }, id) => {
        const properties = childOf(paragraph, "w:numPr");
        const level = numberOf(valueOf(properties, "w:ilvl"));
        if (level !== undefined) nearest ??= { level, styleId: id };
        const numId = valueOf(properties, "w:numId");
        return numId === undefined ? null : { numId, level: nearest?.level, styleId: nearest?.styleId ?? id };
      });
    },
    runProperty: (styleId, name) => along(styleId, ({ run }) => isOn(run, name)),
    isCentred: (styleId) => along(styleId, ({ paragraph }) => valueOf(paragraph, "w:jc") ?? null) === "center",
  };
}

/** Level 1 to 9; 0 for what says that it is body text; null when nothing is said. */
export function outlineOf(properties: XmlElement | undefined): number | null {
  const level = numberOf(valueOf(properties, "w:outlineLvl"));
  if (level === undefined) return null;
  return level >= 0 && level < 9 ? level + 1 : 0;
}

/** Built-in styles have English names in every language of Word; their ids are translated. */
function levelOfName(name: string): number | null {
  const heading = /^heading ([1-9])$/.exec(name); // "heading 1", not "heading 1 char"
  return heading === null ? null : Number(heading[1]);
}
