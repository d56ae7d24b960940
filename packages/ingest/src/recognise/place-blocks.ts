import type { ParagraphKind } from "@travaux/model";
import type { Block } from "../block.ts";
import { INNER_RANK, isPreambleTitle, OUTER_RANK } from "./headings.ts";
import { canonicalOfParts, relationOfParts } from "./label-chain.ts";
import type { LabelPart } from "./label-part.ts";
import { seriesOfAll, seriesOfHeading } from "./label-series.ts";
import { closeItems, ITEM_RANK, levelOf, placeLabels } from "./nesting.ts";
import type { OpenLabel } from "./nesting.ts";
import type { Opening } from "./opening.ts";
import type { ShapedBlock } from "./shaped-block.ts";
import { placeOfNote, structuredBlock } from "./structured-block.ts";
import type { StructuredBlock } from "./structured-block.ts";

interface OpenHeading {
  readonly rank: number;
  readonly isByShape: boolean;
  /** What has a label stands in no preamble. */
  readonly isPreamble: boolean;
  readonly step: string;
}

/** Gives each block its place: kind, path and level, by the headings and labels that are open around it. */
export function placeAll(shaped: readonly ShapedBlock[], opening: Opening): readonly StructuredBlock[] {
  let headings: readonly OpenHeading[] = [];
  let open: readonly OpenLabel[] = [];
  let previousText = "";
  const nextParts = nextLabels(shaped);
  return shaped.map((each, place): StructuredBlock => {
    const { block, inline, label, parts } = each;
    const former = each.scanned?.former ?? [];
    let steps = headings.map((heading) => heading.step);
    const announced = /[:：—–]$/u.test(previousText.slice(-1)); // "the following:", "including—"
    if (block.role !== "note" && block.role !== "table-row")
      previousText = inline.text === "" ? (label ?? "") : inline.text;
    if (block.role === "note") return structuredBlock(each, placeOfNote(each.parts, each.label));
    if (opening.title.has(place) || opening.stamps.has(place)) {
      return structuredBlock(each, { kind: "title", canonical: null, path: [], level: 0, headingsOpen: 0, series: [] });
    }
    if (each.shape !== null) {
      const rank = each.shape.isByShape ? rankOfShape(headings) : each.shape.rank;
      const around = headingsAround(headings, rank, label);
      headings = [...around, openHeading(each, rank)];
      open = [];
      const canonical = canonicalOfParts(parts, label);
      return structuredBlock(each, {
        kind: "heading",
        canonical,
        relation: relationOfParts(parts),
        path: headings.map((heading) => heading.step),
        level: headings.length,
        headingsOpen: headings.length - 1,
        series: seriesOfHeading(
          parts.at(-1),
          headings.slice(0, -1).map((heading) => heading.step),
        ),
      });
    }
    if (block.headingLevel !== null) {
      // A paragraph in the style of a heading ends the headings of its level all the same.
      const level = block.headingLevel;
      const kept = headings.filter((heading) => heading.rank < level);
      if (kept.length < headings.length) open = [];
      headings = kept;
      steps = headings.map((heading) => heading.step);
    }
    // "ex-para 12" has a label and no number: it stands where a paragraph without one does.
    const isUnnumbered = parts.length === 0 && (label === null || former.length > 0);
    if (block.role === "table-row" || isUnnumbered) {
      const isContinuation = block.isListItem || block.depth > 0;
      if (!isContinuation) open = closeItems(open);
      const kind = kindOfUnlabelled(block);
      const level =
        kind === "item" ? Math.max(2, levelOf(open) + 1, block.depth + 1) : Math.max(1, levelOf(closeItems(open)));
      return structuredBlock(each, {
        kind,
        canonical: null,
        path: [...steps, ...open.map((step) => step.canonical)],
        level: block.role === "table-row" ? 1 : level,
        headingsOpen: headings.length,
        series: [],
      });
    }
    const formatDepth = block.formatLabel === null ? null : block.depth;
    if (parts.length > 0)
      open = placeLabels(open, parts, { next: nextParts[place] ?? null, formatDepth, isAnnounced: announced });
    const own = open.at(-1);
    const isItem = parts.length === 0 || (own !== undefined && own.rank >= ITEM_RANK);
    return structuredBlock(each, {
      kind: isItem ? "item" : "paragraph",
      canonical: canonicalOfParts(parts, label),
      relation: relationOfParts(parts),
      path: [...steps, ...open.map((step) => step.canonical)],
      level: levelOf(open),
      headingsOpen: headings.length,
      series: seriesOfAll(parts, [...steps, ""], open),
    });
  });
}

/** For each block the first label of the next labelled block that is not a heading. */
function nextLabels(shaped: readonly ShapedBlock[]): readonly (LabelPart | null)[] {
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

/** A preamble ends with the first label, and so does every heading inside it. */
function headingsAround(open: readonly OpenHeading[], rank: number, label: string | null): readonly OpenHeading[] {
  const around = open.filter((heading) => heading.rank < rank);
  const preamble = label === null ? -1 : around.findIndex((heading) => heading.isPreamble);
  return preamble < 0 ? around : around.slice(0, preamble);
}

function openHeading(each: ShapedBlock, rank: number): OpenHeading {
  const step = canonicalOfParts(each.parts, each.label) ?? each.inline.text;
  const isPreamble = isPreambleTitle(each.inline.text);
  return { rank, isByShape: each.shape?.isByShape ?? false, isPreamble, step };
}

function kindOfUnlabelled(block: Block): ParagraphKind {
  if (block.role === "table-row") return "table-row";
  return block.isListItem ? "item" : "paragraph";
}
