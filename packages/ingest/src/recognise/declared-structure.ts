import type { ParagraphKind } from "@travaux/model";
import type { Block, DeclaredPlace } from "../block.ts";
import { dropStart } from "../inline-text.ts";
import type { InlineText } from "../inline-text.ts";
import { scanLabel } from "./clause-labels.ts";
import type { ScannedLabel } from "./clause-labels.ts";
import { canonicalOfParts, relationOfParts } from "./label-chain.ts";
import { headingShape } from "./headings.ts";
import type { LabelPart } from "./label-part.ts";
import { seriesOfAll, seriesOfHeading } from "./label-series.ts";
import { learnVocabulary } from "./label-vocabulary.ts";
import type { LabelVocabulary } from "./label-vocabulary.ts";
import { closeItems, ITEM_RANK, levelOf, placeLabels } from "./nesting.ts";
import type { OpenLabel } from "./nesting.ts";
import { scanPrintedLabel } from "./printed-label.ts";
import { placeOfNote, structuredBlock } from "./structured-block.ts";
import type { PlaceInDraft, StructuredBlock } from "./structured-block.ts";

/** A block with its label taken apart. */
interface LabelledBlock {
  readonly block: Block;
  readonly label: string | null;
  readonly scanned: ScannedLabel | null;
  readonly inline: InlineText;
}

/** A label that is open, and how deep it stands: an option stands half a level below what it is an option of. */
interface OpenStep {
  readonly open: OpenLabel;
  readonly level: number;
}

/** From here on ranks of headings are those of looks, which no format declares. */
const FIRST_GUESSED_RANK = 100;

interface OpenHeading {
  readonly rank: number;
  readonly step: string;
}

/** True when the format names parts of its text; then they are placed as it says. */
export function declaresStructure(blocks: readonly Block[]): boolean {
  return blocks.some((block) => block.declared !== undefined);
}

/**
 * The structure of a draft whose format says what its parts are: kinds, levels and labels are believed, paths follow
 * from them. What such a file leaves without a place (a bare line between its parts) is told by its label.
 */
export function placeDeclared(blocks: readonly Block[]): readonly StructuredBlock[] {
  const vocabulary = learnVocabulary(blocks);
  const labelled = blocks.map((block) => labelOf(block, vocabulary));
  const placing = new DeclaredPlacing();
  return labelled.map((each, place) => placing.place(each, nextPart(labelled, place)));
}

function labelOf(block: Block, vocabulary: LabelVocabulary): LabelledBlock {
  if (block.formatLabel !== null) {
    const scanned = scanPrintedLabel(block.formatLabel, vocabulary);
    return { block, label: block.formatLabel, scanned, inline: block };
  }
  const isLabelled = block.declared !== undefined || block.mended?.label === null || block.role !== "paragraph";
  const scanned = isLabelled ? null : scanLabel(block.text, vocabulary);
  if (scanned === null) return { block, label: null, scanned, inline: block };
  return { block, label: scanned.printed, scanned, inline: dropStart(block, scanned.end) };
}

function nextPart(labelled: readonly LabelledBlock[], place: number): LabelPart | null {
  const next = labelled[place + 1];
  return next?.block.declared?.kind === "heading" ? null : (next?.scanned?.parts[0] ?? null);
}

class DeclaredPlacing {
  #headings: readonly OpenHeading[] = [];
  #open: readonly OpenStep[] = [];

  place(each: LabelledBlock, next: LabelPart | null): StructuredBlock {
    return structuredBlock(each, this.#placeIn(each, next));
  }

  #placeIn(each: LabelledBlock, next: LabelPart | null): PlaceInDraft {
    const declared = placeSaid(each.block) ?? this.#guess(each);
    const parts = each.scanned?.parts ?? [];
    const canonical = canonicalOfParts(parts, each.label);
    switch (declared.kind) {
      case "title":
        return { kind: "title", canonical: null, path: [], level: 0, headingsOpen: 0, series: [] };
      case "note":
        return placeOfNote(parts, each.label);
      case "heading":
        return this.#placeHeading(each, declared.level, canonical);
      default:
        return this.#placeParagraph(each, declared, next);
    }
  }

