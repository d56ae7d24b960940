import type { InlineMark } from "../../inline-text.ts";
import type { StyleSheet } from "./styles.ts";
import { isOn, valueOf } from "./xml.ts";
import type { XmlElement } from "./xml.ts";

/** How a run is set. */
export interface RunFormat {
  readonly marks: readonly InlineMark[];
  readonly isHidden: boolean;
  readonly isStrong: boolean;
}

/** What a run and its styles say of its look. Marks are its own; what its paragraph says of all of it is none. */
export function formatOf(
  properties: XmlElement | undefined,
  paragraphStyle: string | null,
  styles: StyleSheet,
): RunFormat {
  const style = valueOf(properties, "w:rStyle");
  const own = (name: string): boolean | null =>
    isOn(properties, name) ?? (style === undefined ? null : styles.runProperty(style, name));
  const inherited = (name: string): boolean =>
    own(name) ?? (paragraphStyle !== null && styles.runProperty(paragraphStyle, name) === true);
  const marks: InlineMark[] = [];
  if (own("w:b") === true) marks.push({ kind: "strong" });
  if (own("w:i") === true) marks.push({ kind: "emphasis" });
  if (own("w:u") === true) marks.push({ kind: "underline" });
  if (own("w:strike") === true || own("w:dstrike") === true) marks.push({ kind: "strike" });
  const highlight = valueOf(properties, "w:highlight");
  if (highlight !== undefined && highlight !== "none") marks.push({ kind: "highlight", value: highlight });
  const colour = valueOf(properties, "w:color")?.toLowerCase();
  if (colour !== undefined && colour !== "auto" && colour !== "000000") marks.push({ kind: "colour", value: colour });
  const raised = valueOf(properties, "w:vertAlign");
  if (raised === "superscript" || raised === "subscript") marks.push({ kind: raised });
  return { marks, isHidden: inherited("w:vanish"), isStrong: inherited("w:b") };
}
