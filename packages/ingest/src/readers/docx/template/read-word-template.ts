import type { TemplateHead, WordElement, WordTemplate } from "@travaux/model";
import { RefusalSignal } from "../../../ingest-error.ts";
import type { Limits } from "../../../limits.ts";
import type { RevisionChoice } from "../../../revision-choice.ts";
import { readStyles } from "../styles.ts";
import type { StyleSheet } from "../styles.ts";
import { openWordPackage } from "../word-package.ts";
import type { WordPackage } from "../word-package.ts";
import { forEachChildOf, readXml } from "../xml.ts";
import { elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { HeadPictures } from "./head-pictures.ts";
import { ListLevels } from "./list-levels.ts";
import { templateHead } from "./page-heads.ts";
import { PageSections } from "./page-sections.ts";
import { StyleChains } from "./style-chain.ts";
import { templateFonts, templateNumbering, templateSettings, templateStyles, templateTheme } from "./template-parts.ts";
import { TextLooks } from "./text-looks.ts";

/**
 * Reads how a Word file looks, and none of its text. What is broken beside the text and the styles is left out; without
 * them there is nothing to take, and a `RefusalSignal` is thrown.
 */
export function readWordTemplate(
  bytes: Uint8Array,
  { revisions, limits }: { readonly revisions: RevisionChoice; readonly limits: Limits },
): WordTemplate {
  const file = openWordPackage(bytes, limits);
  const styles = file.tree("styles")?.root;
  if (styles === undefined) {
    const detail = "the part that says how the text looks is missing";
    throw new RefusalSignal({ kind: "unreadable-file", format: "docx", part: "word/styles.xml", detail });
  }
  const numbering = whole(() => file.tree("numbering")?.root);
  const pictures = new HeadPictures((part) => whole(() => file.source(part)?.bytes) ?? null);
  const heads = new Heads(file, pictures, readStyles(styles));
  const sections = new PageSections((relationship) => heads.placeOf(relationship));
  const looks = new TextLooks({ styles: new StyleChains(styles), lists: new ListLevels(numbering), choice: revisions });
  readText(file, looks, sections);
  const from = (type: string, take: (root: XmlElement) => readonly WordElement[]): readonly WordElement[] => {
    const root = whole(() => file.tree(type)?.root);
    return root === undefined ? [] : take(root);
  };
  const theme = whole(() => file.tree("theme")?.root);
  return {
    part: file.mainPart,
    styles: templateStyles(styles),
    numbering: numbering === undefined ? [] : templateNumbering(numbering),
    fonts: from("fontTable", templateFonts),
    settings: from("settings", templateSettings),
    theme: theme === undefined ? null : templateTheme(theme),
    sections: sections.done(),
    heads: heads.heads,
    pictures: pictures.pictures,
    looks: looks.looks,
    lines: looks.lines,
    emptyLines: looks.emptyLines,
    tables: looks.tables,
    rows: looks.rows,
  };
}

function readText(file: WordPackage, looks: TextLooks, sections: PageSections): void {
  const source = file.source(file.mainPart);
  if (source !== null) {
    forEachChildOf(source, "w:body", (element) => {
      if (element.name === "w:sectPr") sections.add(element, null);
      else looks.see(file.mainPart, element, sections);
    });
  }
  for (const type of ["footnotes", "endnotes"]) {
    const notes = whole(() => file.tree(type));
    for (const note of notes === undefined || notes === null ? [] : elementsOf(notes.root)) {
      looks.see(notes?.part ?? "", note, null);
    }
  }
}

/** The running heads that sections name, each once. */
class Heads {
  readonly heads: TemplateHead[] = [];
  readonly #file: WordPackage;
  readonly #pictures: HeadPictures;
  readonly #styles: StyleSheet;
  readonly #places = new Map<string, { readonly place: number; readonly kind: TemplateHead["kind"] } | null>();

  constructor(file: WordPackage, pictures: HeadPictures, styles: StyleSheet) {
    this.#file = file;
    this.#pictures = pictures;
    this.#styles = styles;
  }

  placeOf(relationship: string): { readonly place: number; readonly kind: TemplateHead["kind"] } | null {
    const known = this.#places.get(relationship);
    if (known !== undefined) return known;
    const head = whole(() => this.#read(relationship)) ?? null;
    const place = head === null ? null : { place: this.heads.push(head) - 1, kind: head.kind };
    this.#places.set(relationship, place);
    return place;
  }

  #read(relationship: string): TemplateHead | null {
    const found = this.#file.relationships.find(({ id }) => id === relationship);
    if (found === undefined || found.isExternal) return null;
    const { type: kind, target } = found;
    const source = this.#file.source(target);
    if ((kind !== "header" && kind !== "footer") || source === null) return null;
    const beside = this.#file.relationshipsOf(target);
    const partOf = (id: string): string | null =>
      beside.find((each) => each.id === id && each.type === "image" && !each.isExternal)?.target ?? null;
    return templateHead({ kind, root: readXml(source), partOf, styles: this.#styles }, this.#pictures);
  }
}

/** What a part that may be broken gives; undefined where it is. Limits of the whole file hold on. */
function whole<Part>(read: () => Part): Part | undefined {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof RefusalSignal && thrown.refusal.kind === "unreadable-file") return undefined;
    throw thrown;
  }
}
