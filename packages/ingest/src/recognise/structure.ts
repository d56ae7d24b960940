import type { LabelRelation, ParagraphKind } from "@travaux/model";
import type { Block } from "../block.ts";
import { concatenate, dropStart } from "../inline-text.ts";
import type { InlineText } from "../inline-text.ts";
import { partOfFormatLabel, scanLabel } from "./clause-labels.ts";
import type { ScannedLabel } from "./clause-labels.ts";
import type { LabelPart } from "./label-part.ts";
import { headingShape, INNER_RANK, isLongTitleLine, isPreambleTitle, OUTER_RANK } from "./headings.ts";
import type { HeadingShape } from "./headings.ts";
import { learnVocabulary } from "./label-vocabulary.ts";
import { closeItems, ITEM_RANK, levelOf, placeLabels } from "./nesting.ts";
import type { OpenLabel } from "./nesting.ts";
import { readOpening } from "./opening.ts";
import type { Opening } from "./opening.ts";
import { markPreamble } from "./preamble.ts";
import type { StructuredBlock } from "./structured-block.ts";

/** A block with its label split off. */
interface LabelledBlock {
  readonly block: Block;
  readonly scanned: ScannedLabel | null;
  readonly parts: readonly LabelPart[];
  readonly label: string | null;
  readonly inline: InlineText;
}

interface OpenHeading {
  readonly rank: number;
  readonly isByShape: boolean;
  readonly step: string;
}

/** The structure of a draft. */
export interface Structure {
  readonly structured: readonly StructuredBlock[];
  /** Lines that name the version: printed, but no part of the text. */
  readonly stamps: readonly string[];
}

/**
 * Finds headings, labels, nesting and kinds in what a reader gives. Keeps the order and every word.
 *
 * `stampsAre`: in a draft the lines that name the version stand apart; in a statement they say what it is about.
 */
export function recogniseStructure(blocks: readonly Block[], stampsAre: "furniture" | "title"): Structure {
  const vocabulary = learnVocabulary(blocks);
  const labelled = blocks.map((block) =>
    splitLabel(
      block,
      scanLabelOf(block, (text) => scanLabel(text, vocabulary)),
    ),
  );
  const shapes = shapesOf(labelled);
  const merged = mergeTitles(labelled, shapes);
  const read = readOpening(merged);
  const opening =
    stampsAre === "furniture" ? read : { title: new Set([...read.title, ...read.stamps]), stamps: new Set<number>() };
  const stamps = merged.filter((_, place) => opening.stamps.has(place)).map(({ inline }) => inline.text);
  return {
    structured: markPreamble(placeAll(merged, opening)).filter((_, place) => !opening.stamps.has(place)),
    stamps,
  };
}

interface Shaped extends LabelledBlock {
  readonly shape: HeadingShape | null;
}

function scanLabelOf(block: Block, scan: (text: string) => ScannedLabel | null): ScannedLabel | null {
  return block.role === "table-row" || block.role === "note" || block.role === "title" ? null : scan(block.text);
}

function splitLabel(block: Block, typed: ScannedLabel | null): LabelledBlock {
  if (block.formatLabel === null) {
    const inline = typed === null ? block : dropStart(block, typed.end);
    return { block, scanned: typed, parts: typed?.parts ?? [], label: typed?.printed ?? null, inline };
  }
  const part = partOfFormatLabel(block.formatLabel);
  // A typed label behind one that the format made ("1." and "(a)") counts only where both may stand together.
  const behind = typed !== null && typed.printed.startsWith("(") && part !== null ? typed : null;
  const parts = [...(part === null ? [] : [part]), ...(behind?.parts ?? [])];
  const [first, ...others] = parts;
  const label = behind === null ? block.formatLabel : `${block.formatLabel} ${behind.printed}`;
  const scanned: ScannedLabel | null =
    first === undefined ? null : { printed: label, end: behind?.end ?? 0, parts: [first, ...others] };
  return { block, scanned, parts, label, inline: behind === null ? block : dropStart(block, behind.end) };
}