  #placeHeading(each: LabelledBlock, level: number, canonical: string | null): PlaceInDraft {
    const parts = each.scanned?.parts ?? [];
    const outer = this.#headings.filter((heading) => heading.rank < level);
    this.#headings = [...outer, { rank: level, step: canonical ?? each.inline.text }];
    this.#open = [];
    const path = this.#headings.map((heading) => heading.step);
    return {
      kind: "heading",
      canonical,
      relation: relationOfParts(parts),
      path,
      level: placeSaid(each.block)?.level ?? path.length,
      headingsOpen: outer.length,
      series: seriesOfHeading(
        parts.at(-1),
        outer.map((heading) => heading.step),
      ),
    };
  }

  #placeParagraph(each: LabelledBlock, declared: DeclaredPlace, next: LabelPart | null): PlaceInDraft {
    const parts = each.scanned?.parts ?? [];
    this.#closeHeadings(declared.under);
    const steps = this.#headings.map((heading) => heading.step);
    const isItem = declared.kind === "item";
    const { level } = declared;
    if (parts.length === 0) {
      // A paragraph that goes on another has its path; a bullet stands below what it is a bullet of.
      const within = declared.within ?? level - 1;
      const kept =
        declared.labelsAround === undefined
          ? this.#open.filter((step) => step.level < within + 1)
          : this.#open.slice(0, declared.labelsAround);
      if (!isItem) this.#open = kept;
      const path = [...steps, ...kept.map((step) => step.open.canonical)];
      const canonical = canonicalOfParts(parts, each.label);
      return { kind: declared.kind, canonical, path, level, headingsOpen: steps.length, series: [] };
    }
    this.#open = openAfter(this.#open, { parts, level, next });
    const placed = this.#open.map((step) => step.open);
    return {
      kind: declared.kind,
      canonical: canonicalOfParts(parts, each.label),
      relation: relationOfParts(parts),
      path: [...steps, ...this.#open.map((step) => step.open.canonical)],
      level,
      headingsOpen: steps.length,
      series: declared.isQuoted === true ? [] : seriesOfAll(parts, [...steps, ""], placed),
    };
  }

  /** Ends the headings that the paragraph does not stand under. */
  #closeHeadings(under: number | undefined): void {
    if (under === undefined) return;
    const kept = this.#headings.filter(({ rank }) => rank <= under || rank >= FIRST_GUESSED_RANK);
    if (kept.length === this.#headings.length) return;
    this.#headings = kept;
    this.#open = [];
  }

  /** Of a line that the format gave no place: a heading when it looks like one, else what its label says. */
  #guess({ block, scanned, inline }: LabelledBlock): DeclaredPlace {
    if (block.role === "title" || block.role === "note" || block.role === "table-row")
      return { kind: block.role, level: block.role === "title" ? 0 : 1, within: 1 };
    const context = { next: null, previous: null, hasFormatHeadings: true };
    const shape = headingShape(block, scanned, inline.text, context);
    if (shape !== null) return { kind: "heading", level: shape.rank };
    const open = this.#open.map((step) => step.open);
    const parts = scanned?.parts ?? [];
    const around = Math.max(1, levelOf(closeItems(open)));
    if (parts.length === 0) return { kind: "paragraph", level: around, within: around };
    const placed = placeLabels(open, parts, { next: null, formatDepth: null, isAnnounced: false });
    const isItem = (placed.at(-1)?.rank ?? 0) >= ITEM_RANK;
    return { kind: isItem ? "item" : "paragraph", level: levelOf(placed) };
  }
}

/** What the format says, and above it what a person said; null when neither did. */
function placeSaid(block: Block): DeclaredPlace | null {
  const { declared, mended } = block;
  if (mended?.as === undefined && mended?.level === undefined) return declared ?? null;
  const kind = mended.as ?? declared?.kind ?? "paragraph";
  return { kind, level: mended.level ?? declared?.level ?? lowestLevel(kind) };
}

function lowestLevel(kind: ParagraphKind): number {
  return kind === "title" ? 0 : kind === "item" ? 2 : 1;
}

/**
 * What is open behind a paragraph with labels: the last of them at its level, the ones before it above. An option that
 * is open stays so while what follows counts as part of it, which no level says.
 */
function openAfter(
  open: readonly OpenStep[],
  { parts, level, next }: { parts: readonly LabelPart[]; level: number; next: LabelPart | null },
): readonly OpenStep[] {
  const before = open.map((step) => step.open);
  const placed = placeLabels(before, parts, { next, formatDepth: null, isAnnounced: false });
  let at = level;
  const own = placed
    .slice(-parts.length)
    .toReversed()
    .map((label, fromEnd): OpenStep => {
      const isOption = isOptionPart(parts[parts.length - 1 - fromEnd]);
      return { open: label, level: isOption ? at + HALF_A_LEVEL : at-- };
    })
    .toReversed();
  const outermost = own[0]?.level ?? level;
  const above = open.filter((step) => step.level < outermost);
  const outer = above.filter(
    // What stands inside an option keeps it open: nothing leaves the option and stays in its paragraph (a).
    (step, place) => Number.isInteger(step.level) || placed.includes(step.open) || place < above.length - 1,
  );
  return [...outer, ...own];
}

/** Options stand at the level of what they are options of, and below it. */
const HALF_A_LEVEL = 0.5;

function isOptionPart(part: LabelPart | undefined): boolean {
  return part?.container === "Option" || part?.container === "Alternative";
}
