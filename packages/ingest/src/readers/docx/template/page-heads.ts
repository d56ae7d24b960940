import type { TemplateHead, WordElement } from "@travaux/model";
import { staysIn } from "../../../revision-choice.ts";
import { revisionKindOf } from "../revision-state.ts";
import { partsIn } from "../table-rows.ts";
import { chosenAlternative } from "../text-boxes.ts";
import { formatOf } from "../run-format.ts";
import type { StyleSheet } from "../styles.ts";
import { attributeOf, charactersOf, childOf, elementsOf, valueOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { drawingOf } from "./head-drawing.ts";
import type { DrawingAround } from "./head-drawing.ts";
import { HeadRuns } from "./head-fields.ts";
import type { HeadPictures } from "./head-pictures.ts";
import { plainTree } from "./plain-tree.ts";
import { tableLook } from "./table-looks.ts";

/** A part that is a running head or foot, and what is beside it. */
export interface HeadPart {
  readonly kind: TemplateHead["kind"];
  readonly root: XmlElement;
  /** The part behind a relationship inside the file; null where it leads out of it. */
  readonly partOf: (relationship: string) => string | null;
  /** By them it is known what is hidden. */
  readonly styles: StyleSheet;
}

/** What is asked for around a run. */
interface HeadAround extends DrawingAround {
  readonly styles: StyleSheet;
  /** Of the paragraph. */
  readonly style: string | null;
}

/** A running head or foot: words, fields of pages, tables, and drawings, its own tracked changes accepted. */
export function templateHead({ kind, root, partOf, styles }: HeadPart, pictures: HeadPictures): TemplateHead {
  const used = new Set<number>();
  let number = 0;
  const around: HeadAround = {
    styles,
    style: styles.defaultParagraphStyle,
    pictureOf: (relationship) => {
      const part = partOf(relationship);
      const place = part === null ? null : pictures.placeOf(part);
      if (place === null) return null;
      used.add(place);
      return `picture${place}`;
    },
    blocksIn: (content) => blocksIn(content, around),
    nextNumber: () => (number += 1),
  };
  return { kind, content: blocksIn(root, around), pictures: [...used] };
}

/** Paragraphs and tables; whatever holds them ends with a paragraph, as the schema wants it. */
function blocksIn(container: XmlElement, around: HeadAround): readonly WordElement[] {
  const blocks = elementsOf(container).flatMap((child) => blockOf(child, around));
  return blocks.at(-1)?.name === "w:p" ? blocks : [...blocks, EMPTY_LINE];
}

const EMPTY_LINE: WordElement = { name: "w:p", attributes: {}, children: [] };

function blockOf(element: XmlElement, around: HeadAround): readonly WordElement[] {
  switch (element.name) {
    case "w:p":
      return [lineOf(element, around)];
    case "w:tbl":
      return [tableOf(element, around)];
    case "mc:AlternateContent":
      return elementsOf(chosenAlternative(element)).flatMap((child) => blockOf(child, around));
    case "w:sdt":
      return isOfPerson(element) ? [] : elementsOf(element).flatMap((child) => blockOf(child, around));
    case "w:sdtContent":
    case "w:customXml":
      return elementsOf(element).flatMap((child) => blockOf(child, around));
    default:
      return [];
  }
}

/** A control that shows who wrote the file, or who bears it: it is bound to a property, and has a copy of it as its text. */
function isOfPerson(control: XmlElement): boolean {
  const binding = childOf(childOf(control, "w:sdtPr"), "w:dataBinding");
  const path = binding === undefined ? undefined : attributeOf(binding, "w:xpath");
  return /:(?:creator|lastModifiedBy|Manager)\b/u.test(path ?? ""); // "/ns1:coreProperties[1]/ns0:creator[1]"
}

function tableOf(table: XmlElement, around: HeadAround): WordElement {
  const look = tableLook(table);
  const rows = partsIn(table).filter(({ name }) => name === "w:tr");
  return {
    name: "w:tbl",
    attributes: {},
    children: [
      { name: "w:tblPr", attributes: {}, children: look.properties },
      { name: "w:tblGrid", attributes: {}, children: look.columns },
      ...rows.map((row) => ({
        name: "w:tr",
        attributes: {},
        children: [
          ...propertiesIn(row, "w:trPr"),
          ...partsIn(row)
            .filter(({ name }) => name === "w:tc")
            .map((cell) => ({
              name: "w:tc",
              attributes: {},
              children: [...propertiesIn(cell, "w:tcPr"), ...blocksIn(cell, around)],
            })),
        ],
      })),
    ],
  };
}

function propertiesIn(element: XmlElement, name: string): readonly WordElement[] {
  const properties = childOf(element, name);
  return properties === undefined ? [] : [plainTree(properties)];
}

function lineOf(paragraph: XmlElement, around: HeadAround): WordElement {
  const runs = new HeadRuns();
  const properties = childOf(paragraph, "w:pPr");
  readRuns(paragraph, runs, {
    ...around,
    style: valueOf(properties, "w:pStyle") ?? around.styles.defaultParagraphStyle,
  });
  // A frame is how page numbers are set beside a head, and Word wants it before the rest.
  const frame = childOf(properties, "w:framePr");
  const plain = properties === undefined ? [] : plainTree(properties).children;
  const place = plain.findIndex(({ name }) => !BEFORE_FRAME.has(name));
  const cut = place < 0 ? plain.length : place;
  const framed = frame === undefined ? plain : [...plain.slice(0, cut), plainTree(frame), ...plain.slice(cut)];
  return {
    name: "w:p",
    attributes: {},
    children: [...(framed.length === 0 ? [] : [{ name: "w:pPr", attributes: {}, children: framed }]), ...runs.done()],
  };
}

const BEFORE_FRAME: ReadonlySet<string> = new Set(["w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore"]);

function readRuns(element: XmlElement, runs: HeadRuns, around: HeadAround): void {
  for (const child of elementsOf(element)) {
    const kind = revisionKindOf(child.name);
    if (kind !== null && !staysIn(kind, "accept")) continue;
    switch (child.name) {
      case "w:r":
        readRun(child, runs, around);
        break;
      case "w:fldSimple": {
        const inside = new HeadRuns();
        readRuns(child, inside, around);
        runs.field(attributeOf(child, "w:instr") ?? "", inside.done());
        break;
      }
      case "mc:AlternateContent":
        readRuns(chosenAlternative(child), runs, around);
        break;
      case "w:sdt":
        if (!isOfPerson(child)) readRuns(child, runs, around);
        break;
      case "w:pPr":
      case "w:sdtPr":
        break;
      default:
        readRuns(child, runs, around);
    }
  }
}

/** What a run prints, as it is. */
const PRINTED: ReadonlySet<string> = new Set("w:tab w:ptab w:br w:cr w:noBreakHyphen w:softHyphen w:sym".split(" "));

function readRun(run: XmlElement, runs: HeadRuns, around: HeadAround): void {
  const properties = childOf(run, "w:rPr");
  if (formatOf(properties, around.style, around.styles).isHidden) return;
  const style = childOf(properties, "w:rStyle");
  const plain = properties === undefined ? [] : plainTree(properties).children;
  const looks = style === undefined ? plain : [plainTree(style), ...plain];
  const own = looks.length === 0 ? [] : [{ name: "w:rPr", attributes: {}, children: looks }];
  const put = (content: WordElement): void => runs.put({ name: "w:r", attributes: {}, children: [...own, content] });
  for (const child of elementsOf(run)) {
    if (child.name === "w:fldChar") runs.character(child);
    else if (child.name === "w:instrText") runs.instruction(child);
    else if (child.name === "w:t") put(wordsOf(child));
    else if (PRINTED.has(child.name)) put(plainTree(child));
    else {
      const drawn = drawnInRun(child, around);
      if (drawn !== null) put(drawn);
    }
  }
}

function wordsOf(text: XmlElement): WordElement {
  return { name: "w:t", attributes: { "xml:space": "preserve" }, children: [charactersOf(text)] };
}

/** Newer drawings stand in an alternative for programs that know them; these say what they must know. */
function drawnInRun(element: XmlElement, around: HeadAround): WordElement | null {
  if (element.name === "w:drawing" || element.name === "w:pict") return drawingOf(element, around);
  if (element.name !== "mc:AlternateContent") return null;
  const choice = childOf(element, "mc:Choice");
  const requires = attributeOf(choice ?? element, "Requires") ?? "";
  if (choice === undefined || !KNOWN.has(requires)) {
    const [older] = elementsOf(childOf(element, "mc:Fallback") ?? element);
    return older === undefined ? null : drawnInRun(older, around);
  }
  const [newer] = elementsOf(choice);
  const drawn = newer === undefined ? null : drawnInRun(newer, around);
  if (drawn === null) return null;
  const chosen = { name: "mc:Choice", attributes: { Requires: requires }, children: [drawn] };
  return { name: "mc:AlternateContent", attributes: {}, children: [chosen] };
}

const KNOWN: ReadonlySet<string> = new Set(["wps", "wpg"]);
