import type { XmlElement } from "../xml/xml-element.ts";

/** Properties of letters in the order in which the schema wants them. */
const LETTERS = [
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid color",
  "spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout",
]
  .join(" ")
  .split(" ");

/** Those of a paragraph that stand behind its direction. */
const BEHIND_DIRECTION = [
  "adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection",
  "textAlignment textboxTightWrap outlineLvl",
]
  .join(" ")
  .split(" ");

const RANKS: ReadonlyMap<string, number> = new Map(LETTERS.map((name, rank) => [`w:${name}`, rank]));
const BEHIND: ReadonlySet<string> = new Set(BEHIND_DIRECTION.map((name) => `w:${name}`));

/** Properties of letters: those of all letters of a paragraph under what some of them say. */
export function lettersOver(own: readonly XmlElement[], usual: readonly XmlElement[]): readonly XmlElement[] {
  if (usual.length === 0) return own;
  const said = new Set(own.map(({ name }) => name));
  return [...own, ...usual.filter(({ name }) => !said.has(name))].toSorted(
    (one, other) => (RANKS.get(one.name) ?? RANKS.size) - (RANKS.get(other.name) ?? RANKS.size),
  );
}

/** Properties of a paragraph with its direction set from right to left. */
export function fromRightToLeft(properties: readonly XmlElement[]): readonly XmlElement[] {
  if (properties.some(({ name }) => name === "w:bidi")) return properties;
  const place = properties.findIndex(({ name }) => BEHIND.has(name));
  const cut = place < 0 ? properties.length : place;
  return [...properties.slice(0, cut), { name: "w:bidi", attributes: {}, children: [] }, ...properties.slice(cut)];
}
