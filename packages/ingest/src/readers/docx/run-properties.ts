import { attributeOf, isSaid } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** What one `w:rPr` says of the look of a run; null where it says nothing. */
export interface RunProperties {
  readonly strong: boolean | null;
  readonly emphasis: boolean | null;
  /** The same for runs of a script from right to left, which are set by properties of their own. */
  readonly strongComplex: boolean | null;
  readonly emphasisComplex: boolean | null;
  readonly strike: boolean | null;
  readonly doubleStrike: boolean | null;
  readonly underline: boolean | null;
  readonly hidden: boolean | null;
  /** "" takes away what a style says. */
  readonly highlight: string | null;
  readonly colour: string | null;
  readonly raised: string | null;
  /** Set from right to left, or as a script that is. */
  readonly isComplex: boolean | null;
  readonly characterStyle: string | null;
}

type Mutable = { -readonly [Key in keyof RunProperties]: RunProperties[Key] };

/** Of a run and a style that say nothing. */
export const NOTHING_SAID: RunProperties = {
  strong: null,
  emphasis: null,
  strongComplex: null,
  emphasisComplex: null,
  strike: null,
  doubleStrike: null,
  underline: null,
  hidden: null,
  highlight: null,
  colour: null,
  raised: null,
  isComplex: null,
  characterStyle: null,
};

/** Reads a `w:rPr`. */
export function readRunProperties(properties: XmlElement | undefined): RunProperties {
  if (properties === undefined || properties.children.length === 0) return NOTHING_SAID;
  const said: Mutable = { ...NOTHING_SAID };
  for (const child of properties.children) if (typeof child !== "string") take(child, said);
  return said;
}

function take(property: XmlElement, said: Mutable): void {
  const value = attributeOf(property, "w:val");
  const isSet = isSaid(value);
  switch (property.name) {
    case "w:b":
      said.strong = isSet;
      break;
    case "w:i":
      said.emphasis = isSet;
      break;
    case "w:bCs":
      said.strongComplex = isSet;
      break;
    case "w:iCs":
      said.emphasisComplex = isSet;
      break;
    case "w:strike":
      said.strike = isSet;
      break;
    case "w:dstrike":
      said.doubleStrike = isSet;
      break;
    case "w:u":
      said.underline = isSet;
      break;
    case "w:vanish":
      said.hidden = isSet;
      break;
    case "w:highlight":
      said.highlight = value === undefined || value === "none" ? "" : value.slice(0, LONGEST_COLOUR);
      break;
    case "w:shd":
      // Google Docs has no highlight but shading; a highlight beside it goes before.
      if (said.highlight === null) said.highlight = shadingOf(property);
      break;
    case "w:color":
      said.colour =
        value === undefined || value === "auto" || value === "000000"
          ? ""
          : value.slice(0, LONGEST_COLOUR).toLowerCase();
      break;
    case "w:vertAlign":
      said.raised = value === "superscript" || value === "subscript" ? value : "";
      break;
    case "w:rtl":
    case "w:cs":
      said.isComplex = isSet;
      break;
    case "w:rStyle":
      said.characterStyle = value ?? null;
      break;
    default:
      break;
  }
}

/** "darkMagenta"; a style's is repeated on every run. */
const LONGEST_COLOUR = 16;

/** The colours that a highlight may have, by what shading calls them. */
const HIGHLIGHTS: ReadonlyMap<string, string> = new Map([
  ["ffff00", "yellow"],
  ["00ff00", "green"],
  ["00ffff", "cyan"],
  ["ff00ff", "magenta"],
  ["0000ff", "blue"],
  ["ff0000", "red"],
  ["000080", "darkBlue"],
  ["008080", "darkCyan"],
  ["008000", "darkGreen"],
  ["800080", "darkMagenta"],
  ["800000", "darkRed"],
  ["808000", "darkYellow"],
  ["808080", "darkGray"],
  ["c0c0c0", "lightGray"],
]);

function shadingOf(property: XmlElement): string | null {
  const fill = attributeOf(property, "w:fill")?.slice(0, LONGEST_COLOUR).toLowerCase();
  if (fill === undefined) return null;
  return fill === "auto" || fill === "ffffff" ? "" : (HIGHLIGHTS.get(fill) ?? fill);
}

/** What a style says, and where it says nothing what it is based on says. */
export function basedOn(own: RunProperties, base: RunProperties): RunProperties {
  return {
    strong: own.strong ?? base.strong,
    emphasis: own.emphasis ?? base.emphasis,
    strongComplex: own.strongComplex ?? base.strongComplex,
    emphasisComplex: own.emphasisComplex ?? base.emphasisComplex,
    strike: own.strike ?? base.strike,
    doubleStrike: own.doubleStrike ?? base.doubleStrike,
    underline: own.underline ?? base.underline,
    hidden: own.hidden ?? base.hidden,
    highlight: own.highlight ?? base.highlight,
    colour: own.colour ?? base.colour,
    raised: own.raised ?? base.raised,
    isComplex: own.isComplex ?? base.isComplex,
    characterStyle: own.characterStyle ?? base.characterStyle,
  };
}
