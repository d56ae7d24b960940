import type { Block } from "../../block.ts";
import { attributeOf, childOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";

/** So many characters tell the script of a draft. */
const SAMPLE = 4000;

/**
 * The language that a file declares for text in the script that it is written in: Word names one for Latin and Cyrillic,
 * one for scripts from right to left and one for those of East Asia, whatever a file holds.
 */
export function languageOf(styles: XmlElement | undefined, blocks: readonly Block[]): string | null {
  const defaults = childOf(childOf(childOf(styles, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const declared = childOf(defaults, "w:lang");
  if (declared === undefined) return null;
  return attributeOf(declared, attributeFor(sampleOf(blocks))) ?? attributeOf(declared, "w:val") ?? null;
}

function sampleOf(blocks: readonly Block[]): string {
  let sample = "";
  for (const { text } of blocks) {
    if (sample.length >= SAMPLE) break;
    sample += text;
  }
  return sample.slice(0, SAMPLE);
}

function attributeFor(sample: string): string {
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const all = count(/\p{L}/gu); // "a", "ش", "水"
  if (count(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu) * 2 > all) return "w:bidi"; // "ش"
  const eastern = count(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu); // "水"
  return eastern * 2 > all ? "w:eastAsia" : "w:val";
}
