import type { WordElement } from "@travaux/model";
import { attributeOf, childOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";

/** What a drawing in a running head is asked for while it is taken along. */
export interface DrawingAround {
  /** The name of the picture behind a relationship of the part; null where it can not be taken along. */
  readonly pictureOf: (relationship: string) => string | null;
  /** The paragraphs of a text box. */
  readonly blocksIn: (content: XmlElement) => readonly WordElement[];
  /** A number that no other drawing of the part has. */
  readonly nextNumber: () => number;
}

/** Drawings, the older and the newer kind, are made of these; everything else in them belongs to other programs. */
const DRAWN = /^(?:wp|a|pic|wps|wpg|v|w10):/u; // "wp:anchor", "a:blip", not "o:OLEObject", "asvg:svgBlip"
/** Of these, what leads out of the file, plays something, or was added by others. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  "a:extLst a:hlinkClick a:hlinkHover a:snd a:audioFile a:videoFile wp:extLst pic:extLst v:fill".split(" "),
);
/** Attributes by which files are joined, and those in which programs keep names and paths. */
const TELLING: ReadonlySet<string> = new Set(
  "href src title target class equationxml o:href o:title o:spid o:gfxdata".split(" "),
);
const NAMED: ReadonlySet<string> = new Set(["wp:docPr", "pic:cNvPr", "wps:cNvPr", "wpg:cNvPr"]);

/** A drawing as data; null when nothing of it can be taken along. */
export function drawingOf(element: XmlElement, around: DrawingAround): WordElement | null {
  const drawn = drawnIn(element, around);
  return drawn !== null && showsSomething(drawn) ? drawn : null;
}

function drawnIn(element: XmlElement, around: DrawingAround): WordElement | null {
  if (element.name === "w:txbxContent") {
    return { name: element.name, attributes: {}, children: around.blocksIn(element) };
  }
  const attributes = attributesOf(element, around);
  if (attributes === null) return null;
  const children = elementsOf(element)
    .flatMap(plainChoice)
    .flatMap((child): readonly (WordElement | string)[] => {
      if (LEFT_OUT.has(child.name) || !(DRAWN.test(child.name) || child.name === "w:txbxContent")) return [];
      const drawn = drawnIn(child, around);
      return drawn === null ? [] : [drawn];
    });
  // Distances and the like are text.
  const said = children.length > 0 ? [] : element.children.filter((child) => typeof child === "string");
  return { name: element.name, attributes, children: [...children, ...said] };
}

/** Places and sizes in shares of the page are for newer programs; beside them stand those that every program knows. */
function plainChoice(child: XmlElement): readonly XmlElement[] {
  if (child.name !== "mc:AlternateContent") return [child];
  const older = childOf(child, "mc:Fallback");
  return older === undefined ? [] : elementsOf(older);
}

/** Null where an element shows a picture that can not be taken along. */
function attributesOf(element: XmlElement, around: DrawingAround): Readonly<Record<string, string>> | null {
  const kept: Record<string, string> = {};
  for (let at = 0; at < element.attributes.length; at += 2) {
    const [name, value] = [element.attributes[at] ?? "", element.attributes[at + 1] ?? ""];
    if (name === "r:embed" || name === "r:id") {
      const picture = around.pictureOf(value);
      if (picture === null) return null;
      kept[name] = picture;
    } else if (isDrawing(name) && !TELLING.has(name)) kept[name] = value;
  }
  if (NAMED.has(element.name)) Object.assign(kept, namedAnew(element, around));
  else if (kept["alt"] !== undefined) kept["alt"] = harmless(kept["alt"]);
  return kept;
}

/** Attributes without a namespace, and the few of the older kind: "distT", "o:allowincell", not "wp14:anchorId". */
function isDrawing(name: string): boolean {
  return (!name.includes(":") && name !== "xmlns") || name.startsWith("o:");
}

/** Programs name pictures after the files that they were, with the path at times. */
function namedAnew(element: XmlElement, { nextNumber }: DrawingAround): Readonly<Record<string, string>> {
  const number = String(nextNumber());
  return { id: number, name: `Picture ${number}`, descr: harmless(attributeOf(element, "descr") ?? "") };
}

/** What says of a picture what it shows; "" for what looks like a file. */
function harmless(description: string): string {
  return /[\\/]|\.[a-z]{3,4}$/iu.test(description) ? "" : description; // "C:\logo", "logo.png", not "The seal."
}

/** Drawings without a picture, words or lines are empty shells of what was left out, charts for instance. */
function showsSomething(element: WordElement): boolean {
  if (SHOWN.test(element.name)) return true;
  return element.children.some((child) => typeof child !== "string" && showsSomething(child));
}

const SHOWN = /^(?:a:blip|wps:wsp|v:(?:imagedata|textbox|line|rect|shape|oval|roundrect))$/u; // "a:blip", not "a:blipFill"