function shapesOf(labelled: readonly LabelledBlock[]): readonly Shaped[] {
  const hasFormatHeadings = labelled.some(({ block }) => block.headingLevel !== null);
  return labelled.map((each, place) => {
    const next = labelled[place + 1];
    const previous = labelled[place - 1];
    const context = {
      next: next === undefined ? null : { block: next.block, label: next.scanned },
      previous:
        previous === undefined ? null : { block: previous.block, label: previous.scanned, rest: previous.inline.text },
      hasFormatHeadings,
    };
    return { ...each, shape: headingShape(each.block, each.scanned, each.inline.text, context) };
  });
}

/** "Article 5" on one line and its title on the next are one heading. */
function mergeTitles(labelled: readonly LabelledBlock[], shaped: readonly Shaped[]): readonly Shaped[] {
  const merged: Shaped[] = [];
  for (const each of shaped) {
    const last = merged.at(-1);
    if (last !== undefined && isTitleFor(last, each)) {
      merged[merged.length - 1] = { ...last, inline: concatenate(last.inline, each.inline, " ") };
    } else merged.push(each);
  }
  return merged.length === labelled.length ? shaped : merged;
}

function isTitleFor(heading: Shaped, line: Shaped): boolean {
  const container = heading.parts[0]?.container ?? null;
  if (heading.shape === null || heading.inline.text !== "" || container === null) return false;
  if (container === "Option" || container === "Alternative" || line.label !== null) return false;
  if (line.block.role !== "paragraph" && line.block.role !== "heading") return false;
  if (line.block.headingLevel !== heading.block.headingLevel || line.block.isListItem) return false;
  return line.shape !== null ? !isPreambleTitle(line.inline.text) : isLongTitleLine(line.inline.text);
}

function placeAll(shaped: readonly Shaped[], opening: Opening): readonly StructuredBlock[] {
  let headings: readonly OpenHeading[] = [];
  let open: readonly OpenLabel[] = [];
  let previousText = "";
  const nextParts = nextLabels(shaped);
  return shaped.map((each, place): StructuredBlock => {
    const { block, inline, label, parts } = each;
    const base = { block, inline, label };
    let steps = headings.map((heading) => heading.step);
    const announced = previousText.endsWith(":") || previousText.endsWith("：");
    if (block.role !== "note" && block.role !== "table-row")
      previousText = inline.text === "" ? (label ?? "") : inline.text;
    if (block.role === "note") return { ...base, ...noteOf(each) };
    if (opening.title.has(place) || opening.stamps.has(place)) {
      return { ...base, kind: "title", canonical: null, path: [], level: 0, headingsOpen: 0, series: null };
    }
    if (each.shape !== null) {
      const rank = each.shape.isByShape ? rankOfShape(headings) : each.shape.rank;
      headings = [...headings.filter((heading) => heading.rank < rank), openHeading(each, rank)];
      open = [];
      const canonical = canonicalOf(parts, label);
      return {
        ...base,
        kind: "heading",
        canonical,
        ...relationOf(parts),
        path: headings.map((heading) => heading.step),
        level: headings.length,
        headingsOpen: headings.length - 1,
        series: seriesOf(
          parts.at(-1),
          headings.slice(0, -1).map((heading) => heading.step),
          null,
        ),
      };
    }
    if (block.headingLevel !== null) {
      // A paragraph in the style of a heading ends the headings of its level all the same.
      const level = block.headingLevel;
      const kept = headings.filter((heading) => heading.rank < level);
      if (kept.length < headings.length) open = [];
      headings = kept;
      steps = headings.map((heading) => heading.step);
    }
    if (block.role === "table-row" || (parts.length === 0 && label === null)) {
      const isContinuation = block.isListItem || block.depth > 0;
      if (!isContinuation) open = closeItems(open);
      const kind = kindOfUnlabelled(block);
      const level =
        kind === "item" ? Math.max(2, levelOf(open) + 1, block.depth + 1) : Math.max(1, levelOf(closeItems(open)));
      return {
        ...base,
        kind,
        canonical: null,
        path: [...steps, ...open.map((step) => step.canonical)],
        level: block.role === "table-row" ? 1 : level,
        headingsOpen: headings.length,
        series: null,
      };
    }
    const formatDepth = block.formatLabel === null ? null : block.depth;
    if (parts.length > 0)
      open = placeLabels(open, parts, { next: nextParts[place] ?? null, formatDepth, isAnnounced: announced });
    const own = open.at(-1);
    const outer = open.slice(0, -1).map((step) => step.canonical);
    const isItem = parts.length === 0 || (own !== undefined && own.rank >= ITEM_RANK);
    return {
      ...base,
      kind: isItem ? "item" : "paragraph",
      canonical: canonicalOf(parts, label),
      ...relationOf(parts),
      path: [...steps, ...open.map((step) => step.canonical)],
      level: levelOf(open),
      headingsOpen: headings.length,
      series: seriesOf(parts.at(-1), [...steps, "", ...outer], own ?? null),
    };
  });
}

