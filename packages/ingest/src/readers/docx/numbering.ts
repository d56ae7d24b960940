import { attributeOf, childOf, elementsOf, isOn, numberOf, valueOf } from "./xml-element.ts";
import type { XmlElement } from "./xml-element.ts";
import { printNumber } from "./number-format.ts";
import type { StyleSheet } from "./styles.ts";

/** One level of a list. */
interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2" */
  readonly text: string;
  /** The level (from 1) whose use starts this one again; 0 for none, null for any level above. */
  readonly restartAfter: number | null;
  readonly isLegal: boolean;
  readonly styleId: string | undefined;
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  readonly styleLink: string | undefined;
}

interface ListInstance {
  readonly abstractId: string;
  readonly startOverrides: ReadonlyMap<number, number>;
  readonly levelOverrides: ReadonlyMap<number, ListLevel>;
}

/** The numbering definitions of a file. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractList>;
  readonly instances: ReadonlyMap<string, ListInstance>;
}

export const NO_NUMBERING: Numbering = { abstracts: new Map(), instances: new Map() };

/** Word has nine levels. */
const LEVELS = 9;
/** Of a number's text: it is repeated in every paragraph. Word takes no more than some thirty characters. */
const LONGEST_TEXT = 255;
/** Links from a list to a style to a list; longer chains are cycles. */
const LONGEST_LINK = 8;

/** Reads `word/numbering.xml`. */
export function readNumbering(root: XmlElement): Numbering {
  const abstracts = new Map<string, AbstractList>();
  const instances = new Map<string, ListInstance>();
  for (const element of elementsOf(root)) {
    if (element.name === "w:abstractNum") {
      const id = attributeOf(element, "w:abstractNumId") ?? "";
      abstracts.set(id, { id, levels: levelsIn(element), styleLink: valueOf(element, "w:numStyleLink") });
    } else if (element.name === "w:num") {
      instances.set(attributeOf(element, "w:numId") ?? "", instanceOf(element));
    }
  }
  return { abstracts, instances };
}

function levelsIn(element: XmlElement): ReadonlyMap<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const child of elementsOf(element)) {
    if (child.name !== "w:lvl") continue;
    const place = numberOf(attributeOf(child, "w:ilvl"));
    if (place !== undefined && place >= 0 && place < LEVELS) levels.set(place, levelOf(child));
  }
  return levels;
}

function levelOf(element: XmlElement): ListLevel {
  return {
    start: numberOf(valueOf(element, "w:start")) ?? 0,
    format: formatOf(element),
    text: (valueOf(element, "w:lvlText") ?? "").slice(0, LONGEST_TEXT),
    restartAfter: numberOf(valueOf(element, "w:lvlRestart")) ?? null,
    isLegal: isOn(element, "w:isLgl") === true,
    styleId: valueOf(element, "w:pStyle"),
  };
}

/** A newer format may stand in an alternative, with an older one for readers that do not know it. */
function formatOf(level: XmlElement): string {
  const plain = valueOf(level, "w:numFmt");
  if (plain !== undefined) return plain;
  const alternative = childOf(level, "mc:AlternateContent");
  return valueOf(childOf(alternative, "mc:Fallback"), "w:numFmt") ?? "decimal";
}

function instanceOf(element: XmlElement): ListInstance {
  const startOverrides = new Map<number, number>();
  const levelOverrides = new Map<number, ListLevel>();
  for (const child of elementsOf(element)) {
    if (child.name !== "w:lvlOverride") continue;
    const place = numberOf(attributeOf(child, "w:ilvl"));
    if (place === undefined) continue;
    const start = numberOf(valueOf(child, "w:startOverride"));
    if (start !== undefined) startOverrides.set(place, start);
    const level = childOf(child, "w:lvl");
    if (level !== undefined) levelOverrides.set(place, levelOf(level));
  }
  return { abstractId: valueOf(element, "w:abstractNumId") ?? "", startOverrides, levelOverrides };
}

