import { basedOn, NOTHING_SAID, readRunProperties } from "./run-properties.ts";
import type { RunProperties } from "./run-properties.ts";
import { attributeOf, childOf, elementsOf, numberOf, valueOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
}

/** The list that a style numbers its paragraphs by; `numId` "0" means none. */
interface StyleNumbering {
  readonly numId: string;
  /** The nearest that the style or one of its bases names: a style may say its level alone and leave the list to its base. */
  readonly level: number | undefined;
  /** The style that says so. */
  readonly styleId: string;
}

/** What a style of paragraphs says, with what it is based on. */
interface ParagraphStyle {
  /** 1 to 9 for headings; null for the rest. */
  readonly outlineLevel: number | null;
  readonly isTitle: boolean;
  readonly isCentred: boolean;
  /** A line of a table of contents: printed, but it says what the text says elsewhere. */
  readonly isOfContents: boolean;
  readonly numbering: StyleNumbering | null;
  /** The look of its text; of what is usual in the file, and in headings, only what makes it bold, italic or hidden. */
  readonly run: RunProperties;
}

/** The styles of a file, asked by their ids; what a style does not say its bases do. */
export interface StyleSheet {
  paragraph(styleId: string | null): ParagraphStyle;
  paragraphRun(styleId: string | null): RunProperties;
  characterRun(styleId: string | null): RunProperties;
  readonly defaultParagraphStyle: string | null;
}

/** A longer chain of bases is a cycle. */
const LONGEST_CHAIN = 32;
const NO_STYLE: ParagraphStyle = {
  outlineLevel: null,
  isTitle: false,
  isCentred: false,
  isOfContents: false,
  numbering: null,
  run: NOTHING_SAID,
};
/** Styles whose looks say "this can be clicked" and nothing else. */
const LINK_STYLES: ReadonlySet<string> = new Set(["hyperlink", "followedhyperlink", "internet link"]);

/** Built-in styles of a table of contents: "toc 1", "toc heading", "contents 1" (LibreOffice), not "tocsin". */
const OF_CONTENTS = /^(?:toc|contents) (?:[1-9]|heading)$/;

/** Reads `word/styles.xml`; without it a file has no styles. */
export function readStyles(root: XmlElement | null): StyleSheet {
  const styles = new Map<string, Style>();
  let defaultParagraphStyle: string | null = null;
  for (const element of root === null ? [] : elementsOf(root)) {
    if (element.name !== "w:style") continue;
    const id = attributeOf(element, "w:styleId") ?? "";
    const isDefault = ["1", "true", "on"].includes(attributeOf(element, "w:default") ?? "");
    if (isDefault && attributeOf(element, "w:type") === "paragraph") defaultParagraphStyle = id;
    styles.set(id, {
      name: (valueOf(element, "w:name") ?? "").toLowerCase(),
      basedOn: valueOf(element, "w:basedOn"),
      paragraph: childOf(element, "w:pPr"),
      run: childOf(element, "w:rPr"),
    });
  }
  return new SheetOfStyles(styles, defaultParagraphStyle);
}

/** Works each style out once, when it is first asked for. */
class SheetOfStyles implements StyleSheet {
  readonly defaultParagraphStyle: string | null;
  readonly #styles: ReadonlyMap<string, Style>;
  readonly #paragraphs = new Map<string, ParagraphStyle>();
  readonly #characters = new Map<string, RunProperties>();

  constructor(styles: ReadonlyMap<string, Style>, defaultParagraphStyle: string | null) {
    this.#styles = styles;
    this.defaultParagraphStyle = defaultParagraphStyle;
  }

  paragraph(styleId: string | null): ParagraphStyle {
    if (styleId === null) return NO_STYLE;
    let style = this.#paragraphs.get(styleId);
    if (style === undefined) this.#paragraphs.set(styleId, (style = this.#paragraphStyle(styleId)));
    return style;
  }

  paragraphRun(styleId: string | null): RunProperties {
    return this.paragraph(styleId).run;
  }

  characterRun(styleId: string | null): RunProperties {
    if (styleId === null) return NOTHING_SAID;
    let run = this.#characters.get(styleId);
    if (run === undefined) this.#characters.set(styleId, (run = this.#characterRun(styleId)));
    return run;
  }

  #characterRun(styleId: string): RunProperties {
    const run = this.#runOf(styleId);
    const isLink = LINK_STYLES.has(this.#styles.get(styleId)?.name ?? "");
    return isLink ? { ...run, underline: null, colour: null } : run;
  }

  #paragraphStyle(styleId: string): ParagraphStyle {
    const level = this.#along(styleId, ({ paragraph, name }) => outlineOf(paragraph) ?? levelOfName(name));
    const outlineLevel = level === null || level === 0 ? null : level;
    const isTitle = this.#along(styleId, ({ name }) => (name === "title" ? true : null)) === true;
    const run = this.#runOf(styleId);
    const isSetApart = outlineLevel !== null || isTitle || styleId === this.defaultParagraphStyle;
    return {
      outlineLevel,
      isTitle,
      isCentred: this.#along(styleId, ({ paragraph }) => valueOf(paragraph, "w:jc") ?? null) === "center",
      isOfContents: this.#along(styleId, ({ name }) => (OF_CONTENTS.test(name) ? true : null)) === true,
      numbering: this.#numberingOf(styleId),
      run: isSetApart ? withoutMeaning(run) : this.#unusual(run),
    };
  }

  /** What is the same in the file's usual paragraphs sets nothing apart. */
  #unusual(run: RunProperties): RunProperties {
    if (this.defaultParagraphStyle === null) return run;
    const usual = this.#runOf(this.defaultParagraphStyle);
    return {
      ...run,
      colour: run.colour === usual.colour ? null : run.colour,
      highlight: run.highlight === usual.highlight ? null : run.highlight,
      underline: run.underline === usual.underline ? null : run.underline,
    };
  }

  #numberingOf(styleId: string): StyleNumbering | null {
    let nearest: { readonly level: number; readonly styleId: string } | null = null;
    return this.#along(styleId, ({ paragraph }, id) => {
      const properties = childOf(paragraph, "w:numPr");
      const level = numberOf(valueOf(properties, "w:ilvl"));
      if (level !== undefined) nearest ??= { level, styleId: id };
      const numId = valueOf(properties, "w:numId");
      return numId === undefined ? null : { numId, level: nearest?.level, styleId: nearest?.styleId ?? id };
    });
  }

  #runOf(styleId: string): RunProperties {
    const chain: RunProperties[] = [];
    this.#along(styleId, ({ run }) => {
      chain.push(readRunProperties(run));
      return null;
    });
    return chain.reduceRight((base, own) => basedOn(own, base), NOTHING_SAID);
  }

  /** The first answer along the chain of bases. */
  #along<Answer>(styleId: string, ask: (style: Style, id: string) => Answer | null): Answer | null {
    let id: string | undefined = styleId;
    for (let step = 0; id !== undefined && step < LONGEST_CHAIN; step++) {
      const style: Style | undefined = this.#styles.get(id);
      if (style === undefined) return null;
      const answer = ask(style, id);
      if (answer !== null) return answer;
      id = style.basedOn;
    }
    return null;
  }
}

function withoutMeaning(run: RunProperties): RunProperties {
  return { ...run, underline: null, strike: null, doubleStrike: null, colour: null, highlight: null };
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