/** For each block the first label of the next labelled block that is not a heading. */
function nextLabels(shaped: readonly Shaped[]): readonly (LabelPart | null)[] {
  const next: (LabelPart | null)[] = Array.from({ length: shaped.length }, () => null);
  let coming: LabelPart | null = null;
  for (let place = shaped.length - 1; place >= 0; place--) {
    next[place] = coming;
    const each = shaped[place];
    if (each?.shape !== null) coming = null;
    else coming = each.parts[0] ?? coming;
  }
  return next;
}

/** A short line is a section of its own beside an earlier one of its kind, and inside a numbered heading otherwise. */
function rankOfShape(headings: readonly OpenHeading[]): number {
  const typed = headings.filter((heading) => heading.rank >= 100);
  const sibling = typed.find((heading) => heading.isByShape);
  if (sibling !== undefined) return sibling.rank;
  return typed.length > 0 ? INNER_RANK : OUTER_RANK;
}

function openHeading(each: Shaped, rank: number): OpenHeading {
  const step = canonicalOf(each.parts, each.label) ?? each.inline.text;
  return { rank, isByShape: each.shape?.isByShape ?? false, step };
}

function kindOfUnlabelled(block: Block): ParagraphKind {
  if (block.role === "table-row") return "table-row";
  return block.isListItem ? "item" : "paragraph";
}

function canonicalOf(parts: readonly LabelPart[], label: string | null): string | null {
  if (parts.length === 0) return null;
  return label === null
    ? null
    : parts.map((part) => part.canonical).reduce((whole, part) => `${whole}${part.startsWith("(") ? "" : "/"}${part}`);
}

/** What "bis" means differs between bodies: kept apart from the label, and not decided here. */
function relationOf(parts: readonly LabelPart[]): { readonly relation?: LabelRelation } {
  return parts.some((part) => part.isBetween) ? { relation: "unknown" } : {};
}

function seriesOf(
  part: LabelPart | undefined,
  parents: readonly string[],
  own: OpenLabel | null,
): StructuredBlock["series"] {
  if (part === undefined || part.ordinal === null) return null;
  const style = own?.key ?? part.style;
  return {
    key: [...parents, style].join("\u0000"),
    value: own?.value ?? part.ordinal.value,
    isBetween: part.isBetween,
  };
}

function noteOf(each: Shaped): Omit<StructuredBlock, "block" | "inline" | "label"> {
  const canonical = each.parts[0]?.canonical ?? each.label;
  return {
    kind: "note",
    canonical,
    path: canonical === null ? [] : [canonical],
    level: 1,
    headingsOpen: 0,
    series: null,
  };
}