/** The number of a paragraph as printed. */
export interface PrintedNumber {
  /** Null for a bullet and for a level that prints nothing. */
  readonly label: string | null;
  readonly isBullet: boolean;
  readonly isGuess: boolean;
}

/** Counts through a file as Word does: call it for each numbered paragraph, in the order of the text. */
export class ListCounter {
  readonly #numbering: Numbering;
  readonly #styles: StyleSheet;
  /** Lists share their count by definition, not by instance. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #overridden = new Set<string>();

  constructor(numbering: Numbering, styles: StyleSheet) {
    this.#numbering = numbering;
    this.#styles = styles;
  }

  /** The level at which a style numbers: the one that names it. */
  levelOfStyle(numId: string, styleId: string): number | undefined {
    const list = this.#listOf(numId);
    for (const [place, level] of list?.abstract.levels ?? []) if (level.styleId === styleId) return place;
    return undefined;
  }

  next(numId: string, level: number): PrintedNumber | null {
    const list = this.#listOf(numId);
    if (list === null || level < 0 || level >= LEVELS) return null;
    const levelAt = (place: number): ListLevel | undefined =>
      list.instance.levelOverrides.get(place) ?? list.abstract.levels.get(place);
    const own = levelAt(level);
    if (own === undefined) return null;
    const counts = this.#counts.get(list.abstract.id) ?? [];
    this.#counts.set(list.abstract.id, counts);
    this.#applyOverride(numId, level, list.instance, counts);
    for (let outer = 0; outer < level; outer++)
      counts[outer] ??= list.instance.startOverrides.get(outer) ?? levelAt(outer)?.start ?? 1;
    const before = counts[level];
    counts[level] = before === undefined ? (list.instance.startOverrides.get(level) ?? own.start) : before + 1;
    for (let inner = level + 1; inner < LEVELS; inner++) {
      const restart = levelAt(inner)?.restartAfter ?? null;
      if (restart === null || level < restart) counts[inner] = undefined;
    }
    if (own.format === "bullet") return { label: null, isBullet: true, isGuess: false };
    return print(own, counts, levelAt);
  }

  /** A number that an instance starts again is started once, at its first use. */
  #applyOverride(numId: string, level: number, instance: ListInstance, counts: (number | undefined)[]): void {
    const key = `${numId}/${level}`;
    if (this.#overridden.has(key)) return;
    this.#overridden.add(key);
    if (instance.startOverrides.has(level)) counts[level] = undefined;
  }

  #listOf(numId: string): { readonly instance: ListInstance; readonly abstract: AbstractList } | null {
    let id = numId;
    for (let step = 0; step < LONGEST_LINK; step++) {
      const instance = this.#numbering.instances.get(id);
      const abstract = instance === undefined ? undefined : this.#numbering.abstracts.get(instance.abstractId);
      if (instance === undefined || abstract === undefined) return null;
      const linked =
        abstract.styleLink === undefined ? undefined : this.#styles.paragraph(abstract.styleLink).numbering?.numId;
      if (linked === undefined || linked === id) return { instance, abstract };
      id = linked;
    }
    return null;
  }
}

function print(
  level: ListLevel,
  counts: readonly (number | undefined)[],
  levelAt: (place: number) => ListLevel | undefined,
): PrintedNumber {
  let isGuess = false;
  // "%1" to "%9"; not "%0" or "100%".
  const label = level.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const place = Number(digit) - 1;
    const format =
      level.isLegal && levelAt(place)?.format !== "decimalZero" ? "decimal" : (levelAt(place)?.format ?? "decimal");
    const printed = printNumber(counts[place] ?? levelAt(place)?.start ?? 1, format);
    isGuess ||= printed.isGuess;
    return printed.text;
  });
  const trimmed = label.trim();
  return { label: trimmed === "" ? null : trimmed, isBullet: false, isGuess };
}
