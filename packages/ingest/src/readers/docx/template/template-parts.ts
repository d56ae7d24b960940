import type { WordElement } from "@travaux/model";
import { childOf, elementsOf } from "../xml-element.ts";
import type { XmlElement } from "../xml-element.ts";
import { attributesOf, pick, plainTree } from "./plain-tree.ts";
import { OF_STYLE, SETTINGS } from "./property-order.ts";

/** The styles, without what is hidden in them and without marks of revision. */
export function templateStyles(root: XmlElement): readonly WordElement[] {
  const defaults = pick(root, ["docDefaults", "latentStyles"]).map(plainTree);
  return [...defaults, ...named(root, "w:style").map(styleOf)];
}

function styleOf(style: XmlElement): WordElement {
  const conditions = named(style, "w:tblStylePr");
  const children = pick(style, OF_STYLE).flatMap((child) => (child.name === "w:tblStylePr" ? conditions : [child]));
  return { name: "w:style", attributes: attributesOf(style), children: children.map(plainTree) };
}

/** The lists: whoever writes on in the file goes on numbering as before. Pictures as bullets are left out. */
export function templateNumbering(root: XmlElement): readonly WordElement[] {
  return [...named(root, "w:abstractNum").map(abstractOf), ...named(root, "w:num").map(instanceOf)];
}

function abstractOf(list: XmlElement): WordElement {
  const head = pick(list, ["multiLevelType", "name", "styleLink", "numStyleLink"]);
  const levels = named(list, "w:lvl").map(withPlainFormat);
  return { name: list.name, attributes: attributesOf(list), children: [...head, ...levels].map(plainTree) };
}

function instanceOf(list: XmlElement): WordElement {
  const overrides = named(list, "w:lvlOverride").map((override): XmlElement => ({
    ...override,
    children: pick(override, ["startOverride", "lvl"]).map((child) =>
      child.name === "w:lvl" ? withPlainFormat(child) : child,
    ),
  }));
  return {
    name: list.name,
    attributes: attributesOf(list),
    children: [...pick(list, ["abstractNumId"]), ...overrides].map(plainTree),
  };
}

/** Of a newer number format the older one that stands beside it. */
function withPlainFormat(level: XmlElement): XmlElement {
  const older = childOf(childOf(childOf(level, "mc:AlternateContent"), "mc:Fallback"), "w:numFmt");
  return older === undefined ? level : { ...level, children: [...level.children, older] };
}

/** The table of fonts; the letters of a font that travel in a file belong to its maker. */
export function templateFonts(root: XmlElement): readonly WordElement[] {
  return named(root, "w:font").map(plainTree);
}

export function templateSettings(root: XmlElement): readonly WordElement[] {
  return pick(root, SETTINGS).map(plainTree);
}

/** Colours and fonts by their parts in a design; its names may be those of a house. */
export function templateTheme(root: XmlElement): WordElement | null {
  const elements = childOf(root, "a:themeElements");
  if (root.name !== "a:theme" || elements === undefined) return null;
  return { name: "a:theme", attributes: { name: "Theme" }, children: [ofTheme(elements)] };
}

const NAMED_IN_THEME: ReadonlySet<string> = new Set(["a:clrScheme", "a:fontScheme", "a:fmtScheme"]);

function ofTheme(element: XmlElement): WordElement {
  const attributes: Record<string, string> = {};
  for (let at = 0; at < element.attributes.length; at += 2) {
    const name = element.attributes[at] ?? "";
    if (!name.includes(":") && name !== "xmlns") attributes[name] = element.attributes[at + 1] ?? "";
  }
  if (NAMED_IN_THEME.has(element.name)) attributes["name"] = "Theme";
  const children = elementsOf(element).filter(({ name }) => name.startsWith("a:") && !NOT_OF_THEME.has(name));
  return { name: element.name, attributes, children: children.map(ofTheme) };
}

/** Pictures as fillings stand in other parts; lists of extensions hold what others have added. */
const NOT_OF_THEME: ReadonlySet<string> = new Set(["a:extLst", "a:blip"]);

function named(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name);
}
